package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.tree.Trigger;
import java.util.Optional;

/** What must follow an event. */
public final class WhenAssert {
  private final TraceAssert trace;
  private final Event event;
  private final boolean first;
  private final Optional<Scope> scope;

  WhenAssert(TraceAssert trace, Event event, boolean first, Optional<Scope> scope) {
    this.trace = trace;
    this.event = event;
    this.first = first;
    this.scope = scope;
  }

  /** Only inside a phase. */
  public WhenAssert during(Phase phase) {
    return new WhenAssert(trace, event, first, Optional.of(new Scope(phase, true, false)));
  }

  /** Only outside a phase. */
  public WhenAssert outside(Phase phase) {
    return new WhenAssert(trace, event, first, Optional.of(new Scope(phase, false, false)));
  }

  /** Only the first time in each time of the phase. */
  public WhenAssert firstTime() {
    return new WhenAssert(trace, event, true, scope);
  }

  /** What has to come then. */
  public Then then(Event answer) {
    return new Then(answer);
  }

  /** An answer without its time. */
  public final class Then {
    private final Event answer;

    private Then(Event answer) {
      this.answer = answer;
    }

    /** The answer comes so soon, or what it begins is there already. */
    public TraceAssert within(Limit limit) {
      Obligation obligation =
          new Obligation.Follows(answer, limit, Optional.empty(), Optional.empty());
      return trace.fulfils(new Body.When(new Trigger(event, first, scope), obligation));
    }
  }
}
