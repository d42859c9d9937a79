package dev.thawbench.checks.assertj;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Stretch;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Trace;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * What must hold in a trace. Only PASS satisfies it: INCONCLUSIVE and NOT_EXERCISED are failures of
 * the assertion, each with its reason.
 */
public final class TraceAssert extends AbstractAssert<TraceAssert, Trace> {
  TraceAssert(Trace trace) {
    super(trace, TraceAssert.class);
  }

  /** Every time of a phase. */
  public EveryAssert every(Phase phase) {
    return new EveryAssert(this, new Stretch.OfPhase(phase), Optional.empty());
  }

  /** Each time that an event happens. */
  public WhenAssert when(Event event) {
    return new WhenAssert(this, event, false, Optional.empty());
  }

  /** A requirement that was read from a sentence, or built. */
  public TraceAssert fulfils(Requirement requirement) {
    isNotNull();
    RequirementVerdict verdict = Judge.judge(List.of(requirement), List.of(), actual).get(0);
    if (verdict.verdict() != Verdict.PASS) {
      failWithMessage("%s%nrequirement: %s", verdict.message(), verdict.sentence());
    }
    return this;
  }

  TraceAssert fulfils(Body body) {
    return fulfils(new Requirement("requirement", body, List.of(), Optional.empty()));
  }
}
