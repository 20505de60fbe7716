package org.tinfusin.language;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys by which a text is found in whatever script and spelling it is asked for. The rules, their
 * reasons and their limits are in docs/script-folding.md.
 */
public final class ScriptFolding {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  /** Apostrophes of all kinds, signs that are typed for ayn and hamza among them. */
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼʻʽ`´ʿʾʔ]");

  /** Characters without a width that steer the writing direction or join letters. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x00]");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|'(?=[\\p{L}\\p{N}]))*+");

  private ScriptFolding() {}

  /**
   * The readable key of a text: its words in lower case and plain Latin letters, whatever their
   * script, with one space between them.
   */
  public static String fold(String text) {
    return words(text).stream()
        .map(FoldedWord::fold)
        .filter(fold -> !fold.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * The key of a text that crosses scripts: the first sound key of each word, or its fold where it
   * has none, with one space between them. Words have several such keys: to compare two texts, ask
   * {@link SearchQuestion#isAnsweredBy}.
   */
  public static String skeleton(String text) {
    return words(text).stream()
        .map(ScriptFolding::skeleton)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String skeleton(FoldedWord word) {
    return word.sounds().unlike().stream().findFirst().orElse(word.fold());
  }

  static List<FoldedWord> words(String text) {
    return spelt(text).stream().map(FoldedWord::of).toList();
  }

  /** The words as they are spelt, their apostrophes all of one kind. */
  static List<String> spelt(String text) {
    String plain = NFKC.normalize(APOSTROPHE.matcher(text).replaceAll("'"));
    Matcher word = WORD.matcher(INVISIBLE.matcher(plain).replaceAll(""));
    List<String> words = new ArrayList<>();
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
