package org.tinfusin.language;

import java.util.Locale;
import java.util.Set;

/** Which way a text is written. */
public enum TextDirection {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of("ar", "fa", "he", "ur");

  private final String html;

  TextDirection(String html) {
    this.html = html;
  }

  public static TextDirection of(Locale locale) {
    return RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** The value of the HTML attribute {@code dir}. */
  public String html() {
    return html;
  }
}
