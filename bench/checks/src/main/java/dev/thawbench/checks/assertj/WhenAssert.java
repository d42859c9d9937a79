package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.tree.Trigger;
import java.util.Optional;

/** What must follow an event. */
public final class WhenAssert extends FollowAssert implements Scoped<WhenAssert> {
  private final Trigger trigger;

  WhenAssert(TraceAssert trace, Event event, boolean first, Optional<Scope> scope) {
    super(trace);
    this.trigger = new Trigger(event, first, scope);
  }

  /** Only the first time in each time of the phase. */
  public WhenAssert firstTime() {
    return new WhenAssert(trace(), trigger.event(), true, trigger.scope());
  }

  @Override
  public WhenAssert where(Scope scope) {
    return new WhenAssert(trace(), trigger.event(), trigger.first(), Optional.of(scope));
  }

  @Override
  Body body(Obligation obligation) {
    return new Body.When(trigger, obligation);
  }
}
