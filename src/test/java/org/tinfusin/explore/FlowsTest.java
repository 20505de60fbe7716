package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinfusin.language.LocalizedText;

class FlowsTest {
  private static final List<ToldIn> TOLD =
      List.of(
          told("ashes", "kabylia", "north"),
          told("ashes", "hausa-land", "south"),
          told("ashes", "manden", "south"),
          told("tar", "kabylia", "north"),
          told("tar", "hausa-land", "south"),
          told("hare", "manden", "south"),
          told("hare", "hausa-land", "south"));

  @Test
  void countsTheStoriesToldOnBothSides() {
    Flows flows = Flows.acrossTheSahara(TOLD);

    assertThat(flows.stories()).isEqualTo(2);
    assertThat(flows.strongestFirst())
        .map(flow -> flow.upper() + " " + flow.lower() + " " + flow.stories().size())
        .containsExactly("kabylia hausa-land 2", "kabylia manden 1");
  }

  @Test
  void findsWhatLinksOneRegionWithTheOthersOnEitherSide() {
    Flows flows = Flows.of("manden", TOLD);

    assertThat(flows.strongestFirst())
        .map(flow -> flow.lower() + " " + flow.stories().size())
        .containsExactly("hausa-land 2", "kabylia 1");
  }

  @Test
  void countsAStoryOnceThoughAnAreaLiesOnBothSides() {
    List<ToldIn> told =
        List.of(
            told("ashes", "tibesti", "north"),
            told("ashes", "tibesti", "south"),
            told("ashes", "kanem", "south"));

    assertThat(Flows.of("tibesti", told).strongestFirst())
        .singleElement()
        .satisfies(flow -> assertThat(flow.stories()).hasSize(1));
  }

  @Test
  void readsWhatThePageIsAskedFor() {
    List<String> regions = List.of("kabylia");

    assertThat(FlowQuestion.read(Map.of("region", "kabylia"), regions).area()).isEqualTo("kabylia");
    assertThat(FlowQuestion.read(Map.of("country", "DZ"), regions).by())
        .isEqualTo(FlowQuestion.By.COUNTRY);
    assertThat(FlowQuestion.read(Map.of("region", "atlantis"), regions))
        .isEqualTo(new FlowQuestion(FlowQuestion.By.REGION, null, null, "region"));
    assertThat(FlowQuestion.read(Map.of("genre", "opera"), regions).unreadable())
        .isEqualTo("genre");
    assertThat(FlowQuestion.read(Map.of("region", "", "genre", " "), regions).unreadable())
        .isNull();
  }

  private static ToldIn told(String story, String area, String side) {
    return new ToldIn(story, LocalizedText.of(story, null, null), area, side, 0, 0);
  }
}
