package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Interlock;
import dev.thawbench.checks.tree.Scope;
import java.util.List;
import java.util.Optional;

/** What must be so, or have been so, each time that an event happens. */
public final class AtEveryAssert implements Scoped<AtEveryAssert> {
  private final TraceAssert trace;
  private final Event event;
  private final Optional<Scope> scope;

  AtEveryAssert(TraceAssert trace, Event event, Optional<Scope> scope) {
    this.trace = trace;
    this.event = event;
    this.scope = scope;
  }

  @Override
  public AtEveryAssert where(Scope scope) {
    return new AtEveryAssert(trace, event, Optional.of(scope));
  }

  /**
   * All of them: {@link TraceAssertions#now}, {@link TraceAssertions#hasBeen}, {@link
   * TraceAssertions#sum}.
   */
  public TraceAssert holds(Interlock... interlocks) {
    return trace.fulfils(new Body.AtEvery(event, scope, List.of(interlocks)));
  }
}
