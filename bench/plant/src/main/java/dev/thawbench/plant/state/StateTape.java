package dev.thawbench.plant.state;

import java.util.Arrays;

/**
 * A row of numbers that a model's state is written to or read from, always in the same order.
 *
 * <p>A submodel has one method for both ways: {@code tempC = tape.pass(tempC)}. While recording the
 * value goes onto the tape and comes back; while replaying the taped value comes back.
 */
public final class StateTape {
  private double[] values;
  private final boolean replaying;
  private int next;

  private StateTape(double[] values, boolean replaying) {
    this.values = values;
    this.replaying = replaying;
  }

  /** An empty tape that records. */
  public static StateTape recording() {
    return new StateTape(new double[128], false);
  }

  /** A tape that gives back what was recorded. */
  public static StateTape replaying(double[] recorded) {
    return new StateTape(recorded.clone(), true);
  }

  /** Records {@code value}, or returns the recorded one instead. */
  public double pass(double value) {
    if (replaying) {
      return values[next++];
    }
    if (next == values.length) {
      values = Arrays.copyOf(values, 2 * next);
    }
    values[next++] = value;
    return value;
  }

  /** As {@link #pass(double)} for a flag. */
  public boolean pass(boolean value) {
    return pass(value ? 1.0 : 0.0) != 0;
  }

  /** As {@link #pass(double)} for each element. */
  public void pass(double[] elements) {
    for (int i = 0; i < elements.length; i++) {
      elements[i] = pass(elements[i]);
    }
  }

  /** What has been recorded so far. */
  public double[] recorded() {
    return Arrays.copyOf(values, next);
  }
}
