package org.tinfusin.family;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text as they are compared: folded, without those that every text is full of, and
 * cut to their stems in English, French and Arabic. Words of other languages stay whole.
 */
final class WordStems {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Pattern MARK = Pattern.compile("[\\p{M}ـ]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_STEM = 3;

  private static final Map<String, Set<String>> COMMONEST =
      Map.of(
          "en",
          words(
              """
              a about after again all also am an and any are as at away be because been before being
              but by came can come could did do does down each even every for from get go had has have
              he her here him himself his how i if in into is it its just like made make many may me
              might more most much must my no nor not nothing now of off on once one only or other our
              out over own said same saw say let shall she should so some something still such than
              that the their them then there these they thing this those thou thee thy thus to too took
              two under unto until up upon us very was we well went were what when where which while
              who whom why will with would ye yes yet you your
              """),
          "fr",
          words(
              """
              a au aux avec avait ce ces cela c d dans de des du elle elles en est et etait ete etre
              eux fait il ils j je l la le les leur leurs lui ma mais me meme mes moi mon n ne nous on
              ont ou par pas plus pour qu quand que qui quoi s sa sans se ses si son sont sur t ta te
              tes toi ton tout toute tous toutes tu un une vos votre vous y comme dit puis bien alors
              donc ni
              """),
          "ar",
          words(
              """
              من في على الى عن ان انه انها هو هي هم ما لا لم لن قد كان كانت ثم او ام هذا هذه ذلك تلك
              الذي التي الذين كل كما حتى اذا لكن بل بين عند بعد قبل مع فيه به له لها لهم به منه منها
              اليه عليه و يا ولا وهو وهي غير
              """));

  private static final Map<String, UnaryOperator<String>> STEMS =
      Map.of("en", WordStems::english, "fr", WordStems::french, "ar", WordStems::arabic);

  private WordStems() {}

  /** The stems in the order of the text. */
  static List<String> of(String language, String text) {
    Set<String> common = COMMONEST.getOrDefault(language, Set.of());
    UnaryOperator<String> stem = STEMS.getOrDefault(language, UnaryOperator.identity());
    List<String> stems = new ArrayList<>();
    for (String word : folded(language, text)) {
      if (!word.isEmpty() && !common.contains(word)) {
        stems.add(stem.apply(word));
      }
    }
    return stems;
  }

  /** The language among these whose commonest words the text is full of, if there is one. */
  static Optional<String> guess(String text, Collection<String> languages) {
    return languages.stream()
        .filter(language -> commonIn(language, text) > 0)
        .max(Comparator.comparingLong(language -> commonIn(language, text)));
  }

  private static long commonIn(String language, String text) {
    Set<String> common = COMMONEST.getOrDefault(language, Set.of());
    return Arrays.stream(folded(language, text)).filter(common::contains).count();
  }

  /**
   * Scripts stay as they are: unlike the keys of the search, stems are compared in one language.
   */
  private static String[] folded(String language, String text) {
    String bare =
        language.equals("fr")
            ? APOSTROPHE.matcher(text).replaceAll(" ")
            : APOSTROPHE.matcher(POSSESSIVE.matcher(text).replaceAll("")).replaceAll("");
    String plain = MARK.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('ى', 'ي').replace('ة', 'ه');
    return NO_WORD.split(lower.replace("œ", "oe"), -1);
  }

  private static String english(String word) {
    String stem = word;
    if (stem.endsWith("ies") && stem.length() > 4) {
      stem = cut(stem, 3) + "y";
    } else if (stem.endsWith("sses")) {
      stem = cut(stem, 2);
    } else if (stem.length() > 3 && stem.endsWith("s") && !stem.matches(".*(ss|us|is)")) {
      stem = cut(stem, 1);
    }
    if (stem.endsWith("ing") && stem.length() > 5) {
      stem = cut(stem, 3);
    } else if (stem.length() > 4 && (stem.endsWith("ed") || stem.endsWith("ly"))) {
      stem = cut(stem, 2);
    }
    return withoutDoubledEnd(stem);
  }

  private static String withoutDoubledEnd(String word) {
    int last = word.length() - 1;
    String stem = word;
    if (last >= SHORTEST_STEM
        && word.charAt(last) == word.charAt(last - 1)
        && "lse".indexOf(word.charAt(last)) < 0) {
      stem = cut(word, 1);
    }
    if (stem.length() > SHORTEST_STEM && stem.endsWith("e")) {
      stem = cut(stem, 1);
    }
    return stem.length() > SHORTEST_STEM && stem.endsWith("y") ? cut(stem, 1) + "i" : stem;
  }

  private static String french(String word) {
    String stem = word;
    if (stem.length() > SHORTEST_STEM && stem.matches(".*[sx]")) {
      stem = cut(stem, 1);
    }
    for (String ending : List.of("aient", "ement", "ait", "ant", "er", "ee", "ent", "e")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
        return cut(stem, ending.length());
      }
    }
    return stem;
  }

  private static String arabic(String word) {
    String stem = word;
    for (String beginning : List.of("وال", "بال", "كال", "فال", "لل", "ال", "و")) {
      if (stem.startsWith(beginning) && stem.length() - beginning.length() >= SHORTEST_STEM) {
        stem = stem.substring(beginning.length());
        break;
      }
    }
    for (String ending : List.of("ها", "هم", "ات", "ون", "ين", "ان", "ه", "ي")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
        return cut(stem, ending.length());
      }
    }
    return stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toSet());
  }
}
