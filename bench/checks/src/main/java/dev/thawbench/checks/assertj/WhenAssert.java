package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.tree.Trigger;
import java.util.Optional;

/** What must follow an event. */
public final class WhenAssert extends FollowAssert {
  private final Trigger trigger;

  WhenAssert(TraceAssert trace, Event event, boolean first, Optional<Scope> scope) {
    super(trace);
    this.trigger = new Trigger(event, first, scope);
  }

  /** Only inside a phase. */
  public WhenAssert during(Phase phase) {
    return scoped(new Scope(phase, true, false));
  }

  /** Only outside a phase. */
  public WhenAssert outside(Phase phase) {
    return scoped(new Scope(phase, false, false));
  }

  /** Only the first time in each time of the phase. */
  public WhenAssert firstTime() {
    return new WhenAssert(trace(), trigger.event(), true, trigger.scope());
  }

  private WhenAssert scoped(Scope scope) {
    return new WhenAssert(trace(), trigger.event(), trigger.first(), Optional.of(scope));
  }

  @Override
  Body body(Obligation obligation) {
    return new Body.When(trigger, obligation);
  }
}
