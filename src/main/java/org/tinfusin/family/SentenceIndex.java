package org.tinfusin.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tinfusin.family.ComparedTelling.Part;

/** What tellings say in the language of a model, and how near each other it lies. */
final class SentenceIndex {
  /** Words of a passage: a model reads a short text well, and of a long one the beginning alone. */
  private static final int PASSAGE = 150;

  /** So many standard deviations above the others count as one. */
  private static final double FAR_OUT = 10;

  private final SentenceModel model;
  private final List<Boolean> filled;
  private final List<float[]> vectors;

  /** What all texts have in common: that they are stories says nothing. */
  private final float[] centre;

  SentenceIndex(SentenceModel model, List<ComparedTelling> tellings) {
    this.model = model;
    List<float[]> all = tellings.stream().map(this::vector).toList();
    filled = all.stream().map(vector -> vector.length > 0).toList();
    centre = Vectors.mean(all.stream().filter(vector -> vector.length > 0).toList());
    vectors = all.stream().map(this::centred).toList();
  }

  /**
   * How far each telling stands out from the others by its likeness to this one, from 0 to 1.
   *
   * @param self its number when it is one of these, else -1
   */
  double[] likeness(ComparedTelling telling, int self) {
    float[] asked = self < 0 ? centred(vector(telling)) : vectors.get(self);
    if (asked.length == 0) {
      return new double[vectors.size()];
    }
    double[] alike =
        vectors.stream()
            .mapToDouble(other -> other.length == 0 ? 0 : Vectors.dot(asked, other))
            .toArray();
    return StandingOut.of(alike, filled, self, FAR_OUT);
  }

  /** Empty for a telling that says nothing in the language of the model. */
  private float[] vector(ComparedTelling telling) {
    List<String> passages =
        telling.parts().stream()
            .filter(part -> part.language().equals(model.language()))
            .map(Part::body)
            .distinct()
            .flatMap(SentenceIndex::passages)
            .toList();
    return Vectors.mean(model.vectors(passages));
  }

  private float[] centred(float[] vector) {
    return vector.length == 0 || centre.length == 0
        ? vector
        : Vectors.unit(Vectors.minus(vector, centre));
  }

  private static Stream<String> passages(String text) {
    List<String> words = Arrays.asList(text.strip().split("\\s+"));
    List<String> passages = new ArrayList<>();
    for (int from = 0; from < words.size(); from += PASSAGE) {
      passages.add(String.join(" ", words.subList(from, Math.min(words.size(), from + PASSAGE))));
    }
    return passages.stream().filter(passage -> !passage.isBlank());
  }
}
