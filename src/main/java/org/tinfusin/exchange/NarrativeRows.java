package org.tinfusin.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinfusin.exchange.CsvFile.Row;
import org.tinfusin.family.FamilyDraft;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Attestation;
import org.tinfusin.narrative.Citation;
import org.tinfusin.narrative.Genre;
import org.tinfusin.narrative.NarrativeDraft;
import org.tinfusin.narrative.PlaceLink;
import org.tinfusin.narrative.Poet;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Basis;
import org.tinfusin.narrative.Text.Kind;

/**
 * Reads a narrative from its row, the citations of its slug and the gist of its family, which
 * stands in for a summary or sense of its own.
 */
final class NarrativeRows {
  private static final List<LanguageTag> OURS =
      List.of(new LanguageTag("en"), new LanguageTag("fr"), new LanguageTag("ar"));

  private final Map<String, List<Citation>> citations;
  private final Map<String, FamilyDraft> families;

  NarrativeRows(Map<String, List<Citation>> citations, Map<String, FamilyDraft> families) {
    this.citations = citations;
    this.families = families;
  }

  NarrativeDraft narrative(Row row) {
    String slug = row.text("slug");
    Optional<FamilyDraft> family = family(row);
    return new NarrativeDraft(
        slug,
        row.orNull("family"),
        Genre.parse(row.text("genre")),
        row.text("subgenre"),
        title(row, family),
        LanguageTag.parse(row.text("language")),
        row.orNull("people"),
        LocalizedText.of(
            row.orBlank("people_note"),
            row.orBlank("people_note_fr"),
            row.orBlank("people_note_ar")),
        row.orNull("teller"),
        row.orNull("collector"),
        poet(row),
        row.orNull("recorded"),
        Attestation.parse(
            row.text("claim"), row.text("verification"), row.text("verification_note")),
        List.of(place(row)),
        texts(row, family),
        citations.getOrDefault(slug, List.of()),
        row.list("tale_types"),
        row.list("motifs"));
  }

  /** Only a row that says so names a person; all others name a tradition. */
  private static Poet poet(Row row) {
    return new Poet(
        LocalizedText.of(row.orBlank("poet"), row.orBlank("poet_fr"), row.orBlank("poet_ar")),
        row.orBlank("poet_is").equals("person"));
  }

  /** A family that is named but unknown is a fault of the row. */
  private Optional<FamilyDraft> family(Row row) {
    return row.optional("family")
        .map(
            key ->
                Optional.ofNullable(families.get(key))
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "the story family “" + key + "” is not in families.csv")));
  }

  /** A tale has no Arabic title of its own and takes that of its family. */
  private static LocalizedText title(Row row, Optional<FamilyDraft> family) {
    String arabic =
        row.optional("title_ar")
            .or(
                () ->
                    family
                        .filter(draft -> !row.text("genre").equals("proverb"))
                        .map(draft -> draft.title().byLanguage().getOrDefault("ar", "")))
            .orElse("");
    return LocalizedText.of(row.text("title_en"), row.text("title_fr"), arabic);
  }

  private static PlaceLink place(Row row) {
    return PlaceLink.parse(
        row.text("place"),
        row.text("place_role"),
        row.text("certainty"),
        row.text("place_basis"),
        row.orBlank("footprint"));
  }

  private static List<Text> texts(Row row, Optional<FamilyDraft> family) {
    List<Text> texts = new ArrayList<>();
    LanguageTag told = LanguageTag.parse(row.text("language"));
    row.optional("original").ifPresent(s -> texts.add(Text.fromSource(Kind.ORIGINAL, told, s)));
    row.optional("transliteration")
        .ifPresent(s -> texts.add(Text.fromSource(Kind.TRANSCRIPTION, told, s)));
    row.optional("incipit").ifPresent(s -> texts.add(Text.fromSource(Kind.INCIPIT, told, s)));
    ours(texts, Kind.GLOSS, row, "gloss");
    ours(texts, Kind.SENSE, row, "sense");
    ours(texts, Kind.SAID_WHEN, row, "said_when");
    ours(texts, Kind.FORM, row, "form");
    ours(texts, Kind.OCCASION, row, "occasion");
    ours(texts, Kind.SUMMARY, row, "summary");
    if (texts.stream().map(Text::kind).noneMatch(Set.of(Kind.SUMMARY, Kind.SENSE)::contains)) {
      family.ifPresent(draft -> gist(texts, draft.gist()));
    }
    ours(texts, Kind.NOTE, row, "note");
    return texts;
  }

  /** Our own words in each language of the atlas, with the basis that the row gives for them. */
  private static void ours(List<Text> texts, Kind kind, Row row, String column) {
    Basis basis = row.optional(column + "_basis").map(Basis::parse).orElse(null);
    for (LanguageTag language : OURS) {
      row.optional(column + "_" + language)
          .ifPresent(body -> texts.add(Text.ofTheAtlas(kind, language, body).on(basis)));
    }
  }

  private static void gist(List<Text> texts, LocalizedText gist) {
    for (LanguageTag language : OURS) {
      String body = gist.exactly(language.value());
      if (body != null) {
        texts.add(Text.ofTheAtlas(Kind.SUMMARY, language, body));
      }
    }
  }
}
