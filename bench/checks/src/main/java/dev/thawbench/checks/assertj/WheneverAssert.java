package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Obligation;

/**
 * What must hold at every instant of a condition, or follow it in time. Other answers are refused
 * when they are judged, as they are of sentences.
 */
public final class WheneverAssert extends FollowAssert {
  private final Condition condition;
  private final boolean strictly;

  WheneverAssert(TraceAssert trace, Condition condition, boolean strictly) {
    super(trace);
    this.condition = condition;
    this.strictly = strictly;
  }

  /** A violation that only may lie inside the condition's time is INCONCLUSIVE. */
  public WheneverAssert strictly() {
    return new WheneverAssert(trace(), condition, true);
  }

  @Override
  Body body(Obligation obligation) {
    return new Body.Whenever(condition, obligation, strictly);
  }
}
