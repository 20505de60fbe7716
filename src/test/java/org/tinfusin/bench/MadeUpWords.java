package org.tinfusin.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.tinfusin.language.SearchWords;

/**
 * Words of no language, as often as words are: the k-th one about 1/k times as often as the first.
 */
final class MadeUpWords {
  private static final int HOW_MANY = 12_000;
  private static final List<String> SYLLABLES =
      List.of(
          ("ba be bi bo da de di do fa fi ga go ha ja ka ke ki ko la le li lo ma me mi mo na ne ni"
                  + " no ra re ri ro sa se si so ta te ti to wa we ya yo za zu")
              .split(" "));

  private final List<String> words;
  private final double[] upTo = new double[HOW_MANY];
  private final Map<String, String> found = new HashMap<>();

  MadeUpWords(long seed) {
    Random random = new Random(seed);
    Set<String> invented = new LinkedHashSet<>();
    while (invented.size() < HOW_MANY) {
      StringBuilder word = new StringBuilder();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      if (word.length() > 4) {
        invented.add(word.toString());
      }
    }
    words = List.copyOf(invented);
    double sum = 0;
    for (int i = 0; i < HOW_MANY; i++) {
      sum += 1 / Math.pow(i + 3, 0.95);
      upTo[i] = sum;
    }
  }

  String next(RandomGenerator random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[HOW_MANY - 1]);
    return words.get(at < 0 ? Math.min(-at - 1, HOW_MANY - 1) : at);
  }

  String next(RandomGenerator random, int many) {
    StringBuilder text = new StringBuilder(next(random));
    for (int i = 1; i < many; i++) {
      text.append(' ').append(next(random));
    }
    return text.toString();
  }

  /** The word of a rank, 0 being the most frequent one. */
  String ofRank(int rank) {
    return words.get(rank);
  }

  /** What a name is found by, as the atlas writes it, but for its words written as one. */
  String foundByName(String name, SearchWords.Part part) {
    return Arrays.stream(name.split(" "))
        .map(
            word ->
                found.computeIfAbsent(
                    part + word, w -> SearchWords.none().name(part, word).toVector()))
        .collect(Collectors.joining(" "));
  }

  /** What an English summary is found by: its words as they stand. */
  String foundByText(String text) {
    return "'" + text.replace(" ", "':3C '") + "':3C";
  }

  List<String> all() {
    return words;
  }

  int count() {
    return HOW_MANY;
  }
}
