package dev.thawbench.checks.tree;

import dev.thawbench.trace.Signal;
import java.util.Optional;

/**
 * A named stretch of time between two edges, as the profile defines it; or, like {@code
 * changeover}, the time in which a condition holds.
 *
 * @param name {@code defrost}
 * @param bounds where it begins and ends
 * @param forAtLeastNanos stretches shorter than this do not count, nanoseconds; 0 counts all
 * @param shows signal whose value at the phase's end messages tell ({@code ended by coil
 *     temperature 18.2 °C}), if any
 */
public record Phase(String name, Bounds bounds, long forAtLeastNanos, Optional<Signal> shows) {
  /** The instant at which it begins. */
  public Event begins() {
    return new Event.Begins(this);
  }

  /** The instant at which it ends. */
  public Event ends() {
    return new Event.Ends(this);
  }

  /** Where a phase begins and ends. */
  public sealed interface Bounds {}

  /**
   * From one edge to another.
   *
   * @param levels whether both are conditions that become true, so that at the start of a run, and
   *     after lost reads, they tell by themselves whether the phase is on
   */
  public record Edges(Event starts, Event ends, boolean levels) implements Bounds {}

  /** As long as a condition holds. */
  public record While(Condition condition) implements Bounds {}
}
