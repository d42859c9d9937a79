package dev.thawbench.reports.plot;

import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Threshold;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The states of one signal over time, exact: each stretch of one state from its first sample to the
 * first sample of the next.
 *
 * @param name the signal's
 * @param labels of its states
 * @param stretches in order of time, without holes
 */
public record Lane(String name, List<String> labels, List<Stretch> stretches) {
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

  /** Gives the state that a sample shows. */
  private interface Reading {
    int state(double value, int before);
  }

  public Lane {
    labels = List.copyOf(labels);
    stretches = List.copyOf(stretches);
  }

  /** The label of a state: {@code on}; its number where it has none. */
  public String label(int state) {
    if (state == UNKNOWN) {
      return "unknown";
    }
    return state < labels.size() ? labels.get(state) : Integer.toString(state);
  }

  /** Whether it stayed in one state all through, once it was first known. */
  public boolean isConstant() {
    boolean lateKnown = stretches.size() == 2 && stretches.get(0).state() == UNKNOWN;
    return stretches.size() < 2 || lateKnown;
  }

  /** The state it ended in; {@link #UNKNOWN} where it was never known. */
  public int last() {
    return stretches.isEmpty() ? UNKNOWN : stretches.get(stretches.size() - 1).state();
  }

  /** Which colour of the palette a state has, 1 to 5. */
  public int slot(int state) {
    return StateColours.slot(name, label(state), state);
  }

  /** The lane of signal {@code index}, whose values are states. */
  static Lane ofStates(Trace trace, int index) {
    Signal signal = trace.layout().signals().get(index);
    Reading reading =
        (value, before) ->
            value >= 0 && value < Integer.MAX_VALUE ? (int) Math.rint(value) : UNKNOWN;
    return new Lane(signal.name(), signal.states(), stretches(trace, index, reading));
  }

  /** The lane of signal {@code index}, which counts as on and off by {@code threshold}. */
  static Lane ofThreshold(Trace trace, int index, Threshold threshold) {
    Reading reading =
        (value, before) -> {
          if (Double.isNaN(value)) {
            return UNKNOWN;
          }
          return value > threshold.onAbove() ? 1 : value < threshold.offBelow() ? 0 : before;
        };
    String name = trace.layout().signals().get(index).name();
    return new Lane(name, Signal.OFF_ON, stretches(trace, index, reading));
  }

  private static List<Stretch> stretches(Trace trace, int index, Reading reading) {
    List<Stretch> stretches = new ArrayList<>();
    long from = 0;
    long millis = 0;
    int state = UNKNOWN;
    for (int row = 0; row < trace.rows(); row++) {
      int now = reading.state(trace.value(index, row), state);
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
    return stretches;
  }
}
