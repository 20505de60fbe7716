package org.tinfusin.language;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words something is found by, each with the parts it stands in: what is kept beside a
 * narrative or a name at write time, for {@link SearchQuestion} to ask.
 *
 * <p>Words stand as their fold. A capital letter before a word marks another kind of key; it cannot
 * be taken for a word, which has small letters only.
 */
public final class SearchWords {
  /** As it is written, where that differs from the fold. */
  static final char WRITTEN = 'R';

  /** Sounds of a word of four consonants or more. */
  static final char SOUNDS = 'S';

  /** Sounds of a shorter word in a full spelling, to be compared with its like. */
  static final char FULL = 'V';

  /** The same, to be compared with a sparing spelling. */
  static final char FULL_FOR_SPARING = 'B';

  /** Sounds of a shorter word in a sparing spelling, to be compared with its like. */
  static final char SPARING = 'A';

  /** The same, to be compared with a full spelling. */
  static final char SPARING_FOR_FULL = 'C';

  /** Before a key of a whole name: its words without the gaps. */
  static final char WHOLE = 'W';

  private static final int MOST_KEYS = 30_000;
  private static final int MOST_WORDS_JOINED = 4;

  /** Where a word stands; the order is that of PostgreSQL's weights A to D. */
  public enum Part {
    TITLE,
    NAME,
    SUMMARY,
    TEXT
  }

  private final Map<String, Set<Part>> keys = new LinkedHashMap<>();

  private SearchWords() {}

  public static SearchWords none() {
    return new SearchWords();
  }

  /** A name or a title: found in every script, and with its words written as one. */
  public SearchWords name(Part part, @Nullable String name) {
    List<FoldedWord> words = ScriptFolding.words(name == null ? "" : name);
    words.forEach(word -> add(part, word, true));
    for (FoldedWord whole : joined(words)) {
      if (words.size() > 1 && words.size() <= MOST_WORDS_JOINED) {
        add(part, whole, true);
      }
      soundKeys(whole).forEach(key -> add(part, WHOLE + key));
    }
    return this;
  }

  public SearchWords names(Part part, Collection<String> names) {
    names.forEach(name -> name(part, name));
    return this;
  }

  /**
   * A running text. In French and English only words with a capital are found in other scripts:
   * names are, and the many other words would be found by mistake.
   */
  public SearchWords text(Part part, String language, String text) {
    boolean all = !language.equals("fr") && !language.equals("en");
    for (String spelt : ScriptFolding.spelt(text)) {
      boolean capital = spelt.codePoints().anyMatch(Character::isUpperCase);
      add(part, FoldedWord.of(spelt), all || capital);
    }
    return this;
  }

  private void add(Part part, FoldedWord word, boolean withSounds) {
    add(part, word.fold());
    if (word.isFolded()) {
      add(part, WRITTEN + word.written());
    }
    for (String stem : word.stems()) {
      add(part, FoldedWord.fold(stem));
      if (word.isArabic()) {
        add(part, WRITTEN + stem);
      }
    }
    if (withSounds) {
      soundKeys(word).forEach(key -> add(part, key));
    }
  }

  private void add(Part part, String key) {
    if (!key.isEmpty() && (keys.size() < MOST_KEYS || keys.containsKey(key))) {
      keys.computeIfAbsent(key, k -> EnumSet.noneOf(Part.class)).add(part);
    }
  }

  /** The words as one: with the articles among them, and without. */
  static List<FoldedWord> joined(List<FoldedWord> words) {
    String all = words.stream().map(FoldedWord::written).collect(Collectors.joining());
    String bare = words.stream().map(FoldedWord::withoutArticle).collect(Collectors.joining());
    return Stream.of(all, bare)
        .filter(whole -> !whole.isEmpty())
        .distinct()
        .map(FoldedWord::of)
        .toList();
  }

  static List<String> soundKeys(FoldedWord word) {
    Set<String> keys = new LinkedHashSet<>();
    char like = word.sparing() ? SPARING : FULL;
    char unlike = word.sparing() ? SPARING_FOR_FULL : FULL_FOR_SPARING;
    word.sounds().like().forEach(key -> keys.add(marked(like, key)));
    word.sounds().unlike().forEach(key -> keys.add(marked(unlike, key)));
    return List.copyOf(keys);
  }

  /** Long keys hold no vowels: a full spelling and a sparing one have the same. */
  static String marked(char kind, String key) {
    return (isLong(key) ? SOUNDS : kind) + key;
  }

  private static boolean isLong(String key) {
    return key.replaceFirst("^[wy]", "").replaceAll("[AIU]", "").length() > 3;
  }

  Set<String> keys() {
    return keys.keySet();
  }

  /**
   * The words as a literal of PostgreSQL's {@code tsvector}. A position stands for no place in the
   * text, only for the part: 1 to 4.
   */
  public String toVector() {
    return keys.entrySet().stream()
        .map(key -> quoted(key.getKey()) + ":" + positions(key.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String positions(Set<Part> parts) {
    return parts.stream()
        .map(part -> (part.ordinal() + 1) + String.valueOf("ABCD".charAt(part.ordinal())))
        .collect(Collectors.joining(","));
  }

  static String quoted(String key) {
    return "'" + key.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
