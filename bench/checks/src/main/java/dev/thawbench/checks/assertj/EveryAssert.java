package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.tree.Stretch;
import java.util.Optional;

/** What must hold of every stretch of a kind. */
public final class EveryAssert {
  private final TraceAssert trace;
  private final Stretch stretch;
  private final Optional<Scope> scope;

  EveryAssert(TraceAssert trace, Stretch stretch, Optional<Scope> scope) {
    this.trace = trace;
    this.stretch = stretch;
    this.scope = scope;
  }

  /** Only those that begin outside a phase. */
  public EveryAssert outside(Phase phase) {
    return new EveryAssert(trace, stretch, Optional.of(new Scope(phase, false, false)));
  }

  /** Only those that begin inside a phase. */
  public EveryAssert during(Phase phase) {
    return new EveryAssert(trace, stretch, Optional.of(new Scope(phase, true, false)));
  }

  /** Lasts so long or less. */
  public TraceAssert lastsAtMost(Limit limit) {
    return trace.fulfils(new Body.Lasts(stretch, scope, Bound.atMost(limit)));
  }

  /** Lasts so long or longer. */
  public TraceAssert lastsAtLeast(Limit limit) {
    return trace.fulfils(new Body.Lasts(stretch, scope, Bound.atLeast(limit)));
  }

  /** Lasts between the two, both included. */
  public TraceAssert lastsBetween(Limit low, Limit high) {
    return trace.fulfils(new Body.Lasts(stretch, scope, Bound.between(low, high)));
  }

  /**
   * The condition holds in all of it.
   *
   * @throws IllegalStateException after {@link #outside} or {@link #during}: no sentence says that
   */
  public TraceAssert holds(Condition condition) {
    return holds(condition, Optional.empty());
  }

  /** The condition holds in all of it, from so long after its start on. */
  public TraceAssert holds(Condition condition, Limit from) {
    return holds(condition, Optional.of(from));
  }

  private TraceAssert holds(Condition condition, Optional<Limit> from) {
    if (scope.isPresent()) {
      throw new IllegalStateException("what holds during every stretch has no scope");
    }
    return trace.fulfils(new Body.During(stretch, from, false, condition));
  }
}
