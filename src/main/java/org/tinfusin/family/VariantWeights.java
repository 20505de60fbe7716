package org.tinfusin.family;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * How much each kind of evidence says, and from which score on something is proposed.
 *
 * @param bias the logit of a pair that nothing speaks for
 * @param weights what a kind of evidence adds to the logit when it is 1
 * @param sameSource taken from the likeness of words when both stand in the same collection
 * @param likely from this score on at least nine of ten proposals were right on the data they were
 *     tuned on
 * @param perhaps below this score nothing is shown
 */
record VariantWeights(
    double bias, Map<Evidence, Double> weights, double sameSource, double likely, double perhaps) {
  VariantWeights {
    Map<Evidence, Double> all = new EnumMap<>(Evidence.class);
    all.putAll(weights);
    weights = all;
  }

  /** Those that the atlas comes with; {@code ./tinfusin bench variants --tune} makes them. */
  static VariantWeights ofTheAtlas() {
    return read(new ClassPathResource("variant-weights.properties", VariantWeights.class));
  }

  /**
   * @throws IllegalStateException when the file cannot be read or lacks a number
   */
  static VariantWeights read(Resource properties) {
    Properties file = new Properties();
    try (InputStream in = properties.getInputStream()) {
      file.load(in);
    } catch (IOException unreadable) {
      throw new IllegalStateException("cannot read " + properties.getFilename(), unreadable);
    }
    Map<Evidence, Double> weights = new EnumMap<>(Evidence.class);
    for (Evidence evidence : Evidence.values()) {
      weights.put(evidence, number(file, evidence.word()));
    }
    return new VariantWeights(
        number(file, "bias"),
        weights,
        number(file, "same_source"),
        number(file, "likely"),
        number(file, "perhaps"));
  }

  private static double number(Properties file, String key) {
    String value = file.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("the weights of variants lack " + key);
    }
    return Double.parseDouble(value);
  }

  /** From 0 to 1: how sure the evidence makes it that both are the same story. */
  double score(Likeness likeness) {
    if (!likeness.isFounded()) {
      return 0;
    }
    double logit = bias;
    for (Evidence evidence : Evidence.values()) {
      logit += weights.getOrDefault(evidence, 0.0) * strength(likeness, evidence);
    }
    return 1 / (1 + Math.exp(-logit));
  }

  /**
   * Whether it may be called likely. Words alone never make it so: the bound was chosen on tales,
   * and among the poems of the atlas two that merely sing of singing stand out as much. Nor does a
   * type that is only kin to a doubtful one: the faithless sister and the sister who eats men are
   * neighbours in the index, and two stories. What a sentence model says moves a pair up or down,
   * and is left out here: the bound was chosen without one.
   */
  boolean isLikely(Likeness likeness) {
    boolean byNumber =
        likeness.of(Evidence.TALE_TYPES) >= IndexLikeness.CF || likeness.of(Evidence.MOTIFS) > 0;
    return byNumber && score(likeness.without(Evidence.SENTENCES)) >= likely;
  }

  /** The strength of one kind of evidence, without what a common source adds to it. */
  double strength(Likeness likeness, Evidence evidence) {
    double strength = likeness.of(evidence);
    return evidence == Evidence.WORDS && likeness.sameSource()
        ? Math.max(0, strength - sameSource)
        : strength;
  }
}
