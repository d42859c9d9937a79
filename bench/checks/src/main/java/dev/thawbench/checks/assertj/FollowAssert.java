package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import java.util.List;
import java.util.Optional;

/** What must follow an event, or hold with a condition. */
public abstract sealed class FollowAssert permits WhenAssert, WheneverAssert {
  private final TraceAssert trace;

  FollowAssert(TraceAssert trace) {
    this.trace = trace;
  }

  final TraceAssert trace() {
    return trace;
  }

  abstract Body body(Obligation obligation);

  private TraceAssert fulfils(Obligation obligation) {
    return trace.fulfils(body(obligation));
  }

  /** What has to come then. */
  public final Then then(Event answer) {
    return new Then(answer, Optional.empty(), Optional.empty());
  }

  /** All of them in this order, none of them between, the last one so soon. */
  public final TraceAssert thenInOrder(Limit within, Event... events) {
    return fulfils(new Obligation.InOrder(within, List.of(events)));
  }

  /** What has to be so at that instant. */
  public final TraceAssert thenHolds(Condition condition) {
    return fulfils(new Obligation.Holds(condition));
  }

  /** What has to hold from then on for so long. */
  public final TraceAssert thenHolds(Condition condition, Limit forAtLeast) {
    return fulfils(new Obligation.Stays(condition, forAtLeast));
  }

  /** What has to hold in all of a window after. */
  public final TraceAssert thenHolds(Condition condition, Limit from, Limit to) {
    return fulfils(new Obligation.HoldsFrom(condition, from, to));
  }

  /** An answer without its time. */
  public final class Then {
    private final Event answer;
    private final Optional<Condition> of;
    private final Optional<Event> until;

    private Then(Event answer, Optional<Condition> of, Optional<Event> until) {
      this.answer = answer;
      this.of = of;
      this.until = until;
    }

    /** The clock runs only while this holds: {@code within 60 s of compressor running}. */
    public Then countingOnly(Condition condition) {
      return new Then(answer, Optional.of(condition), until);
    }

    /** What the answer begins holds until then: {@code and stays on until it is cleared}. */
    public Then andStaysUntil(Event event) {
      return new Then(answer, of, Optional.of(event));
    }

    /** The answer comes so soon, or what it begins is there already. */
    public TraceAssert within(Limit limit) {
      return fulfils(new Obligation.Follows(answer, limit, of, until));
    }
  }
}
