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

  /** Forgets what the machine proposed for the narrative. */
  void forget(String narrative) {
    jdbc.sql("DELETE FROM variant_candidate WHERE narrative = ? OR other = ?")
        .params(narrative, narrative)
        .update();
  }

  /** Keeps a proposal with the texts it was made by; what people decide of it stands elsewhere. */
  void propose(String narrative, VariantSuggestion found) {
    NarrativePair pair = NarrativePair.of(narrative, found.slug());
    jdbc.sql(
            """
            INSERT INTO variant_candidate (narrative, other, score, verdict, evidence, same_source, texts)
            SELECT ?, ?, ?, ?, ?::jsonb, ?, string_agg(print, ' ' ORDER BY narrative COLLATE "C")
              FROM published_text_print WHERE narrative IN (?, ?)
            ON CONFLICT (narrative, other) DO UPDATE SET
              score = excluded.score, verdict = excluded.verdict, evidence = excluded.evidence,
              same_source = excluded.same_source, texts = excluded.texts, found_at = clock_timestamp()
            WHERE variant_candidate.score < excluded.score
            """)
        .params(pair.narrative(), pair.other())
        .param(found.score())
        .param(found.verdict().word())
        .param(json.writeValueAsString(byWord(found.evidence())))
        .param(found.sameSource())
        .params(pair.narrative(), pair.other())
        .update();
  }

  private static Map<String, Double> byWord(Map<Evidence, Double> evidence) {
    Map<String, Double> byWord = new TreeMap<>();
    evidence.forEach((kind, strength) -> byWord.put(kind.word(), strength));
    return byWord;
  }
}
