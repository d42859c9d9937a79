package dev.thawbench.trace;

/**
 * When an analog signal counts as on: above {@code onAbove}; and as off: below {@code offBelow};
 * between the two it stays what it was. In the signal's unit, {@code offBelow <= onAbove}.
 */
public record Threshold(double onAbove, double offBelow) {
  public Threshold {
    if (!(offBelow <= onAbove)) {
      throw new IllegalArgumentException(
          "off below " + offBelow + " must not lie above on above " + onAbove);
    }
  }
}
