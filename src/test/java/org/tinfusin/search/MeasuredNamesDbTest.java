package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.ScriptFolding;
import org.tinfusin.language.SearchQuestion;
import org.tinfusin.language.SearchWords;
import org.tinfusin.language.SearchWords.Part;

/**
 * How well real names are found that were never used to make the rules: each is kept in one
 * spelling, among all names of the gazetteer, and asked for in another script or spelling, with the
 * ranking of the suggestions.
 */
@AtlasTest
class MeasuredNamesDbTest {
  @Autowired private JdbcClient jdbc;
  @Autowired private Gazetteer gazetteer;
  @Autowired private PlatformTransactionManager transactions;

  private record Pair(String stored, String asked, String what) {
    static Pair of(String line) {
      String[] parts = line.split("\t", -1);
      return new Pair(parts[0], parts[1], parts[2]);
    }
  }

  /** How many of how many stood first, and among the first ten. */
  private record Share(int first, int inTen, int of) {
    static final Share NONE = new Share(0, 0, 0);

    Share with(int place) {
      return new Share(
          first + (place == 1 ? 1 : 0), inTen + (place >= 1 && place <= 10 ? 1 : 0), of + 1);
    }

    double atRankOne() {
      return (double) first / of;
    }

    double recallInTen() {
      return (double) inTen / of;
    }

    @Override
    public String toString() {
      return "%d names, rank one %.3f, recall in ten %.3f"
          .formatted(of, atRankOne(), recallInTen());
    }
  }

  @Test
  void findsNineOfTenNamesAcrossScriptsAndSevenOfTenAtOnce() {
    Map<String, Share> shares =
        Objects.requireNonNull(
            new TransactionTemplate(transactions).execute(status -> measure(pairs())));

    shares.forEach((what, share) -> System.out.println("Measured: " + what + ": " + share));
    Share all = shares.getOrDefault("all", Share.NONE);
    assertThat(all.of()).isGreaterThanOrEqualTo(150);
    assertThat(all.recallInTen()).isGreaterThanOrEqualTo(0.90);
    assertThat(all.atRankOne()).isGreaterThanOrEqualTo(0.70);
  }

  private Map<String, Share> measure(List<Pair> pairs) {
    jdbc.sql("CREATE TEMP TABLE kept (name text, names text, words tsvector) ON COMMIT DROP")
        .update();
    pairs.stream().map(Pair::stored).distinct().forEach(this::keep);
    gazetteer.places().stream()
        .map(Place::allNames)
        .flatMap(List::stream)
        .distinct()
        .filter(name -> pairs.stream().noneMatch(p -> isSame(name, p)))
        .forEach(this::keep);
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      int place = found(pair.asked()).indexOf(pair.stored()) + 1;
      shares.merge("all", Share.NONE.with(place), (old, one) -> old.with(place));
      String scripts = pair.what().substring(pair.what().indexOf(' ') + 1);
      shares.merge(scripts, Share.NONE.with(place), (old, one) -> old.with(place));
    }
    return shares;
  }

  /** The gazetteer's own other spelling of a measured name would be found in its stead. */
  private static boolean isSame(String name, Pair pair) {
    String fold = ScriptFolding.fold(name);
    return fold.equals(ScriptFolding.fold(pair.stored()))
        || fold.equals(ScriptFolding.fold(pair.asked()));
  }

  private void keep(String name) {
    jdbc.sql("INSERT INTO kept VALUES (?, ?, ?::tsvector)")
        .params(name, ScriptFolding.fold(name), SearchWords.none().name(Part.NAME, name).toVector())
        .update();
  }

  private List<String> found(String asked) {
    SearchQuestion question = SearchQuestion.of(asked);
    return jdbc.sql(
            """
            SELECT name FROM kept
             WHERE words @@ (SELECT published_words(:question))
             ORDER BY nearness(names, words, :folded, :wholly::tsquery, :sounding::tsquery),
                      similarity(names, :folded) DESC, name
             LIMIT 10
            """)
        .param("question", question.askedWhileTyping())
        .param("folded", question.fold())
        .param("wholly", question.wholly())
        .param("sounding", question.sounding())
        .query((row, number) -> row.getString("name"))
        .list();
  }

  private static List<Pair> pairs() {
    try (InputStream file = LanguageTag.class.getResourceAsStream("measured-names.tsv")) {
      String lines =
          new String(
              Objects.requireNonNull(file, "measured-names.tsv").readAllBytes(),
              StandardCharsets.UTF_8);
      return lines.lines().skip(1).map(Pair::of).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
