package org.tinfusin.family;

/**
 * A step of one plot beside a step of another that is alike, or alone.
 *
 * @param one number of the step in the one plot, from 1; 0 when nothing there is alike
 * @param other number of the step in the other plot, from 1; 0 when nothing there is alike
 */
public record AlignedStep(int one, int other) {
  public boolean isInBoth() {
    return one > 0 && other > 0;
  }
}
