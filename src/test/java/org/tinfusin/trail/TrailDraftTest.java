package org.tinfusin.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.trail.TrailRefusal.Reason;

class TrailDraftTest {
  private static final LocalizedText TITLE = LocalizedText.of("A trail", null, null);

  @Test
  void refusesATrailWithoutATitle() {
    refuses(Reason.TITLE_EMPTY, LocalizedText.NONE, 8, 10, 60, 1);
  }

  @Test
  void refusesAgesThatRunBackwards() {
    refuses(Reason.AGES, TITLE, 12, 8, 60, 1);
  }

  @Test
  void refusesATimeThatNoLessonHas() {
    refuses(Reason.MINUTES, TITLE, 8, 10, 0, 1);
  }

  @Test
  void refusesOneStopTooMany() {
    refuses(Reason.STOPS_MANY, TITLE, 8, 10, 60, TrailDraft.MOST_STOPS + 1);
  }

  @Test
  void takesAsManyStopsAsItSays() {
    assertThat(draft(TITLE, 8, 10, 60, TrailDraft.MOST_STOPS).stops())
        .hasSize(TrailDraft.MOST_STOPS);
  }

  @Test
  void refusesATextThatIsTooLong() {
    TrailStop long4001 = TrailStop.at("a").saying(LocalizedText.of("x".repeat(4001), null, null));

    assertThatExceptionOfType(TrailRefusal.class)
        .isThrownBy(() -> TrailDraft.begun(TITLE, List.of(long4001)))
        .extracting(TrailRefusal::reason)
        .isEqualTo(Reason.TEXT_LONG);
  }

  @Test
  void aKeyThatLeadsToNoChoiceIsNone() {
    Question question =
        new Question(Question.Kind.CHOICE, TITLE, List.of(TITLE, TITLE), 3, LocalizedText.NONE);

    assertThat(question.right()).isNull();
    assertThat(question.hasKey()).isFalse();
  }

  @Test
  void onlyAQuestionToChooseFromHasChoices() {
    Question question =
        new Question(Question.Kind.OPEN, TITLE, List.of(TITLE), 1, LocalizedText.NONE);

    assertThat(question.choices()).isEmpty();
    assertThat(question.right()).isNull();
  }

  @Test
  void aSlugTellsTheTitleAndIsNeverTheSame() {
    assertThat(TrailKeys.slug("Les chemins d’Aïcha")).matches("les-chemins-d-aicha-[a-z2-9]{4}");
    assertThat(TrailKeys.slug("دروب سندريلا")).matches("trail-[a-z2-9]{4}");
    assertThat(TrailKeys.key()).matches("[a-z2-9]{12}").isNotEqualTo(TrailKeys.key());
  }

  private static void refuses(
      Reason reason, LocalizedText title, int from, int to, int minutes, int stops) {
    assertThatExceptionOfType(TrailRefusal.class)
        .isThrownBy(() -> draft(title, from, to, minutes, stops))
        .extracting(TrailRefusal::reason)
        .isEqualTo(reason);
  }

  private static TrailDraft draft(LocalizedText title, int from, int to, int minutes, int stops) {
    return new TrailDraft(
        title,
        LocalizedText.NONE,
        LocalizedText.NONE,
        from,
        to,
        minutes,
        Theme.FAMILY,
        Collections.nCopies(stops, TrailStop.at("a-tale")));
  }
}
