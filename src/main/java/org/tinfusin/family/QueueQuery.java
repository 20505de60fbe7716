package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.tinfusin.family.VariantSuggestion.Verdict;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Words;
import tools.jackson.databind.json.JsonMapper;

/** Reads which pairs of published narratives wait for a curator. */
@Repository
class QueueQuery {
  private static final String PAIRS =
      """
      WITH published_waiting AS (
        SELECT p.*, (SELECT count(*) FROM variant_link_history h JOIN variant_link l ON l.id = h.link
                      WHERE l.narrative = p.narrative AND l.other = p.other) AS changes, a.title, a.language, b.title AS other_title, b.language AS other_language,
               least(a.language COLLATE "C", b.language COLLATE "C") || ' '
                 || greatest(a.language COLLATE "C", b.language COLLATE "C") AS languages,
               a.regions || b.regions AS regions
          FROM published_open_pair p
          JOIN published_narrative a ON a.slug = p.narrative
          JOIN published_narrative b ON b.slug = p.other
         WHERE CASE :which WHEN 'any' THEN true
                           WHEN 'set-aside' THEN p.set_aside
                           WHEN 'likely' THEN NOT p.set_aside AND p.verdict = 'likely'
                           WHEN 'of-readers' THEN NOT p.set_aside AND p.rank < 2
                           ELSE NOT p.set_aside END
           AND (:family::text IS NULL OR EXISTS (SELECT FROM published_family_member m
                 WHERE m.family = :family AND m.narrative IN (p.narrative, p.other)))
      ),
      published_chosen AS (
        SELECT * FROM published_waiting
         WHERE (:languages::text IS NULL OR languages = :languages)
           AND (:region::text IS NULL OR regions @> ARRAY[:region::text])
      )
      """;

  private static final String ORDER = " ORDER BY rank, score DESC, narrative, other, kind";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  QueueQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<OpenPair> first(QueueFilter filter, int most) {
    return asked("SELECT * FROM published_chosen" + ORDER + " LIMIT :most", filter)
        .param("most", most)
        .query((row, number) -> read(row))
        .list();
  }

  /** The next one behind a pair, whether that one still waits or not. */
  Optional<OpenPair> after(QueueFilter filter, OpenPair last) {
    return asked(
            """
            SELECT * FROM published_chosen
             WHERE (rank, -score, narrative, other, kind) > (:rank, -:score, :narrative, :other, :kind)
            """
                + ORDER
                + " LIMIT 1",
            filter)
        .param("rank", last.rank())
        .param("score", last.score())
        .param("narrative", last.pair().narrative())
        .param("other", last.pair().other())
        .param("kind", last.kind().word())
        .query((row, number) -> read(row))
        .optional();
  }

  Optional<OpenPair> find(NarrativePair pair) {
    return asked(
            "SELECT * FROM published_waiting WHERE narrative = :narrative AND other = :other"
                + ORDER
                + " LIMIT 1",
            QueueFilter.ALL)
        .param("which", "any")
        .param("narrative", pair.narrative())
        .param("other", pair.other())
        .query((row, number) -> read(row))
        .optional();
  }

  long count(QueueFilter filter) {
    return asked("SELECT count(*) FROM published_chosen", filter).query(Long.class).single();
  }

  /** How many pairs wait for each pair of languages, the most first; tags with a space between. */
  Map<String, Long> languagePairs(QueueFilter filter) {
    return counts(
        "SELECT languages AS what, count(*) AS n FROM published_chosen GROUP BY 1 ORDER BY n DESC, what",
        filter.inLanguages(null));
  }

  /** How many pairs wait that one of is from a region, by its key. */
  Map<String, Long> regions(QueueFilter filter) {
    return counts(
        """
        SELECT r.what, count(*) AS n FROM published_chosen
         CROSS JOIN LATERAL (SELECT DISTINCT unnest(regions) AS what) r GROUP BY 1 ORDER BY n DESC, what
        """,
        filter.from(null));
  }

  private Map<String, Long> counts(String sql, QueueFilter filter) {
    Map<String, Long> counts = new LinkedHashMap<>();
    asked(sql, filter)
        .query(
            row -> {
              counts.put(row.getString("what"), row.getLong("n"));
            });
    return counts;
  }

  private StatementSpec asked(String sql, QueueFilter filter) {
    return jdbc.sql(PAIRS + sql)
        .param("which", filter.which().word())
        .param("languages", filter.languages())
        .param("region", filter.region())
        .param("family", filter.family());
  }

  private OpenPair read(ResultSet row) throws SQLException {
    return new OpenPair(
        new NarrativePair(row.getString("narrative"), row.getString("other")),
        VariantLink.Kind.parse(row.getString("kind")),
        VariantLink.State.parse(row.getString("state")),
        row.getBoolean("set_aside"),
        row.getInt("rank"),
        row.getDouble("score"),
        verdict(row.getString("verdict")),
        row.getLong("changes"),
        localized(row.getString("title")),
        row.getString("language"),
        localized(row.getString("other_title")),
        row.getString("other_language"));
  }

  private static @Nullable Verdict verdict(@Nullable String word) {
    return word == null ? null : Words.parse(Verdict.class, word);
  }

  private LocalizedText localized(String texts) {
    return json.readValue(texts, LocalizedText.class);
  }
}
