package org.tinfusin.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.geo.SqlCondition;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.SearchQuestion;
import org.tinfusin.search.SearchQuery.After;
import tools.jackson.databind.json.JsonMapper;

/**
 * Steps from one found narrative to the one before and the one after it, in the order of the list.
 */
@Repository
class WalkQuery {
  /** Beyond it nobody counts. */
  private static final int MOST_COUNTED = 1000;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  WalkQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Nothing when the filter does not find the narrative. */
  Optional<Walk> walk(NarrativeFilter filter, String slug) {
    SqlCondition where = PublishedNarratives.where(filter);
    return filter.question().isEmpty()
        ? alongTheMap(where, slug)
        : byRelevance(filter.question(), where, slug);
  }

  private Optional<Walk> alongTheMap(SqlCondition where, String slug) {
    return here(where, slug)
        .map(
            key ->
                new Walk(
                    step(where, "(qk, id) < (?, ?)", "qk DESC, id DESC", key),
                    step(where, "(qk, id) > (?, ?)", "qk, id", key),
                    place(where, key)));
  }

  /** As the list: the best found first, and no more of them than it ranks. */
  private Optional<Walk> byRelevance(SearchQuestion question, SqlCondition where, String slug) {
    List<Object> parameters = new ArrayList<>(SearchQuery.argumentsOfRelevance(question));
    parameters.addAll(where.arguments());
    parameters.add(slug);
    List<Numbered> around =
        jdbc.sql(
                """
                WITH published_found AS MATERIALIZED (
                    SELECT id, slug, title, %s AS relevance FROM published_narrative WHERE %s LIMIT %d),
                published_numbered AS (
                    SELECT slug, title, row_number() OVER (ORDER BY relevance DESC, id) AS number,
                           count(*) OVER () AS found
                      FROM published_found),
                published_here AS (SELECT number AS here FROM published_numbered WHERE slug = ?)
                SELECT slug, title, number, number - here AS side, found
                  FROM published_numbered, published_here
                 WHERE number BETWEEN here - 1 AND here + 1
                """
                    .formatted(SearchQuery.RELEVANCE, where.sql(), SearchQuery.MOST_RANKED))
            .params(parameters)
            .query((row, number) -> numbered(row))
            .list();
    return at(around, 0)
        .map(
            here ->
                new Walk(
                    at(around, -1).map(Numbered::step).orElse(null),
                    at(around, 1).map(Numbered::step).orElse(null),
                    here.place().of() <= MOST_COUNTED ? here.place() : null));
  }

  /** A found narrative, and whether it is the one before (-1), itself (0) or the one after (1). */
  private record Numbered(Walk.Step step, Walk.Place place, int side) {}

  private Numbered numbered(ResultSet row) throws SQLException {
    return new Numbered(
        step(row), new Walk.Place(row.getLong("number"), row.getLong("found")), row.getInt("side"));
  }

  private static Optional<Numbered> at(List<Numbered> around, int side) {
    return around.stream().filter(found -> found.side() == side).findFirst();
  }

  private Optional<After> here(SqlCondition where, String slug) {
    return jdbc.sql("SELECT qk, id FROM published_narrative WHERE slug = ? AND " + where.sql())
        .params(with(where, slug))
        .query((row, number) -> new After(row.getLong("qk"), row.getLong("id")))
        .optional();
  }

  private Walk.@Nullable Step step(SqlCondition where, String beside, String order, After key) {
    return jdbc.sql(
            "SELECT slug, title FROM published_narrative WHERE %s AND %s ORDER BY %s LIMIT 1"
                .formatted(beside, where.sql(), order))
        .params(with(where, key.first(), key.id()))
        .query((row, number) -> step(row))
        .optional()
        .orElse(null);
  }

  private Walk.@Nullable Place place(SqlCondition where, After key) {
    return jdbc.sql(
            """
            SELECT count(*) FILTER (WHERE (qk, id) <= (?, ?)) AS number, count(*) AS found
              FROM (SELECT qk, id FROM published_narrative WHERE %s LIMIT %d) found
            """
                .formatted(where.sql(), MOST_COUNTED + 1))
        .params(with(where, key.first(), key.id()))
        .query((row, number) -> new Walk.Place(row.getLong("number"), row.getLong("found")))
        .optional()
        .filter(place -> place.of() <= MOST_COUNTED)
        .orElse(null);
  }

  private Walk.Step step(ResultSet row) throws SQLException {
    return new Walk.Step(
        row.getString("slug"), json.readValue(row.getString("title"), LocalizedText.class));
  }

  private static List<Object> with(SqlCondition where, Object... first) {
    List<Object> arguments = new ArrayList<>(Stream.of(first).toList());
    arguments.addAll(where.arguments());
    return arguments;
  }
}
