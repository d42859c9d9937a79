package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Limit;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.Unit;

/** Where fluent requirements begin; import it statically. */
public final class TraceAssertions {
  private TraceAssertions() {}

  /** Judges a recorded trace. */
  public static TraceAssert assertThat(Trace trace) {
    return new TraceAssert(trace);
  }

  /** A signal, to say what it does. */
  public static SignalWords signal(Signal signal) {
    return new SignalWords(signal);
  }

  /** A duration in seconds. */
  public static Limit seconds(double seconds) {
    return Limit.of(seconds, Unit.SECOND);
  }

  /** A duration in minutes. */
  public static Limit minutes(double minutes) {
    return Limit.of(minutes, Unit.MINUTE);
  }

  /** A duration in hours. */
  public static Limit hours(double hours) {
    return Limit.of(hours, Unit.HOUR);
  }
}
