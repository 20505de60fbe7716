package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.family.VariantSuggestion.Verdict;
import org.tinfusin.narrative.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads links between two narratives as far as everyone may see them. */
@Repository
class VariantLinkQuery {
  /** What people say first, then the surest of the machine. */
  private static final String ORDER =
      " ORDER BY state, verdict, score DESC NULLS LAST, narrative, other, kind";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  VariantLinkQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<VariantLink> of(String narrative) {
    return jdbc.sql("SELECT * FROM published_variant_link WHERE narrative = ? OR other = ?" + ORDER)
        .params(narrative, narrative)
        .query((row, number) -> read(row, json))
        .list();
  }

  List<VariantLink> between(NarrativePair pair) {
    return jdbc.sql(
            "SELECT * FROM published_variant_link WHERE narrative = ? AND other = ?" + ORDER)
        .params(pair.narrative(), pair.other())
        .query((row, number) -> read(row, json))
        .list();
  }

  List<VariantLink> ofFamily(String family) {
    return jdbc.sql(
            """
            SELECT * FROM published_variant_link
             WHERE narrative IN (SELECT narrative FROM published_family_member WHERE family = :family)
                OR other IN (SELECT narrative FROM published_family_member WHERE family = :family)
            """
                + ORDER)
        .param("family", family)
        .query((row, number) -> read(row, json))
        .list();
  }

  static VariantLink read(ResultSet row, JsonMapper json) throws SQLException {
    return new VariantLink(
        new NarrativePair(row.getString("narrative"), row.getString("other")),
        VariantLink.Kind.parse(row.getString("kind")),
        VariantLink.State.parse(row.getString("state")),
        verdict(row.getString("verdict")),
        row.getObject("score", Double.class),
        evidence(row.getString("evidence"), json),
        row.getString("reason"),
        row.getObject("who", Long.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Verdict verdict(@Nullable String word) {
    return word == null ? null : Words.parse(Verdict.class, word);
  }

  /** A kind of evidence that an older version of the atlas knew is left out. */
  static Map<Evidence, Double> evidence(String stored, JsonMapper json) {
    Map<String, Double> byWord = json.readValue(stored, new TypeReference<>() {});
    Map<Evidence, Double> evidence = new EnumMap<>(Evidence.class);
    for (Evidence kind : Evidence.values()) {
      Double strength = byWord.get(kind.word());
      if (strength != null) {
        evidence.put(kind, strength);
      }
    }
    return evidence;
  }
}
