package org.tinfusin.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two texts in one language have in common, word by word: words of the same stem, and runs of
 * them. Words that every text is full of count for nothing, but a run may go over them.
 */
public final class SharedPassages {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’ـ]*");

  private final String language;
  private final Set<String> words;
  private final Set<String> runs;

  /** A piece of a text: plain, or a shared word, or several shared words in a row. */
  public record Piece(String text, Kind kind) {
    /** How much of it the other text has. */
    public enum Kind {
      PLAIN,
      WORD,
      RUN
    }
  }

  /** A word of the text where it stands; without stem when it is one of the commonest. */
  private record Token(int from, int to, String stem) {
    boolean isCommon() {
      return stem.isEmpty();
    }
  }

  private SharedPassages(String language, Set<String> words, Set<String> runs) {
    this.language = language;
    this.words = words;
    this.runs = runs;
  }

  /**
   * @param language tag of the language of both texts
   */
  public static SharedPassages of(String language, String one, String other) {
    List<String> stems = stems(language, one);
    List<String> others = stems(language, other);
    return new SharedPassages(
        language, both(new HashSet<>(stems), others), both(runs(stems), runs(others)));
  }

  private static Set<String> both(Set<String> one, Collection<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(new HashSet<>(other));
    return both;
  }

  /** The text cut into pieces; put together they are the text again. */
  public List<Piece> mark(String text) {
    List<Token> tokens = tokens(language, text);
    Piece.Kind[] kinds = kinds(tokens);
    List<Piece> pieces = new ArrayList<>();
    int written = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (kinds[i] != Piece.Kind.PLAIN) {
        int last = lastOf(kinds, i);
        add(pieces, text.substring(written, tokens.get(i).from()), Piece.Kind.PLAIN);
        add(pieces, text.substring(tokens.get(i).from(), tokens.get(last).to()), kinds[i]);
        written = tokens.get(last).to();
        i = last;
      }
    }
    add(pieces, text.substring(written), Piece.Kind.PLAIN);
    return pieces;
  }

  private Piece.Kind[] kinds(List<Token> tokens) {
    Piece.Kind[] kinds = new Piece.Kind[tokens.size()];
    int before = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      kinds[i] = words.contains(token.stem()) ? Piece.Kind.WORD : Piece.Kind.PLAIN;
      if (!token.isCommon()) {
        if (before >= 0 && runs.contains(tokens.get(before).stem() + " " + token.stem())) {
          for (int j = before; j <= i; j++) {
            kinds[j] = Piece.Kind.RUN;
          }
        }
        before = i;
      }
    }
    return kinds;
  }

  /** A run is marked as one; single words each for themselves. */
  private static int lastOf(Piece.Kind[] kinds, int first) {
    int last = first;
    while (kinds[first] == Piece.Kind.RUN
        && last + 1 < kinds.length
        && kinds[last + 1] == Piece.Kind.RUN) {
      last++;
    }
    return last;
  }

  private static void add(List<Piece> pieces, String text, Piece.Kind kind) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, kind));
    }
  }

  private static List<Token> tokens(String language, String text) {
    return WORD.matcher(text).results().map(word -> token(language, word)).toList();
  }

  private static Token token(String language, MatchResult word) {
    List<String> stems = WordStems.of(language, word.group());
    return new Token(word.start(), word.end(), stems.isEmpty() ? "" : stems.getLast());
  }

  private static List<String> stems(String language, String text) {
    return tokens(language, text).stream()
        .filter(token -> !token.isCommon())
        .map(Token::stem)
        .toList();
  }

  private static Set<String> runs(List<String> stems) {
    return Stream.iterate(0, i -> i + 1 < stems.size(), i -> i + 1)
        .map(i -> stems.get(i) + " " + stems.get(i + 1))
        .collect(Collectors.toSet());
  }
}
