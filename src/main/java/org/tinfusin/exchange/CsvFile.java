package org.tinfusin.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** A CSV file (RFC 4180, UTF-8, first line names the columns). */
final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private CsvFile() {}

  /** The names in the header line. */
  static List<String> columns(Resource file) {
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return List.copyOf(parser.getHeaderNames());
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  /** One row; {@code line} counts from 1, the header line is 1. */
  record Row(long line, CSVRecord values) {

    /**
     * This row, when it has a cell for each column.
     *
     * @throws IllegalArgumentException when it has more or fewer, most often for want of quotes
     */
    Row whole() {
      if (!values.isConsistent()) {
        throw new IllegalArgumentException(
            "the row has %d cells, the header line %d"
                .formatted(values.size(), values.getParser().getHeaderNames().size()));
      }
      return this;
    }

    /**
     * @throws IllegalArgumentException when the column is missing or empty
     */
    String text(String column) {
      return optional(column)
          .orElseThrow(() -> new IllegalArgumentException("the column " + column + " is empty"));
    }

    Optional<String> optional(String column) {
      return values.isSet(column)
          ? Optional.of(values.get(column).strip()).filter(text -> !text.isEmpty())
          : Optional.empty();
    }

    @Nullable String orNull(String column) {
      return optional(column).orElse(null);
    }

    String orBlank(String column) {
      return optional(column).orElse("");
    }

    /** The parts of a list written with semicolons. */
    List<String> list(String column) {
      return Arrays.stream(orBlank(column).split(";", -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /**
     * @throws IllegalArgumentException when the column holds no number
     */
    double number(String column) {
      try {
        return Double.parseDouble(text(column));
      } catch (NumberFormatException noNumber) {
        throw new IllegalArgumentException(
            "the column " + column + " holds “" + text(column) + "”, no number", noNumber);
      }
    }

    /**
     * @throws IllegalArgumentException when the column holds something else than a whole number
     */
    @Nullable Integer yearOrNull(String column) {
      try {
        return optional(column).map(Integer::valueOf).orElse(null);
      } catch (NumberFormatException noYear) {
        throw new IllegalArgumentException(
            "the column " + column + " holds “" + text(column) + "”, no year", noYear);
      }
    }
  }

  /** All rows of a file. */
  static List<Row> rows(Resource file) {
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return parser.stream().map(r -> new Row(parser.getCurrentLineNumber(), r)).toList();
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static UncheckedIOException unreadable(Resource file, IOException cause) {
    return new UncheckedIOException(
        "cannot read " + file.getFilename() + ": " + cause.getMessage(), cause);
  }
}
