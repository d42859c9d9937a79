package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.tree.Stretch;
import java.util.Optional;

/** What must hold of every stretch of a kind. */
public final class EveryAssert implements Scoped<EveryAssert> {
  private final TraceAssert trace;
  private final Stretch stretch;
  private final Optional<Scope> scope;
  private final boolean strictly;

  EveryAssert(TraceAssert trace, Stretch stretch, Optional<Scope> scope, boolean strictly) {
    this.trace = trace;
    this.stretch = stretch;
    this.scope = scope;
    this.strictly = strictly;
  }

  @Override
  public EveryAssert where(Scope place) {
    return new EveryAssert(trace, stretch, Optional.of(place), strictly);
  }

  /**
   * A violation that only may lie inside is INCONCLUSIVE: {@code strictly during every defrost, …}.
   */
  public EveryAssert strictly() {
    return new EveryAssert(trace, stretch, scope, true);
  }

  /** Lasts so long or less; a duration. */
  public TraceAssert lastsAtMost(Limit limit) {
    return lasts(Bound.atMost(limit));
  }

  /** Lasts so long or longer; a duration. */
  public TraceAssert lastsAtLeast(Limit limit) {
    return lasts(Bound.atLeast(limit));
  }

  /** Lasts between the two durations, both included. */
  public TraceAssert lastsBetween(Limit low, Limit high) {
    return lasts(Bound.between(low, high));
  }

  private TraceAssert lasts(Bound bound) {
    if (strictly) {
      throw new IllegalStateException(
          "'strictly' goes with what holds, not with how long it lasts");
    }
    return trace.fulfils(new Body.Lasts(stretch, scope, bound));
  }

  /**
   * The condition holds in all of it.
   *
   * @throws IllegalStateException after {@link #outside} or {@link #during}: no sentence says that
   */
  public TraceAssert holds(Condition condition) {
    return holds(condition, Optional.empty());
  }

  /** The condition holds in all of it, from so long after its start on; a duration. */
  public TraceAssert holds(Condition condition, Limit from) {
    return holds(condition, Optional.of(from));
  }

  private TraceAssert holds(Condition condition, Optional<Limit> from) {
    if (scope.isPresent()) {
      throw new IllegalStateException("what holds during every stretch has no scope");
    }
    return trace.fulfils(new Body.During(stretch, from, strictly, condition));
  }
}
