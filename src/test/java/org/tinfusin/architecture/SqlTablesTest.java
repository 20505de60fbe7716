package org.tinfusin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the SQL of the queries names: tables of their own module, and what is published. */
class SqlTablesTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "tinfusin");

  private static final Map<String, Set<String>> OWN_TABLES =
      Map.of(
          "database", Set.of("pg_extension", "pg_available_extensions", "pg_roles"),
          "language", Set.of("language"),
          "gazetteer", Set.of("region", "people", "place"),
          "narrative",
              Set.of(
                  "source",
                  "narrative",
                  "narrative_title",
                  "narrative_text",
                  "narrative_source",
                  "narrative_version",
                  "narrative_report",
                  "place_link",
                  "recording",
                  "index_number"),
          "media", Set.of("media_item"),
          "family",
              Set.of(
                  "story_family",
                  "story_step",
                  "telling_step",
                  "story_link",
                  "variant_task",
                  "variant_candidate",
                  "variant_link",
                  "variant_link_history",
                  "family_membership",
                  "family_change"),
          "account",
              Set.of("account", "account_attempt", "account_invitation", "account_reset_link"),
          "trail", Set.of("trail", "trail_stop"),
          "exchange", Set.of("import_ledger"));

  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(?!SET\\b|SKIP\\b|SELECT\\b|LATERAL\\b)(\\w+)");

  @TestFactory
  Stream<DynamicTest> namesOnlyItsOwnTablesOrWhatIsPublished() throws IOException {
    return sources()
        .filter(source -> source.toString().endsWith("Query.java"))
        .map(
            source ->
                DynamicTest.dynamicTest(
                    SOURCES.relativize(source).toString(),
                    () -> assertThat(foreignTables(source)).isEmpty()));
  }

  @Test
  void standsNowhereButInQueries() throws IOException {
    List<String> others =
        sources()
            .filter(source -> !source.toString().endsWith("Query.java"))
            .filter(source -> !tables(source).isEmpty())
            .map(Path::toString)
            .toList();

    assertThat(others).isEmpty();
  }

  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  private static List<String> foreignTables(Path source) {
    String module = SOURCES.relativize(source).getName(0).toString();
    Set<String> own = OWN_TABLES.getOrDefault(module, Set.of());
    return tables(source).stream()
        .filter(table -> !own.contains(table) && !table.startsWith("published_"))
        .toList();
  }

  private static List<String> tables(Path source) {
    return LITERAL
        .matcher(text(source))
        .results()
        .flatMap(literal -> TABLE.matcher(literal.group()).results())
        .map((MatchResult table) -> table.group(1))
        .toList();
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException unreadable) {
      throw new AssertionError("cannot read " + source, unreadable);
    }
  }
}
