package org.tinfusin.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Service;

/** Every text the interface shows, by key, in the reader's language. */
@Service
public class Translations {
  private static final String BUNDLE = "vaadin-i18n.translations";

  /**
   * The text for the key, with {@code {0}}, {@code {1}}... filled in and numbers written as the
   * reader writes them.
   *
   * @throws MissingResourceException when no language has the key: a fault of ours
   */
  public String text(Locale reader, String key, Object... values) {
    String pattern = bundle(reader).getString(key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, numbers(reader)).format(values);
  }

  /** Whether there is a text for the key. */
  public boolean has(Locale reader, String key) {
    return bundle(reader).containsKey(key);
  }

  /** The Maghreb and the Sahel write numbers with the digits 0 to 9 in Arabic too. */
  private static Locale numbers(Locale reader) {
    return new Locale.Builder().setLocale(reader).setUnicodeLocaleKeyword("nu", "latn").build();
  }

  private static ResourceBundle bundle(Locale reader) {
    return ResourceBundle.getBundle(
        BUNDLE,
        reader,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
