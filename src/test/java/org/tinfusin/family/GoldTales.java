package org.tinfusin.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tinfusin.family.ComparedTelling.Aspect;
import org.tinfusin.family.ComparedTelling.Part;
import org.tinfusin.language.LocalizedText;

/**
 * Tales of known types from a file with the columns id, type, language, source, title and text. The
 * type takes the place of the family and is hidden from the comparing; so is the title.
 */
final class GoldTales {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private GoldTales() {}

  static List<ComparedTelling> read(Path file) {
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
      return rows.stream().map(GoldTales::tale).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static ComparedTelling tale(CSVRecord row) {
    String source = row.get("source").strip();
    return new ComparedTelling(
        row.get("id"),
        LocalizedText.of(row.get("title"), null, null),
        row.get("type"),
        null,
        null,
        source.isEmpty() || source.equals("NA") ? Set.of() : Set.of(book(source)),
        List.of(),
        List.of(),
        List.of(new Part(Aspect.STORY, row.get("language"), row.get("text"))),
        List.of());
  }

  /** The book without place, number and pages: what stands before the first bracket or "no.". */
  private static String book(String source) {
    return source
        .replaceFirst("^Source[^:]*:\\s*", "")
        .replaceFirst("\\s*(\\(.*|,? no\\. .*|,? pp?\\. .*|,? vol\\. .*)$", "");
  }
}
