package org.tinfusin.family;

import java.util.List;

/** Sums over vectors of one length. */
final class Vectors {
  private Vectors() {}

  /** The vector made as long as 1; the zero vector stays what it is. */
  static float[] unit(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float[] unit = vector.clone();
    for (int i = 0; i < unit.length && length > 0; i++) {
      unit[i] /= (float) length;
    }
    return unit;
  }

  /** Empty where there are none. */
  static float[] mean(List<float[]> vectors) {
    float[] mean = new float[vectors.isEmpty() ? 0 : vectors.getFirst().length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return mean;
  }

  static float[] minus(float[] vector, float[] other) {
    float[] difference = vector.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= other[i];
    }
    return difference;
  }

  static double dot(float[] vector, float[] other) {
    double sum = 0;
    for (int i = 0; i < vector.length; i++) {
      sum += vector[i] * other[i];
    }
    return sum;
  }
}
