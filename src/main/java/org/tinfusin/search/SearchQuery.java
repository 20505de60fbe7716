package org.tinfusin.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.SearchQuestion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists published narratives by key. What was asked for with words comes by relevance, all else in
 * the order of the map: along the Morton curve, then by id.
 */
@Repository
class SearchQuery {
  /** More matches than these are not compared for relevance, and the list ends with them. */
  static final int MOST_RANKED = 2_000;

  private static final String COLUMNS =
      """
      id, slug, genre, title, language, people, place_en, place_fr, place_ar,
      certainty, lon, lat, family, qk,
      (SELECT jsonb_object_agg(
                t.language,
                regexp_replace(left(t.body, 240), '(^.{200}.*)\\s\\S*$', '\\1 …')
                ORDER BY t.kind = 'summary')
         FROM published_narrative_text t
        WHERE t.narrative_id = published_narrative.id
          AND t.kind IN ('summary', 'gloss') AND t.origin = 'atlas') AS opening
      """;

  /**
   * How well words are found: as typed before folded, folded before the beginning of a longer word,
   * that before its sounds, and those before a typing error. A word in a title counts 1.0, in a
   * name 0.4, in a summary 0.1, in a text 0.05.
   */
  static final String RELEVANCE =
      """
      (100000 * (8 * ts_rank('{0.05,0.1,0.4,1}', words, ?::tsquery)
               + 6 * ts_rank('{0.05,0.1,0.4,1}', words, ?::tsquery)
               + 4 * ts_rank('{0.05,0.1,0.4,1}', words, ?::tsquery)
               + 2 * ts_rank('{0.05,0.1,0.4,1}', words, ?::tsquery)
               + ts_rank('{0.05,0.1,0.4,1}', words, (SELECT published_words(?)))))::bigint
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SearchQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The key of a page's last row: its Morton code, or its relevance, and its id. */
  record After(long first, long id) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    static After parse(String key) {
      Matcher parts = FORM.matcher(key);
      if (!parts.matches()) {
        throw new BadFilter("after", "“" + key + "” is no key of a page");
      }
      return new After(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    @Override
    public String toString() {
      return first + "-" + id;
    }
  }

  private record Row(NarrativeSummary narrative, After key) {}

  Page page(NarrativeFilter filter, int limit, @Nullable After after) {
    SqlCondition where = PublishedNarratives.where(filter);
    List<Row> rows =
        filter.question().isEmpty()
            ? alongTheMap(where, limit + 1, after)
            : byRelevance(filter.question(), where, limit + 1, after);
    List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
    return new Page(
        count(where),
        shown.stream().map(Row::narrative).toList(),
        rows.size() > limit ? shown.getLast().key().toString() : null);
  }

  private List<Row> alongTheMap(SqlCondition where, int most, @Nullable After after) {
    After start = after == null ? new After(-1, -1) : after;
    List<Object> parameters = new ArrayList<>(List.of(start.first(), start.id()));
    parameters.addAll(where.arguments());
    parameters.add(most);
    return rows(
        """
        SELECT qk AS first, %s
          FROM published_narrative
         WHERE (qk, id) > (?, ?) AND %s
         ORDER BY qk, id LIMIT ?
        """
            .formatted(COLUMNS, where.sql()),
        parameters);
  }

  private List<Row> byRelevance(
      SearchQuestion question, SqlCondition where, int most, @Nullable After after) {
    After start = after == null ? new After(Long.MAX_VALUE, -1) : after;
    List<Object> parameters = new ArrayList<>(argumentsOfRelevance(question));
    parameters.addAll(where.arguments());
    parameters.addAll(List.of(start.first(), start.first(), start.id(), most));
    return rows(
        """
        WITH published_found AS MATERIALIZED (
            SELECT id AS found_id, %s AS relevance FROM published_narrative WHERE %s LIMIT %d)
        SELECT relevance AS first, %s
          FROM published_found JOIN published_narrative ON id = found_id
         WHERE relevance < ? OR relevance = ? AND id > ?
         ORDER BY relevance DESC, id LIMIT ?
        """
            .formatted(RELEVANCE, where.sql(), MOST_RANKED, COLUMNS),
        parameters);
  }

  /** What {@link #RELEVANCE} is asked with. */
  static List<Object> argumentsOfRelevance(SearchQuestion question) {
    return List.of(
        question.exactly(),
        question.folded(),
        question.beginning(),
        question.sounding(),
        question.asked());
  }

  private List<Row> rows(String sql, List<Object> parameters) {
    return jdbc.sql(sql)
        .params(parameters)
        .query((row, number) -> new Row(summary(row), after(row)))
        .list();
  }

  private long count(SqlCondition where) {
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT FROM published_narrative WHERE %s LIMIT %d) counted"
                .formatted(where.sql(), Page.MOST_COUNTED))
        .params(where.arguments())
        .query(Long.class)
        .single();
  }

  private static After after(ResultSet row) throws SQLException {
    return new After(row.getLong("first"), row.getLong("id"));
  }

  private NarrativeSummary summary(ResultSet row) throws SQLException {
    return new NarrativeSummary(
        row.getLong("id"),
        row.getString("slug"),
        row.getString("genre"),
        localized(row.getString("title")),
        row.getString("language"),
        row.getString("people"),
        LocalizedText.of(
            row.getString("place_en"), row.getString("place_fr"), row.getString("place_ar")),
        row.getString("certainty"),
        row.getDouble("lon"),
        row.getDouble("lat"),
        row.getString("family"),
        localized(row.getString("opening")));
  }

  private LocalizedText localized(@Nullable String texts) {
    return texts == null ? LocalizedText.NONE : json.readValue(texts, LocalizedText.class);
  }
}
