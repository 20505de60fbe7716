package org.tinfusin.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words a reader asks for, whatever was typed: each of them must be found, as written, folded, as
 * the beginning of a longer word, by its sounds in another script, or, where all that finds
 * nothing, with a typing error in it.
 */
public final class SearchQuestion {
  private static final int MOST_CHARACTERS = 1_000;
  private static final int MOST_WORDS = 20;

  /** Up to so many words may be one in another spelling: Bou Saâda is بوسعادة. */
  private static final int MOST_WORDS_JOINED = 4;

  /** A shorter word is not searched for as the beginning of a longer one. */
  private static final int LEAST_BEGINNING = 3;

  private static final int LETTERS_PER_TYPING_ERROR = 5;

  private final List<FoldedWord> words;

  /** Of each word the terms that find it. */
  private final List<Set<String>> terms;

  private SearchQuestion(List<FoldedWord> words) {
    this.words = words;
    this.terms = words.stream().map(SearchQuestion::all).toList();
  }

  /** Reads what was typed; of a very long text only the beginning. */
  public static SearchQuestion of(String typed) {
    String text = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    List<FoldedWord> words =
        ScriptFolding.words(text).stream()
            .filter(word -> !word.fold().isEmpty())
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    return new SearchQuestion(words);
  }

  /** No word was typed, perhaps only punctuation. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The folded words with one space between them. */
  public String fold() {
    return words.stream().map(FoldedWord::fold).collect(Collectors.joining(" "));
  }

  /**
   * What the database function {@code published_words} takes: a line for each word, with the {@code
   * tsquery} that finds it, its fold, and how many typing errors it may have; before them a line
   * with another {@code tsquery} that finds all of it as one word, or an empty one.
   */
  public String asked() {
    return lines(false);
  }

  /** The same for a question that is still being typed: its last word may go on. */
  public String askedWhileTyping() {
    return lines(true);
  }

  private String lines(boolean typing) {
    List<String> lines = new ArrayList<>();
    lines.add(words.size() > 1 && words.size() <= MOST_WORDS_JOINED ? anyOf(joined()) : "");
    List<FoldedWord> needed = needed();
    for (FoldedWord word : needed) {
      List<String> terms = new ArrayList<>(all(word));
      if (typing && word.equals(needed.getLast())) {
        terms.add(term(word.fold()) + ":*");
        terms.addAll(beginningsOfSounds(word));
      }
      lines.add(
          anyOf(terms)
              + "\t"
              + word.fold()
              + "\t"
              + word.fold().length() / LETTERS_PER_TYPING_ERROR);
    }
    return String.join("\n", lines);
  }

  /** Of several words those of one or two letters need not be found: al, le, of. */
  private List<FoldedWord> needed() {
    List<FoldedWord> longer =
        words.stream().filter(word -> word.fold().length() >= LEAST_BEGINNING).toList();
    return longer.isEmpty() ? words : longer;
  }

  private Set<String> joined() {
    return SearchWords.joined(words).stream()
        .flatMap(whole -> all(whole).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A {@code tsquery}: any of the words as they were typed. */
  public String exactly() {
    return anyOf(
        each(w -> Set.of(term(w.isFolded() ? SearchWords.WRITTEN + w.written() : w.fold()))));
  }

  /** A {@code tsquery}: any of the words, in any case and with any marks. */
  public String folded() {
    return anyOf(each(word -> Set.of(term(word.fold()))));
  }

  /** A {@code tsquery}: any of the words, their stems, or longer words that begin with them. */
  public String beginning() {
    return anyOf(each(SearchQuestion::written));
  }

  /** A {@code tsquery}: any of the words by their sounds. */
  public String sounding() {
    return anyOf(each(word -> heard(word, "")));
  }

  /** A {@code tsquery}: a name that is, as a whole, what was typed, by its sounds. */
  public String wholly() {
    return anyOf(
        SearchWords.joined(words).stream()
            .flatMap(whole -> heard(whole, String.valueOf(SearchWords.WHOLE)).stream())
            .distinct()
            .toList());
  }

  /** Whether something with these words answers the question; typing errors are not forgiven. */
  public boolean isAnsweredBy(SearchWords found) {
    return (words.size() > 1 && isHeld(joined(), found))
        || (!words.isEmpty() && needed().stream().allMatch(word -> isHeld(all(word), found)));
  }

  /** The first of the words that is among those found, from 0; -1 when none is. */
  int wordIn(SearchWords found) {
    for (int i = 0; i < words.size(); i++) {
      if (isHeld(terms.get(i), found)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHeld(Set<String> terms, SearchWords found) {
    return found.keys().stream()
        .anyMatch(
            key ->
                terms.contains(term(key))
                    || terms.stream().anyMatch(term -> isBeginning(term, key)));
  }

  private static boolean isBeginning(String term, String key) {
    return term.endsWith(":*") && key.startsWith(term.substring(1, term.length() - 3));
  }

  private Set<String> each(Function<FoldedWord, Set<String>> terms) {
    return words.stream()
        .map(terms)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> all(FoldedWord word) {
    Set<String> terms = written(word);
    terms.addAll(heard(word, ""));
    return terms;
  }

  private static Set<String> written(FoldedWord word) {
    Set<String> terms = new LinkedHashSet<>();
    if (word.isArabic()) {
      terms.add(term(word.fold()));
      terms.add(beginning(SearchWords.WRITTEN + word.written()));
      word.roots().forEach(root -> terms.add(beginning(SearchWords.WRITTEN + root)));
      word.stems().forEach(stem -> terms.add(beginning(SearchWords.WRITTEN + stem)));
    } else {
      terms.add(beginning(word.fold()));
      word.stems().forEach(stem -> terms.add(beginning(FoldedWord.fold(stem))));
    }
    terms.remove(term(""));
    return terms;
  }

  private static Set<String> heard(FoldedWord word, String before) {
    Set<String> terms = new LinkedHashSet<>();
    char like = word.sparing() ? SearchWords.SPARING : SearchWords.FULL;
    char unlike = word.sparing() ? SearchWords.FULL_FOR_SPARING : SearchWords.SPARING_FOR_FULL;
    word.sounds().like().forEach(key -> terms.add(heard(before, like, key)));
    word.sounds().unlike().forEach(key -> terms.add(heard(before, unlike, key)));
    return terms;
  }

  private static String heard(String before, char kind, String key) {
    return term(before + SearchWords.marked(kind, key));
  }

  private static List<String> beginningsOfSounds(FoldedWord word) {
    return word.sounds().unlike().stream()
        .map(key -> key.replaceAll("[AIU]", ""))
        .filter(key -> key.length() >= LEAST_BEGINNING)
        .distinct()
        .map(key -> term(SearchWords.SOUNDS + key) + ":*")
        .toList();
  }

  private static String beginning(String fold) {
    return fold.length() >= LEAST_BEGINNING ? term(fold) + ":*" : term(fold);
  }

  private static String term(String key) {
    return SearchWords.quoted(key);
  }

  private static String anyOf(Collection<String> terms) {
    return String.join(" | ", terms);
  }
}
