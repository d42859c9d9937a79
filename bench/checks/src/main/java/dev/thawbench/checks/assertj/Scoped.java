package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Scope;

/**
 * What can count only inside or outside a phase: where it begins, or happens.
 *
 * @param <S> what it becomes
 */
public sealed interface Scoped<S> permits AtEveryAssert, CountAssert, EveryAssert, WhenAssert {
  /** Only there. */
  S where(Scope scope);

  /** Only inside a phase: {@code … in defrost}. */
  default S during(Phase phase) {
    return where(new Scope(phase, true, false));
  }

  /** Only outside a phase: {@code … outside changeover}. */
  default S outside(Phase phase) {
    return where(new Scope(phase, false, false));
  }

  /** Only inside a phase; what fails and only may lie inside is INCONCLUSIVE. */
  default S strictlyDuring(Phase phase) {
    return where(new Scope(phase, true, true));
  }

  /** Only outside a phase; what fails and only may lie outside is INCONCLUSIVE. */
  default S strictlyOutside(Phase phase) {
    return where(new Scope(phase, false, true));
  }
}
