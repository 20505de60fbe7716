package org.tinfusin.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinfusin.leaflet.Viewport;
import org.tinfusin.search.NarrativeFilter;

class ExploreStateTest {
  private static final ExploreState START =
      new ExploreState(NarrativeFilter.EVERYTHING, null, null);

  @Test
  void startsWithNothingInTheAddress() {
    assertThat(START.address()).isEmpty();
  }

  @Test
  void readsTheWholeAddress() {
    ExploreState state =
        read(
            Map.of(
                "genre", List.of("tale"),
                "map", List.of("6/15/3.5"),
                "narrative", List.of("cinderella-blida")));

    assertThat(state.filter().chosen("genre")).containsExactly("tale");
    assertThat(state.viewport()).isEqualTo(new Viewport(6, 15, 3.5));
    assertThat(state.narrative()).isEqualTo("cinderella-blida");
  }

  @Test
  void writesTheWholeAddress() {
    ExploreState state =
        START
            .asking(NarrativeFilter.EVERYTHING.toggling("genre", "tale"))
            .lookingAt(new Viewport(6, 15, 3.5))
            .opening("cinderella-blida");

    assertThat(state.address())
        .isEqualTo("?genre=tale&map=6/15.000/3.500&narrative=cinderella-blida");
  }

  @Test
  void showsEverythingAndNamesWhatItCouldNotRead() {
    ExploreState.Reading reading =
        ExploreState.read(Map.of("genre", List.of("song"), "map", List.of("6/15/3.5")));

    assertThat(reading.unreadable()).hasValue("genre");
    assertThat(reading.state().filter()).isEqualTo(NarrativeFilter.EVERYTHING);
    assertThat(reading.state().viewport()).isEqualTo(new Viewport(6, 15, 3.5));
  }

  @Test
  void keepsWhatItCouldReadAndNamesTheRest() {
    ExploreState.Reading reading =
        ExploreState.read(
            Map.of("genre", List.of("song"), "near", List.of("here"), "lang", List.of("kab")));

    assertThat(reading.unreadable().orElseThrow()).contains("genre").contains("near");
    assertThat(reading.state().filter().toQuery()).isEqualTo("lang=kab");
  }

  @Test
  void passesOverAPlaceThatIsNone() {
    assertThat(read(Map.of("map", List.of("somewhere"))).viewport()).isNull();
  }

  @Test
  void followsAStoryWhenExactlyOneFamilyIsAsked() {
    assertThat(START.following("cinderella").story()).hasValue("cinderella");
    assertThat(START.story()).isEmpty();
    assertThat(read(Map.of("family", List.of("cinderella", "haina"))).story()).isEmpty();
  }

  @Test
  void closesTheNarrativeWhenAStoryIsFollowed() {
    assertThat(START.opening("cinderella-blida").following("cinderella").narrative()).isNull();
  }

  @Test
  void keepsTheRestOnTheMapWhileAStoryIsFollowed() {
    ExploreState state =
        START.asking(NarrativeFilter.EVERYTHING.toggling("genre", "tale")).following("cinderella");

    assertThat(state.mapFilter().toQuery()).isEqualTo("genre=tale");
  }

  @Test
  void endsAStoryAndKeepsTheOtherChoices() {
    ExploreState state =
        START.asking(NarrativeFilter.EVERYTHING.toggling("genre", "tale")).following("cinderella");

    assertThat(state.followingNothing().address()).isEqualTo("?genre=tale");
  }

  private static ExploreState read(Map<String, List<String>> parameters) {
    return ExploreState.read(parameters).state();
  }
}
