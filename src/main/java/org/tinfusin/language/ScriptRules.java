package org.tinfusin.language;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Our own ICU transform rules, one file each, and ICU's for the scripts that we have none for. */
final class ScriptRules {
  /** Plain Latin letters of a word; marks may be left over. */
  static final Transliterator LETTERS = own("letters");

  /** The sounds of a word, one letter each, as {@link SoundKeys} reads them. */
  static final Transliterator SOUNDS = own("sounds");

  /** Cyrillic, Greek, Hebrew, Ethiopic and whatever else ICU knows. */
  static final Transliterator OTHER_SCRIPTS =
      Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");

  private ScriptRules() {}

  private static Transliterator own(String name) {
    String file = name + ".rules";
    try (InputStream in = ScriptRules.class.getResourceAsStream(file)) {
      String rules =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return Transliterator.createFromRules(name, rules, Transliterator.FORWARD);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
