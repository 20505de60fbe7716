package org.tinfusin.contribution;

import java.util.HashMap;
import java.util.Map;

/** Forms as people leave them. */
final class Forms {
  private Forms() {}

  /** One that lacks nothing: a proverb of Tiznit. */
  static Typed whole() {
    Map<String, String> fields = new HashMap<>();
    fields.put("genre", "proverb");
    fields.put("title", "Yan ufus");
    fields.put("language", "shi");
    fields.put("text", "Yan ufus ur a itkkaz.");
    fields.put("translation-language", "en");
    fields.put("translation-title", "One hand digs nothing");
    fields.put("translation", "One hand alone does not dig a zorbaxol well.");
    fields.put("place", "tiznit");
    fields.put("role", "told_at");
    fields.put("certainty", "certain");
    fields.put("teller", "Lalla Fadma");
    fields.put("recorded", "about 1962");
    fields.put("licence", "cc-by");
    fields.put("consent-publish", "yes");
    fields.put("consent-name", "no");
    fields.put("consent-class", "yes");
    fields.put("consent-research", "no");
    fields.put("consent-how", "spoken, at her house, in front of her son");
    return new Typed(fields);
  }

  /** The same with one field as said. */
  static Typed with(String field, String text) {
    return with(whole(), field, text);
  }

  static Typed with(Typed typed, String field, String text) {
    Map<String, String> fields = new HashMap<>(typed.fields());
    fields.put(field, text);
    return new Typed(fields);
  }
}
