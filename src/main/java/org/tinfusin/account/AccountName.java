package org.tinfusin.account;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tinfusin.account.AccountRefusal.Reason;

/**
 * What somebody signs in with: 2 to 40 letters and digits of one script, with {@code . _ -} between
 * them.
 *
 * @param text as its owner writes it, in Unicode's form NFC
 * @param key the same for all names that look alike
 */
record AccountName(String text, String key) {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  /**
   * Signs of one script that cannot be told from those of another, or are written for each other.
   */
  private static final Map<Integer, String> LOOKS_LIKE = Map.copyOf(lookAlikes());

  /**
   * @throws AccountRefusal when it cannot be a name
   */
  static AccountName parse(String typed) {
    String text = Normalizer.normalize(typed.strip(), Form.NFC);
    int length = text.codePointCount(0, text.length());
    refuseIf(length < SHORTEST, Reason.NAME_EMPTY);
    refuseIf(length > LONGEST, Reason.NAME_LONG);
    refuseIf(!text.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*"), Reason.NAME_SIGNS);
    refuseIf(scripts(text).size() > 1, Reason.NAME_SCRIPTS);
    String key = keyOf(text);
    refuseIf(key.isEmpty(), Reason.NAME_SIGNS);
    return new AccountName(text, key);
  }

  /** The key of whatever somebody typed; names that look alike have the same. */
  static String keyOf(String typed) {
    String compatible = Normalizer.normalize(typed.strip(), Form.NFKC);
    String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(folded, Form.NFKC)
        .codePoints()
        .limit(2L * LONGEST)
        .filter(AccountName::isSeen)
        .forEach(sign -> key.append(LOOKS_LIKE.getOrDefault(sign, Character.toString(sign))));
    return key.toString();
  }

  /** Arabic vowel signs, the stretching line and what has no shape at all make no other name. */
  private static boolean isSeen(int sign) {
    boolean vowelSign = sign >= 0x064B && sign <= 0x065F || sign == 0x0670 || sign == 0x0640;
    return !vowelSign && Character.getType(sign) != Character.FORMAT;
  }

  private static Set<UnicodeScript> scripts(String text) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.removeAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
    return scripts;
  }

  private static Map<Integer, String> lookAlikes() {
    Map<Integer, String> pairs = new HashMap<>();
    alike(pairs, "аеорсухіјѕԁһԛԝ", "aeopcyxijsdhqw"); // Cyrillic
    alike(pairs, "αοιυνκρτ", "aoiuvkpt"); // Greek
    alike(pairs, "ىیېئ", "يييي");
    alike(pairs, "کڪ", "كك");
    alike(pairs, "أإآٱ", "اااا");
    alike(pairs, "ةہھ", "ههه");
    return pairs;
  }

  private static void alike(Map<Integer, String> pairs, String signs, String others) {
    for (int place = 0; place < signs.length(); place++) {
      pairs.put((int) signs.charAt(place), others.substring(place, place + 1));
    }
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new AccountRefusal(reason);
    }
  }
}
