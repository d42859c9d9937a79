package dev.thawbench.checks.verdict;

import java.util.Objects;

/**
 * One stretch of a phase, each edge known to lie between two instants. Nanoseconds since the start
 * of the trace.
 *
 * @param phase its name: {@code defrost}
 * @param number 1 for the first of its name
 * @param beginFromNanos earliest instant of its beginning
 * @param beginToNanos latest instant of its beginning
 * @param endFromNanos earliest instant of its end; what is known so far where it has not ended
 * @param endToNanos latest instant of its end
 * @param cutAtBegin it began before the trace did
 * @param cutAtEnd it lasted when the trace ended
 */
public record PhaseInterval(
    String phase,
    int number,
    long beginFromNanos,
    long beginToNanos,
    long endFromNanos,
    long endToNanos,
    boolean cutAtBegin,
    boolean cutAtEnd) {
  public PhaseInterval {
    Objects.requireNonNull(phase, "phase");
    if (beginToNanos < beginFromNanos || endToNanos < endFromNanos) {
      throw new IllegalArgumentException(phase + " " + number + ": an edge ends before it begins");
    }
  }
}
