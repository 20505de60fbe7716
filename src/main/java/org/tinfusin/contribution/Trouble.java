package org.tinfusin.contribution;

import java.util.List;

/**
 * What keeps a contribution from being whole.
 *
 * @param field where it is
 * @param kind what is wrong: the end of the key of a sentence that says so, and what to do
 * @param values what the sentence names
 */
public record Trouble(String field, String kind, List<Object> values) {
  public Trouble {
    values = List.copyOf(values);
  }

  static Trouble at(String field, String kind, Object... values) {
    return new Trouble(field, kind, List.of(values));
  }

  /** The key of the sentence. */
  public String key() {
    return "contribute.trouble." + kind;
  }
}
