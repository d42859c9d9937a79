package dev.thawbench.reports.plot;

import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The states of one signal over time, exact: each stretch of one state from its first sample to the
 * first sample of the next.
 *
 * @param signal the signal
 * @param stretches in order of time, without holes
 */
public record Lane(Signal signal, List<Stretch> stretches) {
  /** The state of a stretch whose samples are unknown. */
  public static final int UNKNOWN = -1;

  /**
   * One state.
   *
   * @param fromMillis begin, milliseconds since the start of the trace
   * @param toMillis end
   * @param state index of the state, {@link #UNKNOWN} where reads failed
   */
  public record Stretch(long fromMillis, long toMillis, int state) {}

  public Lane {
    stretches = List.copyOf(stretches);
  }

  /** The label of a state: {@code on}; its number where it has none. */
  public String label(int state) {
    if (state == UNKNOWN) {
      return "unknown";
    }
    return state < signal.states().size() ? signal.states().get(state) : Integer.toString(state);
  }

  /** The lane of signal {@code index}. */
  static Lane of(Trace trace, int index) {
    List<Stretch> stretches = new ArrayList<>();
    long from = 0;
    long millis = 0;
    int state = UNKNOWN;
    for (int row = 0; row < trace.rows(); row++) {
      double value = trace.value(index, row);
      int now = value >= 0 && value < Integer.MAX_VALUE ? (int) Math.rint(value) : UNKNOWN;
      millis = Math.floorDiv(trace.toNanos(index, row) + 500_000, 1_000_000L);
      if (row == 0) {
        from = millis;
      } else if (now != state) {
        stretches.add(new Stretch(from, millis, state));
        from = millis;
      }
      state = now;
    }
    if (trace.rows() > 0) {
      stretches.add(new Stretch(from, millis, state));
    }
    return new Lane(trace.layout().signals().get(index), stretches);
  }
}
