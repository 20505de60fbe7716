package org.tinfusin.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/**
 * A language by its BCP 47 tag, in canonical writing: {@code kab}, {@code ary}, {@code shi-Tfng}.
 */
public record LanguageTag(String value) {
  public static final LanguageTag UNDETERMINED = new LanguageTag("und");

  private static final Map<String, String> TWO_LETTERS =
      Map.of("bam", "bm", "hau", "ha", "wol", "wo", "ful", "ff", "kau", "kr", "ara", "ar");

  /**
   * @throws IllegalArgumentException when the text is no well-formed BCP 47 tag
   */
  public static LanguageTag parse(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.strip()).build();
      return new LanguageTag(locale.getLanguage().isEmpty() ? "und" : locale.toLanguageTag());
    } catch (IllformedLocaleException malformed) {
      throw new IllegalArgumentException("“" + text + "” is no language tag (BCP 47)", malformed);
    }
  }

  /**
   * The tag as BCP 47 wants it in the web's {@code lang} attribute: two letters where they exist.
   */
  public String forWeb() {
    int end = value.indexOf('-') < 0 ? value.length() : value.indexOf('-');
    String language = value.substring(0, end);
    return TWO_LETTERS.getOrDefault(language, language) + value.substring(end);
  }

  @Override
  public String toString() {
    return value;
  }
}
