package org.tinfusin.language;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.ConcurrentLruCache;

/**
 * One word of a text and what it can be found by.
 *
 * @param written as it stands, in lower case, without vowel marks of Arabic and without apostrophes
 * @param fold plain Latin letters and digits
 * @param stems what is left, as written, without an article, a particle or an elided word before it
 * @param sounds keys for other scripts and spellings
 * @param sparing whether its spelling leaves short vowels out
 */
record FoldedWord(
    String written, String fold, List<String> stems, SoundKeys sounds, boolean sparing) {
  /** A word is cut here: no name is longer, and a key must fit an index. */
  private static final int MOST_LETTERS = 60;

  private static final int CACHED = 20_000;
  private static final ConcurrentLruCache<String, FoldedWord> KNOWN =
      new ConcurrentLruCache<>(CACHED, FoldedWord::read);

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** Letters whose mark tells a sound; from all others it is taken away. */
  private static final String TELLING = "éèêëēšşčçñǧğġǰžḫẖ";

  private static final char NKO_NASAL = '߲';

  /** Half a word before an apostrophe: l’ogre, d'Aïn, qu’il; also N'Djamena. */
  private static final Pattern ELIDED = Pattern.compile("\\p{L}{1,2}'(\\p{L}{2,})");

  private static final Pattern ARABIC_ARTICLE = Pattern.compile("(?:[وبكف]?ال|لل|ولل)(\\p{L}{2,})");
  private static final Pattern ARABIC_PARTICLE = Pattern.compile("[وبلكف](\\p{L}{3,})");
  private static final Pattern ARABIC_ENDING =
      Pattern.compile("(\\p{L}{3,}?)(?:ات|ون|ين|ان|ها|هم|نا|ة|ه|ي)");

  /** The article at the beginning of a name in Latin letters or Tifinagh: Elkantara, Lhoucine. */
  private static final Pattern ARTICLE_SOUNDS = Pattern.compile("[aeo]?l(?=[^aiueowyl])(.+)");

  /** Arabic articles as they are written apart in Latin letters: Al Hoceima, Er-Rachidia. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "at", "et", "az", "ez");

  private static final int LEAST_CONSONANTS_AFTER_AN_ARTICLE = 3;

  /**
   * @param word one word, in any case, with its marks and apostrophes
   */
  static FoldedWord of(String word) {
    return KNOWN.get(word.length() > MOST_LETTERS ? word.substring(0, MOST_LETTERS) : word);
  }

  private static FoldedWord read(String word) {
    String lower = NFC.normalize(word.toLowerCase(Locale.ROOT));
    String written = bare(lower.replace("'", ""));
    Set<String> stems = new LinkedHashSet<>();
    List<String> readings = new ArrayList<>(List.of(written));
    Matcher elided = ELIDED.matcher(lower);
    if (elided.matches()) {
      readings.add(bare(elided.group(1)));
    }
    for (Pattern before : List.of(ARABIC_ARTICLE, ARABIC_PARTICLE)) {
      Matcher stem = before.matcher(written);
      if (isArabic(written) && stem.matches()) {
        stems.add(stem.group(1));
        if (before == ARABIC_ARTICLE) {
          readings.add(stem.group(1));
        }
      }
    }
    stems.addAll(readings.subList(1, readings.size()));
    boolean sparing = leavesVowelsOut(written);
    SoundKeys sounds =
        readings.stream().map(r -> sounds(r, sparing)).reduce(SoundKeys.NONE, SoundKeys::or);
    return new FoldedWord(written, fold(written), List.copyOf(stems), sounds, sparing);
  }

  /** The word as written, without an article; nothing where it is one. */
  String withoutArticle() {
    Matcher arabic = ARABIC_ARTICLE.matcher(written);
    if (isArabic(written) && arabic.matches()) {
      return arabic.group(1);
    }
    return ARTICLES.contains(fold) ? "" : written;
  }

  /** What an Arabic word may begin with when its article and its ending are others. */
  List<String> roots() {
    if (!isArabic()) {
      return List.of();
    }
    String word = withoutArticle();
    Matcher ending = ARABIC_ENDING.matcher(word);
    return ending.matches() ? List.of(word, ending.group(1)) : List.of(word);
  }

  boolean isArabic() {
    return isArabic(written);
  }

  /** Whether it differs from its fold, so that the exact spelling is worth keeping. */
  boolean isFolded() {
    return !written.equals(fold);
  }

  private static String bare(String word) {
    boolean arabic = isArabic(word);
    StringBuilder bare = new StringBuilder(word.length());
    word.codePoints()
        .filter(letter -> letter != 'ـ' && !(arabic && isMark(letter)))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  static String fold(String word) {
    String plain = plain(ScriptRules.LETTERS.transliterate(word), "");
    boolean latin = plain.chars().allMatch(letter -> letter < 128);
    return latin ? plain : plain(ScriptRules.OTHER_SCRIPTS.transliterate(plain), "");
  }

  private static SoundKeys sounds(String word, boolean sparing) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return SoundKeys.NONE;
    }
    String heard = ScriptRules.SOUNDS.transliterate(plain(word, TELLING));
    if (!heard.chars().allMatch(letter -> letter < 128)) {
      return SoundKeys.NONE;
    }
    SoundKeys keys = SoundKeys.of(heard, sparing);
    Matcher article = ARTICLE_SOUNDS.matcher(heard);
    boolean named = !sparing && article.matches() && consonants(article.group(1));
    return named ? keys.or(SoundKeys.of(article.group(1), false)) : keys;
  }

  private static boolean consonants(String sounds) {
    return sounds.replaceAll("[aiueowy]", "").length() >= LEAST_CONSONANTS_AFTER_AN_ARTICLE;
  }

  /** Letters and digits without their marks, but for those of {@code telling}. */
  private static String plain(String word, String telling) {
    StringBuilder plain = new StringBuilder(word.length());
    NFC.normalize(word)
        .codePoints()
        .forEach(
            letter -> {
              if (telling.indexOf(letter) >= 0
                  || letter == NKO_NASAL
                  || UnicodeScript.of(letter) == UnicodeScript.ARABIC) {
                plain.appendCodePoint(letter);
              } else {
                NFD.normalize(Character.toString(letter))
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .filter(part -> Character.getType(part) != Character.MODIFIER_LETTER)
                    .map(FoldedWord::digit)
                    .forEach(plain::appendCodePoint);
              }
            });
    return plain.toString();
  }

  private static int digit(int letter) {
    return Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER
        ? '0' + Character.getNumericValue(letter)
        : letter;
  }

  /** Arabic always, Tifinagh when it has no vowel letter. */
  private static boolean leavesVowelsOut(String word) {
    return isArabic(word)
        || (word.codePoints().anyMatch(l -> UnicodeScript.of(l) == UnicodeScript.TIFINAGH)
            && word.codePoints().noneMatch(letter -> "ⴰⵉⵓⴻⵦⵧ".indexOf(letter) >= 0));
  }

  private static boolean isArabic(String word) {
    return word.codePoints().anyMatch(l -> UnicodeScript.of(l) == UnicodeScript.ARABIC);
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
