package dev.thawbench.checks.tree;

import dev.thawbench.trace.Signal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The signals that a requirement speaks of, also through its phases. */
public final class Signals {
  private Signals() {}

  /** Names of the signals, in the order in which the sentence comes to them. */
  public static Set<String> of(Requirement requirement) {
    return in(requirement);
  }

  /** Names of the signals that a phase is defined by. */
  public static Set<String> of(Phase phase) {
    return in(phase);
  }

  /** Names of the signals that a step waits for. */
  public static Set<String> of(Awaited awaited) {
    return in(awaited);
  }

  private static Set<String> in(Object part) {
    Set<String> names = new LinkedHashSet<>();
    Parts.visit(part, found -> found instanceof Signal signal && names.add(signal.name()));
    return names;
  }

  /** Whether any of {@code names} is spoken of. */
  public static boolean any(Requirement requirement, List<String> names) {
    return of(requirement).stream().anyMatch(names::contains);
  }
}
