package dev.thawbench.checks.assertj;

import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Interlock;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Sum;
import dev.thawbench.checks.tree.Tolerance;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;

/** Where fluent requirements begin; import it statically. */
public final class TraceAssertions {
  private TraceAssertions() {}

  /** Judges a recorded trace. */
  public static TraceAssert assertThat(Trace trace) {
    return new TraceAssert(trace, List.of(), Optional.empty(), TraceAssert::judged);
  }

  /**
   * Judges a recorded trace as sentences with these words do: where they name a {@code power cut},
   * it takes every occurrence it falls into out of the test.
   */
  public static TraceAssert assertThat(Trace trace, Words words) {
    return new TraceAssert(trace, List.of(), words.powerCut(), TraceAssert::judged);
  }

  /** The words of a station and a profile, to look up signals, phases, events and parameters. */
  public static Words words(Vocabulary vocabulary) {
    return new Words(vocabulary);
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

  /** A value with its unit; a difference of temperatures in K. */
  public static Limit value(double value, Unit unit) {
    return Limit.of(value, unit);
  }

  /** A tolerance in percent: {@code minutes(10).plusMinus(percent(2))}. */
  public static Tolerance percent(double percent) {
    return Tolerance.percent(percent);
  }

  /** All of them hold; of one, that one. */
  public static Condition all(Condition... conditions) {
    return conditions.length == 1 ? conditions[0] : new Condition.And(List.of(conditions));
  }

  /** Any of them holds; of one, that one. */
  public static Condition any(Condition... conditions) {
    return conditions.length == 1 ? conditions[0] : new Condition.Or(List.of(conditions));
  }

  /** The opposite. */
  public static Condition not(Condition condition) {
    return new Condition.Not(condition);
  }

  /** Inside a phase. */
  public static Condition in(Phase phase) {
    return new Condition.InPhase(phase);
  }

  /** Outside a phase. */
  public static Condition outside(Phase phase) {
    return not(in(phase));
  }

  /** The instant at which the condition becomes true. */
  public static Event becomesTrue(Condition condition) {
    return new Event.Becomes(condition);
  }

  /** Any of these; of one, that one. */
  public static Event anyOf(Event... events) {
    return events.length == 1 ? events[0] : new Event.AnyOf(List.of(events));
  }

  /** The instant at which the condition has held so long without a break. */
  public static Event held(Condition condition, Limit duration) {
    return new Event.Held(condition, duration);
  }

  /** The instant at which the time of the condition, summed since the last event, reaches that. */
  public static Event sumReaches(Condition condition, Event since, Limit duration) {
    return new Event.SumReaches(new Sum(condition, since), duration);
  }

  /** The condition holds at the event. */
  public static Interlock now(Condition condition) {
    return new Interlock.Is(condition);
  }

  /** The condition has held without a break for so long before the event. */
  public static Interlock hasBeen(Condition condition, Limit duration) {
    return new Interlock.HasBeen(condition, duration);
  }

  /** The time of the condition, summed since the last event, is within the bound. */
  public static Interlock sum(Condition condition, Event since, Bound bound) {
    return new Interlock.Summed(new Sum(condition, since), bound);
  }
}
