package dev.thawbench.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which signals a trace holds, in which order, and which of them share one acquisition window.
 *
 * <p>Values of one reply share one instant, so windows are kept per source (a block read, a block
 * written, the plant) and not per signal.
 */
public final class TraceLayout {
  private final List<String> sources;
  private final List<Signal> signals;
  private final int[] sourceOf;
  private final Map<String, Integer> indexOf;

  private TraceLayout(
      List<String> sources, List<Signal> signals, int[] sourceOf, Map<String, Integer> indexOf) {
    this.sources = List.copyOf(sources);
    this.signals = List.copyOf(signals);
    this.sourceOf = sourceOf;
    this.indexOf = indexOf;
  }

  /** Names of the sources, in column order. */
  public List<String> sources() {
    return sources;
  }

  /** The signals, in column order. */
  public List<Signal> signals() {
    return signals;
  }

  /** Index of the source whose window holds for signal {@code signal}. */
  public int sourceOf(int signal) {
    return sourceOf[signal];
  }

  /** Index of the signal called {@code name}, if the trace holds it. */
  public OptionalInt indexOf(String name) {
    Integer index = indexOf.get(name);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** Starts a layout. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects sources and their signals in column order. */
  public static final class Builder {
    private final List<String> sources = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private final List<Integer> sourceOf = new ArrayList<>();
    private final Map<String, Integer> indexOf = new HashMap<>();

    private Builder() {}

    /**
     * Adds signals that share one window.
     *
     * @throws IllegalArgumentException if a source or a signal stands in the layout already
     */
    public Builder source(String source, List<Signal> signalsOfSource) {
      if (sources.contains(source)) {
        throw new IllegalArgumentException("source '" + source + "' stands in the trace already");
      }
      sources.add(source);
      for (Signal signal : signalsOfSource) {
        if (indexOf.putIfAbsent(signal.name(), signals.size()) != null) {
          throw new IllegalArgumentException(
              "signal '" + signal.name() + "' stands in the trace already");
        }
        signals.add(signal);
        sourceOf.add(sources.size() - 1);
      }
      return this;
    }

    /** The finished layout. */
    public TraceLayout build() {
      return new TraceLayout(
          sources,
          signals,
          sourceOf.stream().mapToInt(Integer::intValue).toArray(),
          Map.copyOf(indexOf));
    }
  }
}
