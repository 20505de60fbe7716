package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Attestation;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Poet;
import org.tinfusin.shell.Translations;

class PageCitationTest {
  private final Translations words = new Translations();

  @ParameterizedTest
  @CsvSource({
    "50% & more_or #less $, 50\\% \\& more\\_or \\#less \\$",
    "{braces}, braces",
    "a~b^c, a\\textasciitilde b\\textasciicircum c",
    "ɓaawo ⵜⴰⴼ الحكاية, ɓaawo ⵜⴰⴼ الحكاية"
  })
  void keepsTexFromReadingATitleAsCommands(String title, String written) {
    assertThat(citation(title, null).bibtex(words)).contains("title = {{" + written + "}}");
  }

  @Test
  void namesWhoToldIt() {
    PageCitation told = citation("The jackal", "Fatima");

    assertThat(told.plain(words)).contains("Fatima");
    assertThat(told.csl(words).get("narrator")).asString().contains("Fatima");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    PageCitation told = citation("The jackal", null);

    assertThat(told.plain(words))
        .isEqualTo(
            "“The jackal”. Animal tale. Near Fez. Tinfusin, "
                + words.text(Locale.ENGLISH, "about.title")
                + ", 2026. https://atlas.example/narratives/the-jackal (read on November 24, 2026).");
    assertThat(told.csl(words)).doesNotContainKeys("narrator", "compiler", "note");
  }

  private static PageCitation citation(String title, @Nullable String teller) {
    return new PageCitation(
        narrative(title, teller),
        "https://atlas.example",
        Locale.ENGLISH,
        LocalDate.of(2026, 11, 24),
        "Animal tale",
        "near Fez",
        "");
  }

  private static NarrativeReading narrative(String title, @Nullable String teller) {
    return new NarrativeReading(
        1,
        "the-jackal",
        null,
        Genre.TALE,
        "animal tale",
        LocalizedText.of(title, null, null),
        "ary",
        null,
        LocalizedText.NONE,
        teller,
        null,
        Poet.UNKNOWN,
        null,
        Attestation.parse("source", "source", ""),
        List.of(),
        List.of(),
        "north",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        LocalDate.of(2026, 1, 2));
  }
}
