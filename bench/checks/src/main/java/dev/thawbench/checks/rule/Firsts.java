package dev.thawbench.checks.rule;

import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.verdict.Reason;

/**
 * Which trigger is the first in its time of a phase. Where an earlier one only may have happened,
 * or may have lain in the phase, or lost reads may hide that the phase ended in between, it is not
 * known.
 */
final class Firsts {
  private final InScope inScope;
  private int sureIn = -1;
  private int seenIn = -1;
  private Reason doubt;

  Firsts(InScope inScope) {
    this.inScope = inScope;
  }

  /** Whether one surely came before in the same time of the phase. */
  boolean surelyLater(long nanos, boolean border) {
    return !border && inScope.which(nanos) == sureIn;
  }

  /**
   * Takes the next trigger.
   *
   * @param maybe why it only may have happened in the phase, or null where it surely did
   * @return why it may not be the first, or null
   */
  Reason take(long nanos, Reason maybe) {
    int which = inScope.which(nanos);
    int seen = inScope.whichMaybe(nanos);
    if (seen != seenIn) {
      seenIn = seen;
      sureIn = -1;
      doubt = null;
    }
    Reason later = sureIn < 0 ? doubt : worse(doubt, inScope.whyMaybe(which));
    if (maybe == null) {
      sureIn = which;
    } else {
      doubt = worse(doubt, maybe);
    }
    return later;
  }

  private static Reason worse(Reason one, Reason other) {
    return one == null ? other : Reasons.worse(one, other);
  }
}
