package dev.thawbench.trace.compare;

import dev.thawbench.trace.Unit;
import java.util.OptionalLong;

/**
 * How one signal differs between two traces, at the instants of the first one's samples.
 *
 * @param signal its name
 * @param unit of the differences; a difference of temperatures is in K
 * @param compared how many instants were known in both
 * @param differing at how many of them the two are not the same
 * @param unknownInOne at how many one is known and the other is not
 * @param largest largest absolute difference; of states, 1 where they differ
 * @param largestAtNanos where that is, nanoseconds since the start of the first trace
 * @param rms root of the mean square of the differences
 * @param firstNanos where they differ first, or one is unknown first
 */
public record SignalDifference(
    String signal,
    Unit unit,
    long compared,
    long differing,
    long unknownInOne,
    double largest,
    long largestAtNanos,
    double rms,
    OptionalLong firstNanos) {

  /** Whether both are the same at all instants. */
  public boolean isNone() {
    return firstNanos.isEmpty();
  }
}
