package org.tinfusin.family;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes what the machine proposes. */
@Repository
class CandidateQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  CandidateQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Forgets what the machine proposed for the narrative; what people have decided stays. */
  void forget(String narrative) {
    jdbc.sql(
            """
            DELETE FROM variant_candidate
             WHERE (narrative = ? OR other = ?) AND state = 'proposed_by_machine'
            """)
        .params(narrative, narrative)
        .update();
  }

  /** Keeps a proposal; a pair that people have decided on is left alone. */
  void propose(String narrative, VariantSuggestion found) {
    boolean first = narrative.compareTo(found.slug()) < 0;
    jdbc.sql(
            """
            INSERT INTO variant_candidate (narrative, other, score, verdict, evidence, same_source)
            VALUES (?, ?, ?, ?, ?::jsonb, ?)
            ON CONFLICT (narrative, other) DO UPDATE SET
              score = excluded.score, verdict = excluded.verdict, evidence = excluded.evidence,
              same_source = excluded.same_source, found_at = clock_timestamp()
            WHERE variant_candidate.state = 'proposed_by_machine'
              AND variant_candidate.score < excluded.score
            """)
        .param(first ? narrative : found.slug())
        .param(first ? found.slug() : narrative)
        .param(found.score())
        .param(found.verdict().word())
        .param(json.writeValueAsString(byWord(found.evidence())))
        .param(found.sameSource())
        .update();
  }

  private static Map<String, Double> byWord(Map<Evidence, Double> evidence) {
    Map<String, Double> byWord = new TreeMap<>();
    evidence.forEach((kind, strength) -> byWord.put(kind.word(), strength));
    return byWord;
  }
}
