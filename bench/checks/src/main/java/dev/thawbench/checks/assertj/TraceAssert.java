package dev.thawbench.checks.assertj;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Stretch;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.assertj.core.api.AbstractAssert;

/**
 * What must hold in a trace. Only PASS satisfies it: INCONCLUSIVE and NOT_EXERCISED are failures of
 * the assertion, each with its reason.
 */
public final class TraceAssert extends AbstractAssert<TraceAssert, Trace> {
  private final List<Event> unless;
  private final Optional<Event> powerCut;
  private final BiConsumer<TraceAssert, Requirement> judge;

  /**
   * @param judge what is done with a requirement
   */
  TraceAssert(
      Trace trace,
      List<Event> unless,
      Optional<Event> powerCut,
      BiConsumer<TraceAssert, Requirement> judge) {
    super(trace, TraceAssert.class);
    this.unless = unless;
    this.powerCut = powerCut;
    this.judge = judge;
  }

  /**
   * What the requirements after it are excused by: {@code …, unless setpoint changes again}. No
   * event takes it back.
   */
  public TraceAssert unless(Event... events) {
    return new TraceAssert(actual, List.of(events), powerCut, judge);
  }

  /** Every time of a phase. */
  public EveryAssert every(Phase phase) {
    return new EveryAssert(this, new Stretch.OfPhase(phase), Optional.empty(), false);
  }

  /** Every time in which it is on: {@code every compressor run}. */
  public EveryAssert everyRunOf(SignalWords thing) {
    return new EveryAssert(this, new Stretch.OfState(thing.isOn()), Optional.empty(), false);
  }

  /** Every time in which it is off: {@code every compressor stop}. */
  public EveryAssert everyStopOf(SignalWords thing) {
    return new EveryAssert(this, new Stretch.OfState(thing.isOff()), Optional.empty(), false);
  }

  /** Each time that an event happens; what has to follow. */
  public WhenAssert when(Event event) {
    return new WhenAssert(this, event, false, Optional.empty());
  }

  /** Every instant of a condition; what has to follow. */
  public WheneverAssert whenever(Condition condition) {
    return new WheneverAssert(this, condition, false);
  }

  /** Each time that an event happens; what has to be so then, or to have been. */
  public AtEveryAssert atEvery(Event event) {
    return new AtEveryAssert(this, event, Optional.empty());
  }

  /** How often an event happens. */
  public CountAssert countOf(Event event) {
    return new CountAssert(this, event, Optional.empty());
  }

  /** What must never happen: {@code reversing valve never switches while …}. */
  public NeverAssert never(Event event) {
    return new NeverAssert(this, whilst -> new Body.Never(event, whilst));
  }

  /** What must never be so; the same as the opposite {@link #whenever} the other is so. */
  public NeverAssert never(Condition condition) {
    Obligation opposite = new Obligation.Holds(Opposites.not(condition));
    return new NeverAssert(this, whilst -> new Body.Whenever(whilst, opposite));
  }

  /** No time of the phase ends so: {@code no defrost ends with coil temperature below 18 °C}. */
  public TraceAssert noEndOf(Phase phase, Condition.Compare with) {
    return fulfils(new Body.NoEnd(phase, with, Optional.empty()));
  }

  /** As {@link #noEndOf(Phase, Condition.Compare)}, but for those that lasted so long. */
  public TraceAssert noEndOf(Phase phase, Condition.Compare with, Limit unlessItLasted) {
    return fulfils(new Body.NoEnd(phase, with, Optional.of(unlessItLasted)));
  }

  /** What is reported agrees with a phase. */
  public TraceAssert agrees(Condition reported, Phase phase) {
    return fulfils(new Body.Agrees(reported, phase, Optional.empty()));
  }

  /** What is reported agrees with a phase, but for so long after each edge. */
  public TraceAssert agrees(Condition reported, Phase phase, Limit butForAfterEachEdge) {
    return fulfils(new Body.Agrees(reported, phase, Optional.of(butForAfterEachEdge)));
  }

  /** What is reported agrees with a phase, but for so long before and after each edge. */
  public TraceAssert agreesAround(Condition reported, Phase phase, Limit butForAroundEachEdge) {
    return fulfils(new Body.Agrees(reported, phase, Optional.of(butForAroundEachEdge), true));
  }

  /** A requirement that was read from a sentence, or built. */
  public TraceAssert fulfils(Requirement requirement) {
    judge.accept(this, requirement);
    return this;
  }

  void judged(Requirement requirement) {
    isNotNull();
    RequirementVerdict verdict = Judge.judge(List.of(requirement), List.of(), actual).get(0);
    if (verdict.verdict() != Verdict.PASS) {
      failWithMessage("%s%nrequirement: %s", verdict.message(), verdict.sentence());
    }
  }

  TraceAssert fulfils(Body body) {
    return fulfils(new Requirement("requirement", body, unless, powerCut));
  }
}
