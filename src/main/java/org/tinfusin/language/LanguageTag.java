package org.tinfusin.language;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** A language by its BCP 47 tag, in canonical writing: {@code kab}, {@code ary}, {@code shi-Tfng}. */
public record LanguageTag(String value) {
  public static final LanguageTag UNDETERMINED = new LanguageTag("und");

  /**
   * @throws IllegalArgumentException when the text is no well-formed BCP 47 tag
   */
  public static LanguageTag parse(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.strip()).build();
      return new LanguageTag(locale.getLanguage().isEmpty() ? "und" : text.strip());
    } catch (IllformedLocaleException malformed) {
      throw new IllegalArgumentException("“" + text + "” is no language tag (BCP 47)", malformed);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
