package dev.thawbench.checks.tree;

/**
 * Where an occurrence counts: inside or outside a phase.
 *
 * @param strictly a violation that only may lie in the scope is INCONCLUSIVE instead of a PASS with
 *     a note
 */
public record Scope(Phase phase, boolean inside, boolean strictly) {
  /** As in a sentence: {@code outside changeover}, {@code strictly in defrost}. */
  public String text() {
    return (strictly ? "strictly " : "") + (inside ? "in " : "outside ") + phase.name();
  }
}
