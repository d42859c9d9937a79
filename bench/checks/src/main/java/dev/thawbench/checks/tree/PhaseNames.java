package dev.thawbench.checks.tree;

import java.util.LinkedHashSet;
import java.util.Set;

/** The phases that a part of the tree speaks of. */
public final class PhaseNames {
  private PhaseNames() {}

  /** Names of the phases that a step waits for, in the order in which it comes to them. */
  public static Set<String> of(Awaited awaited) {
    Set<String> names = new LinkedHashSet<>();
    Parts.visit(awaited, found -> found instanceof Phase phase && names.add(phase.name()));
    return names;
  }
}
