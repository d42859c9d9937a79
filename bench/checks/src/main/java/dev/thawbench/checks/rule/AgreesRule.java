package dev.thawbench.checks.rule;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.finding.Exemptions;
import dev.thawbench.checks.finding.Findings;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Reason;
import java.util.List;

/**
 * {@code reported defrost agrees with defrost, but for 5 s after each edge}. Each edge of the phase
 * begins an occurrence that lasts until the next one; what is reported is compared from the
 * allowance on, and up to the allowance before the next edge where it lies around each edge.
 */
public final class AgreesRule implements Rule {
  private final Findings findings;
  private final Exemptions exemptions;
  private final Timeline phase;
  private final Agreement.Sources sources;
  private final String name;
  private final String awaited;
  private int next;
  private Agreement edge;
  private String label;

  /** The status that {@code body} names against its evidence. */
  public AgreesRule(Body.Agrees body, Findings findings, Exemptions exemptions, Network network) {
    this.findings = findings;
    this.exemptions = exemptions;
    this.phase = network.timeline(body.phase());
    Condition in = new Condition.InPhase(body.phase());
    Condition out = new Condition.Not(in);
    Condition not = new Condition.Not(body.reported());
    Condition same =
        new Condition.Or(
            List.of(
                new Condition.And(List.of(body.reported(), in)),
                new Condition.And(List.of(not, out))));
    long allowance = body.butFor().map(Limit::longestNanos).orElse(0L);
    this.sources =
        new Agreement.Sources(
            phase,
            network.timeline(same),
            network.timeline(body.reported()),
            allowance,
            body.around() ? allowance : 0);
    this.name = body.phase().name();
    this.awaited = body.text(Style.NUMBERS);
  }

  @Override
  public void advance(boolean finished) {
    while (next < phase.end()) {
      if (edge == null) {
        edge = new Agreement(sources, next);
        label = label();
      }
      boolean follows = next + 1 < phase.end();
      long end = follows ? phase.by(next + 1) : phase.until(next);
      if (!finished && !(follows && settled(end))) {
        if (proven()) {
          findings.failing();
        }
        return;
      }
      if (follows && phase.value(next + 1) == edge.value) {
        edge.breaks(next);
      } else {
        judge(follows, end);
        edge = null;
      }
      next++;
    }
  }

  private boolean settled(long end) {
    long compared = Math.min(sources.same().settledTo(), sources.reported().settledTo());
    return compared >= end && exemptions.settledTo() >= end;
  }

  /** Whether it surely disagrees, and nothing excuses that. */
  private boolean proven() {
    Violation violation = edge.look(next);
    if (violation.found() && !edge.proven) {
      long at = violation.at();
      edge.proven = exemptions.settledTo() >= at && !exemptions.mayExcuse(edge.from, edge.by, at);
    }
    return edge.proven;
  }

  private void judge(boolean over, long end) {
    long mustTo = edge.mustTo(next);
    Violation violation = edge.look(next);
    edge.holdTo(mustTo);
    if (violation.found()) {
      add(violation.at(), disagrees(violation, mustTo, end));
    } else if (edge.mustFrom() > mustTo) {
      if (!over && next > 0) {
        add(end, Draft.inconclusive(Reason.OPEN_AT_END, end, label + ": the run ended"));
      } else if (over && edge.hidden(next)) {
        add(end, unknown(Reason.GAP, end));
      }
    } else if (!edge.whole()) {
      add(end, unknown(edge.why(), end));
    } else if (!edge.first) {
      add(end, Draft.pass(end, label + ": reported so"));
    }
  }

  private Draft disagrees(Violation violation, long mustTo, long end) {
    long at = violation.at();
    String said =
        label
            + ": reported otherwise "
            + Texts.at(at, at)
            + " for at least "
            + Texts.time(Math.max(0, Math.min(violation.until(), mustTo) - at));
    return Draft.fail("DISAGREES", end, said);
  }

  private Draft unknown(Reason why, long end) {
    return Draft.inconclusive(why, end, label + ": " + why.words());
  }

  private String label() {
    if (edge.first) {
      return "before the first edge of " + name;
    }
    String what = edge.value == Timeline.TRUE ? " began " : " ended ";
    return name + what + Texts.at(edge.from, edge.by);
  }

  /**
   * @param end until when an exempting event counts
   */
  private void add(long end, Draft draft) {
    Draft told = edge.proven ? draft : exemptions.applied(draft, edge.by, edge.from, end);
    findings.add(edge.from, edge.by, told.awaiting(awaited));
  }

  @Override
  public boolean open() {
    return next + 1 < phase.end()
        || (edge != null && !edge.first && phase.until(next) < edge.mustFrom());
  }

  @Override
  public long needsFrom() {
    if (edge == null) {
      return Long.MAX_VALUE;
    }
    exemptions.forgetBefore(edge.from);
    return next + 1 < phase.end() ? phase.by(next) : edge.needsFrom(next);
  }

  @Override
  public Findings findings() {
    return findings;
  }

  @Override
  public List<Findings.Running> running() {
    if (edge == null || !edge.proven) {
      return List.of();
    }
    Draft draft = disagrees(edge.look(next), edge.mustTo(next), phase.until(next));
    return List.of(new Findings.Running(edge.from, edge.by, draft.awaiting(awaited)));
  }
}
