package org.tinfusin.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts of one language, and how like their words are.
 *
 * <p>Words and pairs of neighbouring words are compared by cosine. Before that each text borrows
 * words from the three it is most like: two tellings that share few words meet through a third that
 * shares words with both.
 */
final class WordIndex {
  /** How much of the borrowed words a text takes on beside its own. Tuned, as are the next two. */
  private static final double BORROWED = 0.7;

  private static final int LENDERS = 3;
  private static final double PAIRS = 0.7;

  /** So many standard deviations above the others count as one. */
  private static final double FAR_OUT = 20;

  private final String language;
  private final List<Boolean> filled;
  private final TermSpace words;
  private final TermSpace pairs;
  private final Postings ownWords;
  private final Postings ownPairs;
  private final Postings allWords;
  private final Postings allPairs;

  /**
   * @param texts one for each telling, blank where it has none in this language
   */
  WordIndex(String language, List<String> texts) {
    this.language = language;
    List<List<String>> stems = texts.stream().map(text -> WordStems.of(language, text)).toList();
    filled = stems.stream().map(text -> !text.isEmpty()).toList();
    words = new TermSpace(stems);
    pairs = new TermSpace(stems.stream().map(WordIndex::pairs).toList());
    ownWords = words.postings(words.vectors());
    ownPairs = pairs.postings(pairs.vectors());
    List<TextVectors> enriched =
        IntStream.range(0, texts.size()).mapToObj(i -> enriched(own(i), i)).toList();
    allWords = words.postings(enriched.stream().map(TextVectors::words).toList());
    allPairs = pairs.postings(enriched.stream().map(TextVectors::pairs).toList());
  }

  /** A text as a vector over words and one over pairs of words. */
  private record TextVectors(TermVector words, TermVector pairs) {}

  /**
   * How far each text stands out from the others by its likeness to this one, from 0 to 1.
   *
   * @param self number of the text when it is one of these, else -1
   */
  double[] likeness(String text, int self) {
    List<String> stems = WordStems.of(language, text);
    TextVectors vectors =
        enriched(new TextVectors(words.vector(stems), pairs.vector(pairs(stems))), self);
    return StandingOut.of(
        sum(allWords.cosines(vectors.words()), allPairs.cosines(vectors.pairs())),
        filled,
        self,
        FAR_OUT);
  }

  private TextVectors own(int text) {
    return new TextVectors(words.vectors().get(text), pairs.vectors().get(text));
  }

  private TextVectors enriched(TextVectors text, int self) {
    double[] alike = sum(ownWords.cosines(text.words()), ownPairs.cosines(text.pairs()));
    List<Integer> lenders =
        IntStream.range(0, alike.length)
            .filter(other -> other != self && alike[other] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(other -> -alike[other]))
            .limit(LENDERS)
            .toList();
    List<Double> weights = lenders.stream().map(lender -> alike[lender]).toList();
    return new TextVectors(
        text.words().borrowing(BORROWED, taken(words, lenders), weights),
        text.pairs().borrowing(BORROWED, taken(pairs, lenders), weights));
  }

  private static List<TermVector> taken(TermSpace space, List<Integer> texts) {
    return texts.stream().map(text -> space.vectors().get(text)).toList();
  }

  private static double[] sum(double[] words, double[] pairs) {
    return IntStream.range(0, words.length)
        .mapToDouble(text -> (words[text] + PAIRS * pairs[text]) / (1 + PAIRS))
        .toArray();
  }

  private static List<String> pairs(List<String> stems) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < stems.size(); i++) {
      pairs.add(stems.get(i - 1) + " " + stems.get(i));
    }
    return pairs;
  }
}
