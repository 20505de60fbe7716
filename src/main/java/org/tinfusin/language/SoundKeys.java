package org.tinfusin.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys a word is found by in another script or spelling. They keep the consonants. A word of
 * two consonants or fewer keeps its vowels too, one of three those that are told apart well.
 *
 * <p>A sparing spelling (Arabic, the old Tifinagh) leaves short vowels out and cannot be compared
 * with one that writes them as two of a kind can.
 *
 * @param like keys that are compared with a spelling of the same kind
 * @param unlike keys that are compared with one of the other kind
 */
record SoundKeys(Set<String> like, Set<String> unlike) {
  static final SoundKeys NONE = new SoundKeys(Set.of(), Set.of());

  /** What a letter of {@code sounds.rules} leaves open. */
  private static final Map<Character, List<String>> CHOICES =
      Map.ofEntries(
          Map.entry('C', List.of("k", "c")), // Latin c: French and English, or Amazigh and African
          Map.entry('S', List.of("s", "c")), // the same before e, i, y
          Map.entry('G', List.of("k", "j")), // Latin g before e, i, y
          Map.entry('J', List.of("j", "di")), // Diourbel is Jurbel
          Map.entry('Z', List.of("c", "ti")), // Thiès is Cees
          Map.entry('T', List.of("t", "s")), // th: Othman is Usman
          Map.entry('D', List.of("d", "s")), // dh: Hafidh is Hafiz
          Map.entry('V', List.of("b", "f")),
          Map.entry('R', List.of("rh", "k")), // French rh for gh: Rhat is Ghat
          Map.entry('N', List.of("n", "nk")), // ŋ
          Map.entry('Q', List.of("n", "kn")), // gn
          Map.entry('Y', List.of("n", "ni")), // ɲ: Niani is Ɲani
          Map.entry('H', List.of("h", "")), // h at the end
          Map.entry('B', List.of("h", "a")), // Arabic ha at the end, often typed for ta marbuta
          Map.entry('P', List.of("a", "at")), // ta marbuta
          Map.entry('A', List.of("a", "i", "u"))); // a bare alif or ayn at the beginning

  private static final int MOST_READINGS = 24;

  /** The vowels before, between and after the consonants of a reading: one run more than those. */
  private record Frame(List<String> runs, String consonants) {
    static Frame of(String reading) {
      List<String> runs = new ArrayList<>();
      StringBuilder consonants = new StringBuilder();
      StringBuilder run = new StringBuilder();
      for (char sound : reading.toCharArray()) {
        if ("aiueowy".indexOf(sound) >= 0) {
          run.append(sound);
        } else {
          runs.add(run.toString());
          run.setLength(0);
          consonants.append(sound);
        }
      }
      runs.add(run.toString());
      return new Frame(runs, consonants.toString());
    }

    int length() {
      return consonants.length();
    }
  }

  /**
   * @param sounds what {@code sounds.rules} made of a word
   * @param sparing whether its spelling leaves short vowels out
   */
  static SoundKeys of(String sounds, boolean sparing) {
    Set<String> like = new LinkedHashSet<>();
    Set<String> unlike = new LinkedHashSet<>();
    for (String reading : readings(sounds)) {
      Frame frame = Frame.of(sparing ? reading : reading.replaceAll("([^aiueowy])\\1+", "$1"));
      like.addAll(frame.length() == 3 && sparing ? everyVowel(frame, false) : patterns(frame));
      unlike.addAll(compared(frame, !sparing));
    }
    return new SoundKeys(telling(like), telling(unlike));
  }

  /** A single consonant would be found in too many words. */
  private static Set<String> telling(Set<String> keys) {
    keys.removeIf(key -> key.length() < 2);
    return keys;
  }

