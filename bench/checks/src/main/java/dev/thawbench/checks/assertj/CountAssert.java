package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Scope;
import java.util.Optional;

/** How often an event may happen. */
public final class CountAssert implements Scoped<CountAssert> {
  private final TraceAssert trace;
  private final Event event;
  private final Optional<Scope> scope;

  CountAssert(TraceAssert trace, Event event, Optional<Scope> scope) {
    this.trace = trace;
    this.event = event;
    this.scope = scope;
  }

  @Override
  public CountAssert where(Scope scope) {
    return new CountAssert(trace, event, Optional.of(scope));
  }

  /** At most so often in any window of that length. */
  public TraceAssert isAtMost(int times, Limit inAny) {
    return trace.fulfils(new Body.Rate(event, scope, times, inAny));
  }
}
