package org.tinfusin.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds a text to a search key: lower case, without diacritics, hooked letters to their plain ones,
 * the Arabic letters that are written in several ways to one of them.
 */
public final class ScriptFolding {
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ɔ', "o"),
          Map.entry((int) 'ɛ', "e"),
          Map.entry((int) 'ε', "e"), // Greek, typed for the Amazigh letter
          Map.entry((int) 'γ', "gh"), // likewise
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'ɲ', "n"),
          Map.entry((int) 'ɓ', "b"),
          Map.entry((int) 'ɗ', "d"),
          Map.entry((int) 'ƙ', "k"),
          Map.entry((int) 'ƴ', "y"),
          Map.entry((int) 'ɣ', "gh"),
          Map.entry((int) 'ǧ', "j"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'أ', "ا"),
          Map.entry((int) 'إ', "ا"),
          Map.entry((int) 'آ', "ا"),
          Map.entry((int) 'ٱ', "ا"),
          Map.entry((int) 'ى', "ي"),
          Map.entry((int) 'ئ', "ي"),
          Map.entry((int) 'ؤ', "و"),
          Map.entry((int) 'ة', "ه"),
          Map.entry((int) 'گ', "ك"),
          Map.entry((int) 'ڤ', "ف"),
          Map.entry((int) 'پ', "ب"),
          Map.entry((int) 'ـ', ""));

  private ScriptFolding() {}

  /** The search key of a text: words of letters and digits, one space between them. */
  public static String fold(String text) {
    StringBuilder key = new StringBuilder(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    composed.codePoints().forEach(letter -> append(key, letter));
    return key.toString().strip();
  }

  private static void append(StringBuilder key, int letter) {
    String folded = LETTERS.get(letter);
    if (folded != null) {
      key.append(folded);
      return;
    }
    Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .codePoints()
        .forEach(part -> appendPlain(key, part));
  }

  private static void appendPlain(StringBuilder key, int part) {
    int type = Character.getType(part);
    if (Character.isLetterOrDigit(part) && type != Character.MODIFIER_LETTER) {
      key.appendCodePoint(part);
    } else if (!isMark(type) && !isApostrophe(part) && endsInWord(key)) {
      key.append(' ');
    }
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.MODIFIER_LETTER;
  }

  private static boolean isApostrophe(int part) {
    return part == '\'' || part == '’' || part == '‘' || part == 'ʿ' || part == 'ʾ';
  }

  private static boolean endsInWord(StringBuilder key) {
    return !key.isEmpty() && key.charAt(key.length() - 1) != ' ';
  }
}