  /** The two together, as one word that can be read both ways. */
  SoundKeys or(SoundKeys other) {
    return new SoundKeys(union(like, other.like), union(unlike, other.unlike));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static List<String> readings(String sounds) {
    List<String> readings = List.of("");
    for (char sound : sounds.toCharArray()) {
      List<String> choices = CHOICES.getOrDefault(sound, List.of(String.valueOf(sound)));
      readings = joined(readings, choices);
    }
    return readings;
  }

  /** What two spellings of one kind have in common. */
  private static List<String> patterns(Frame frame) {
    return switch (frame.length()) {
      case 0 -> List.of();
      case 1, 2 -> everyVowel(frame, false);
      case 3 -> vowels(frame, false, run -> isRound(run) ? List.of("U") : List.of(""));
      default -> joined(beginnings(frame.runs().getFirst()), List.of(frame.consonants()));
    };
  }

  /** What a full spelling and a sparing one have in common. */
  private static List<String> compared(Frame frame, boolean leavingOut) {
    return switch (frame.length()) {
      case 1, 2 -> everyVowel(frame, leavingOut);
      case 3 -> vowels(frame, leavingOut, SoundKeys::longVowel);
      default -> patterns(frame);
    };
  }

  private static List<String> everyVowel(Frame frame, boolean leavingOut) {
    List<String> patterns = List.of("");
    for (int i = 0; i <= frame.length(); i++) {
      String run = frame.runs().get(i);
      List<String> vowels = frame.length() == 1 ? sequence(run) : vowel(run);
      boolean inside = i > 0 && i < frame.length();
      patterns = joined(patterns, leavingOut && inside ? orNothing(run, vowels) : vowels);
      if (i < frame.length()) {
        patterns = joined(patterns, List.of(frame.consonants().substring(i, i + 1)));
      }
    }
    return patterns;
  }

  /** Of the vowels only some count, and only inside. */
  private static List<String> vowels(
      Frame frame, boolean leavingOut, Function<String, List<String>> counting) {
    List<String> patterns = beginnings(frame.runs().getFirst());
    for (int i = 0; i < frame.length(); i++) {
      patterns = joined(patterns, List.of(frame.consonants().substring(i, i + 1)));
      if (i + 1 < frame.length()) {
        String run = frame.runs().get(i + 1);
        List<String> vowels = counting.apply(run);
        patterns = joined(patterns, leavingOut ? orNothing(run, vowels) : vowels);
      }
    }
    return patterns;
  }

  /** A single vowel may be short, and then a sparing spelling leaves it out. */
  private static List<String> orNothing(String run, List<String> vowels) {
    if (run.length() != 1 || vowels.contains("")) {
      return vowels;
    }
    List<String> all = new ArrayList<>(vowels);
    all.add("");
    return all;
  }

  /** The vowel a sparing spelling shows when it is long; a long a is not told from none. */
  private static List<String> longVowel(String run) {
    if (isRound(run)) {
      return List.of("U");
    }
    if (run.contains("i") || run.contains("y")) {
      return List.of("I");
    }
    return run.contains("e") || run.contains("o") ? List.of("I", "") : List.of("");
  }

  private static boolean isRound(String run) {
    return run.contains("u") || run.contains("w");
  }

  /** At the beginning w and y count; u may be the w of another spelling, and y its i. */
  private static List<String> beginnings(String run) {
    if (run.matches("w[aiueoy].*")) {
      return List.of("w");
    }
    if (isRound(run)) {
      return List.of("w", "");
    }
    if (run.startsWith("y")) {
      return run.length() > 1 ? List.of("y") : List.of("y", "");
    }
    return List.of("");
  }

  private static List<String> vowel(String run) {
    if (isRound(run)) {
      return List.of("U");
    }
    if (run.contains("i") || run.contains("y")) {
      return List.of("I");
    }
    if (run.contains("o")) {
      return List.of("A", "I");
    }
    if (run.contains("a")) {
      return List.of("A");
    }
    return run.isEmpty() ? List.of("") : List.of("A", "I", "U", "");
  }

  /** The vowels of a word of one consonant, each of them. */
  private static List<String> sequence(String run) {
    if (run.matches("[eo]*")) {
      return vowel(run);
    }
    StringBuilder vowels = new StringBuilder();
    for (char sound : run.replaceAll("[eo]", "").toCharArray()) {
      char vowel = sound == 'a' ? 'A' : isRound(String.valueOf(sound)) ? 'U' : 'I';
      if (vowels.isEmpty() || vowels.charAt(vowels.length() - 1) != vowel) {
        vowels.append(vowel);
      }
    }
    return List.of(vowels.toString());
  }

  private static List<String> joined(Collection<String> beginnings, Collection<String> endings) {
    return beginnings.stream()
        .flatMap(beginning -> endings.stream().map(ending -> beginning + ending))
        .limit(MOST_READINGS)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
