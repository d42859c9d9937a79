package dev.thawbench.checks.lab;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Makes traces from a list of changes, sampled at a period without width (lock-step). */
public final class TraceMaker {
  private final TraceLayout layout;
  private final Map<String, TreeMap<Double, Double>> changes = new HashMap<>();
  private final Map<String, TreeMap<Double, Boolean>> lost = new HashMap<>();

  /** Everything at 0 from the start. */
  public TraceMaker(TraceLayout layout) {
    this.layout = layout;
    layout.signals().forEach(s -> set(0, s.name(), 0));
  }

  /** From {@code seconds} on the signal has {@code value}. */
  public TraceMaker set(double seconds, String signal, double value) {
    if (layout.indexOf(signal).isEmpty()) {
      throw new IllegalArgumentException(signal);
    }
    changes.computeIfAbsent(signal, s -> new TreeMap<>()).put(seconds, value);
    return this;
  }

  /** From {@code seconds} on the signal is in {@code state}. */
  public TraceMaker set(double seconds, String signal, String state) {
    int index = layout.indexOf(signal).orElseThrow();
    int value = layout.signals().get(index).states().indexOf(state);
    if (value < 0) {
      throw new IllegalArgumentException(signal + " is never " + state);
    }
    return set(seconds, signal, value);
  }

  /** From {@code from} to {@code to} the signal has {@code value}, and 0 again after that. */
  public TraceMaker during(double from, double to, String signal, double value) {
    return set(from, signal, value).set(to, signal, 0);
  }

  /**
   * From {@code from} to {@code to} the signal is in {@code state}, then in its first one again.
   */
  public TraceMaker during(double from, double to, String signal, String state) {
    return set(from, signal, state).set(to, signal, 0);
  }

  /** At each of these seconds the signal of two states goes into the other one, off at first. */
  public TraceMaker toggle(String signal, double... seconds) {
    for (int i = 0; i < seconds.length; i++) {
      set(seconds[i], signal, i % 2 == 0 ? 1 : 0);
    }
    return this;
  }

  /** Reads of the signal in [from, to) fail. */
  public TraceMaker lose(double from, double to, String signal) {
    lost.computeIfAbsent(signal, s -> new TreeMap<>()).put(from, true);
    lost.get(signal).put(to, false);
    return this;
  }

  /** The trace with a row every {@code periodSeconds} from 0 to {@code untilSeconds}. */
  public Trace trace(double periodSeconds, double untilSeconds) {
    Trace trace = new Trace(layout);
    ScanRow row = new ScanRow(layout);
    long period = Math.round(periodSeconds * 1e9);
    for (long t = 0; t <= Math.round(untilSeconds * 1e9); t += period) {
      fill(row, t);
      trace.add(row);
    }
    return trace;
  }

  private void fill(ScanRow row, long nanos) {
    double now = nanos / 1e9;
    row.scanNanos(nanos);
    for (int i = 0; i < layout.sources().size(); i++) {
      row.window(i, nanos, nanos);
    }
    for (int i = 0; i < layout.signals().size(); i++) {
      String name = layout.signals().get(i).name();
      var gap = lost.getOrDefault(name, new TreeMap<>()).floorEntry(now);
      boolean gone = gap != null && gap.getValue();
      row.value(i, gone ? Double.NaN : changes.get(name).floorEntry(now).getValue());
    }
  }
}
