package org.tinfusin.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of {@code geodata/}, read without the atlas. */
final class Geodata {
  static final Path FOLDER = Path.of("geodata");
  static final List<String> LANGUAGES = List.of("en", "fr", "ar");

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private Geodata() {}

  static List<Entry> tales() {
    return rows("narratives/tales.csv");
  }

  static List<Entry> proverbs() {
    return rows("narratives/proverbs.csv");
  }

  static List<Entry> poems() {
    return rows("narratives/poems.csv");
  }

  static List<Entry> narratives() {
    return Stream.of(tales(), proverbs(), poems()).flatMap(Collection::stream).toList();
  }

  static List<Entry> rows(String file) {
    try (CSVParser parser = CSVParser.parse(FOLDER.resolve(file), StandardCharsets.UTF_8, CSV)) {
      return parser.stream()
          .map(row -> new Entry(file, parser.getCurrentLineNumber(), row.toMap()))
          .map(row -> inOrder(row, parser.getHeaderNames()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  /** The keys of a file: what stands in its first column, or in a named one. */
  static Set<String> keys(String file) {
    return rows(file).stream().map(Entry::key).collect(Collectors.toSet());
  }

  static Map<String, Entry> byKey(Collection<Entry> rows) {
    Map<String, Entry> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.put(row.key(), row));
    return byKey;
  }

  static List<StoryFile> families() {
    return wordFiles("families");
  }

  /** The trails that come with the atlas. */
  static List<StoryFile> trails() {
    return wordFiles("trails");
  }

  private static List<StoryFile> wordFiles(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(file -> story(folder, file))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list " + folder, unreadable);
    }
  }

  static JsonNode json(String file) {
    return JsonMapper.shared().readTree(text(FOLDER.resolve(file)));
  }

  /** Every file that people write by hand. */
  static List<Path> writtenByHand() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".topo.json"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the collection", unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static StoryFile story(String folder, Path file) {
    String name = file.getFileName().toString().replace(".yaml", "");
    return new StoryFile(folder, name, YAML.readTree(text(file)));
  }

  private static Entry inOrder(Entry row, List<String> columns) {
    Map<String, String> ordered = new LinkedHashMap<>();
    columns.forEach(column -> ordered.put(column, row.text(column)));
    return new Entry(row.file(), row.line(), ordered);
  }
}
