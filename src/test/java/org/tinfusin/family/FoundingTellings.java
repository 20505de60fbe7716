package org.tinfusin.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.family.ComparedTelling.Aspect;
import org.tinfusin.family.ComparedTelling.Part;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The founding collection for the bench: each narrative with its own words alone. Its title, and
 * the gist, retelling and steps of its family, are left out, because all tellings of a family share
 * them; a tale of the collection has no other text than its notes, and these name sources, so they
 * are left out too.
 */
final class FoundingTellings {
  private static final Path FOLDER = Path.of("geodata");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final List<String> LANGUAGES = List.of("en", "fr", "ar");
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private final Map<String, Set<String>> collections = new HashMap<>();
  private final Map<String, Point> places = new HashMap<>();

  private FoundingTellings() {
    for (CSVRecord row : rows("narrative-sources.csv")) {
      if (row.get("role").equals("collection")) {
        collections
            .computeIfAbsent(row.get("narrative"), key -> new HashSet<>())
            .add(row.get("work"));
      }
    }
    for (CSVRecord row : rows("gazetteer.csv")) {
      places.put(
          row.get("key"),
          Wgs84.point(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))));
    }
  }

  static List<ComparedTelling> withTheirOwnWords() {
    return new FoundingTellings().read(false);
  }

  /** What the running atlas compares: the gist of its family beside its own words. */
  static List<ComparedTelling> withTheGistOfTheirFamily() {
    return new FoundingTellings().read(true);
  }

  /** The tales, whose words are the gist and the steps of their family, without its retelling. */
  static List<ComparedTelling> talesWithGistAndSteps() {
    return withTheGistOfTheirFamily().stream()
        .filter(telling -> !retellings(telling.family()).isEmpty())
        .toList();
  }

  /** The retelling of a family in the languages it is written in. */
  static LocalizedText retellings(@Nullable String family) {
    return family == null ? LocalizedText.NONE : localized(story(family).path("retelling"));
  }

  /** The language each narrative was told in, by its slug. */
  static Map<String, String> languages() {
    Map<String, String> languages = new HashMap<>();
    for (String file : List.of("tales", "proverbs", "poems")) {
      rows("narratives/" + file + ".csv")
          .forEach(row -> languages.put(row.get("slug"), row.get("language")));
    }
    return languages;
  }

  private List<ComparedTelling> read(boolean withGist) {
    List<ComparedTelling> all = new ArrayList<>();
    for (String file : List.of("tales", "proverbs", "poems")) {
      rows("narratives/" + file + ".csv").forEach(row -> all.add(telling(row, withGist)));
    }
    return all;
  }

  private ComparedTelling telling(CSVRecord row, boolean withGist) {
    String family = row.get("family").isBlank() ? null : row.get("family");
    List<Part> parts = new ArrayList<>();
    add(parts, Aspect.STORY, row.get("language"), row, "original");
    add(parts, Aspect.STORY, row.get("language"), row, "incipit");
    for (String language : LANGUAGES) {
      add(parts, Aspect.STORY, language, row, "summary_" + language);
      add(parts, Aspect.IMAGE, language, row, "gloss_" + language);
      add(parts, Aspect.THOUGHT, language, row, "sense_" + language);
    }
    List<LocalizedText> steps = List.of();
    if (withGist && family != null) {
      JsonNode story = story(family);
      steps = new ArrayList<>();
      for (JsonNode step : story.path("steps")) {
        steps.add(localized(step));
      }
      localized(story.path("gist"))
          .byLanguage()
          .forEach((language, gist) -> parts.add(new Part(Aspect.STORY, language, gist)));
      for (LocalizedText step : steps) {
        step.byLanguage()
            .forEach((language, words) -> parts.add(new Part(Aspect.STORY, language, words)));
      }
    }
    return new ComparedTelling(
        row.get("slug"),
        LocalizedText.of(row.get("title_en"), row.get("title_fr"), null),
        family,
        row.get("people").isBlank() ? null : row.get("people"),
        places.get(row.get("place")),
        collections.getOrDefault(row.get("slug"), Set.of()),
        list(row.get("tale_types")),
        list(row.get("motifs")),
        parts,
        steps);
  }

  private static void add(
      List<Part> parts, Aspect aspect, String language, CSVRecord row, String column) {
    if (row.isMapped(column) && !row.get(column).isBlank()) {
      parts.add(new Part(aspect, language, row.get(column)));
    }
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static JsonNode story(String family) {
    try {
      return YAML.readTree(Files.readString(FOLDER.resolve("families/" + family + ".yaml")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the story " + family, unreadable);
    }
  }

  private static LocalizedText localized(JsonNode texts) {
    return LocalizedText.of(
        texts.path("en").asString(""),
        texts.path("fr").asString(""),
        texts.path("ar").asString(""));
  }

  private static List<CSVRecord> rows(String file) {
    try (CSVParser parser = CSVParser.parse(FOLDER.resolve(file), StandardCharsets.UTF_8, CSV)) {
      return parser.getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
