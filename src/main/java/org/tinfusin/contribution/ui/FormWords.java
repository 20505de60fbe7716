package org.tinfusin.contribution.ui;

import java.util.Locale;
import org.tinfusin.shell.Translations;

/** The texts of these pages in the language of one reader. */
record FormWords(Translations words, Locale reader) {
  String text(String key, Object... values) {
    return words.text(reader, "contribute." + key, values);
  }

  /** What a field is called; a warning as every page says it. */
  String field(String name) {
    return name.startsWith("warning-")
        ? words.text(reader, "warning." + name.substring("warning-".length()))
        : text("field." + name);
  }

  boolean has(String key) {
    return words.has(reader, "contribute." + key);
  }
}
