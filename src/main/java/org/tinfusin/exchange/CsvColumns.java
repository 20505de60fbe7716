package org.tinfusin.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that a file of the collection has.
 *
 * @param needed without them no row can be read
 * @param further may be missing
 */
record CsvColumns(List<String> needed, List<String> further) {
  private static final String NARRATIVE =
      "slug genre subgenre title_en title_fr language place place_role certainty place_basis claim"
          + " verification verification_note";
  private static final String OF_EVERY_NARRATIVE =
      "family people people_note people_note_fr people_note_ar footprint teller collector recorded tale_types motifs note_en"
          + " note_fr";

  private static final Map<String, CsvColumns> BY_FILE =
      Map.ofEntries(
          file(
              "languages.csv",
              "tag iso639_3 name_en name_fr name_ar",
              "glottocode endonym script group lon lat check"),
          file("peoples.csv", "key name_en name_fr name_ar", "endonym languages region check"),
          file(
              "gazetteer.csv",
              "key kind lon lat name_en name_fr name_ar rank source",
              "country region name_tfng endonym endonym_language other_names check"),
          file(
              "bibliography.csv",
              "key title kind",
              "author year year_end container place publisher languages author_died rights note"),
          file("tale-types.csv", "scheme code label_en label_fr label_ar check read", ""),
          file("motifs.csv", "code label_en label_fr label_ar check read", ""),
          file("families.csv", "key kind title_en title_fr", "tale_types motifs"),
          file("narrative-sources.csv", "narrative work role", "locator"),
          file("links.csv", "narrative kind family reason_en reason_fr reason_ar source", ""),
          file("narratives/tales.csv", NARRATIVE, OF_EVERY_NARRATIVE),
          file(
              "narratives/proverbs.csv",
              NARRATIVE,
              OF_EVERY_NARRATIVE
                  + " original original_script transliteration gloss_en gloss_fr gloss_ar title_ar"
                  + " sense_en sense_fr sense_ar said_when_en said_when_fr said_when_ar"
                  + " said_when_basis"),
          file(
              "narratives/poems.csv",
              NARRATIVE,
              OF_EVERY_NARRATIVE
                  + " poet poet_is poet_fr poet_ar incipit incipit_script summary_en summary_fr summary_ar"
                  + " title_ar form_en form_fr form_ar occasion_en occasion_fr occasion_ar"
                  + " occasion_basis"));

  /** What the header line of a file lacks or has too much, one sentence each. */
  static List<String> faults(String file, List<String> header) {
    CsvColumns columns = BY_FILE.getOrDefault(file, new CsvColumns(List.of(), List.of()));
    Set<String> unknown = new LinkedHashSet<>(header);
    columns.needed.forEach(unknown::remove);
    columns.further.forEach(unknown::remove);
    List<String> faults = new ArrayList<>();
    columns.needed.stream()
        .filter(column -> !header.contains(column))
        .forEach(column -> faults.add("the column " + column + " is missing"));
    unknown.forEach(column -> faults.add("there is no column “" + column + "” in this file"));
    return faults;
  }

  private static Map.Entry<String, CsvColumns> file(String name, String needed, String further) {
    return Map.entry(name, new CsvColumns(words(needed), words(further)));
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
