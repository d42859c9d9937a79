package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Reason;
import java.util.List;

/**
 * {@code reported defrost agrees with defrost, but for 5 s after each edge}. Each edge of the phase
 * begins an occurrence that lasts until the next one; what is reported is compared from the
 * allowance on, and up to the allowance before the next edge where it lies around each edge.
 */
final class AgreesRule implements Rule {
  private final Findings findings;
  private final Exemptions exemptions;
  private final Timeline phase;
  private final Timeline same;
  private final String name;
  private final String awaited;
  private final long allowance;
  private final long allowanceBefore;
  private int next;
  private Violation violation;
  private Held held;
  private boolean proven;

  AgreesRule(Body.Agrees body, Findings findings, Exemptions exemptions, Network network) {
    this.findings = findings;
    this.exemptions = exemptions;
    this.phase = network.timeline(body.phase());
    Condition in = new Condition.InPhase(body.phase());
    Condition out = new Condition.Not(in);
    Condition not = new Condition.Not(body.reported());
    this.same =
        network.timeline(
            new Condition.Or(
                List.of(
                    new Condition.And(List.of(body.reported(), in)),
                    new Condition.And(List.of(not, out)))));
    this.allowance = body.butFor().map(limit -> limit.nanos() + limit.toleranceNanos()).orElse(0L);
    this.allowanceBefore = body.around() ? allowance : 0;
    this.name = body.phase().name();
    this.awaited = body.text(Style.NUMBERS);
  }

  @Override
  public void advance(boolean finished) {
    while (next < phase.end()) {
      boolean over = next + 1 < phase.end();
      long end = over ? phase.by(next + 1) : phase.until(next);
      if (!over && !finished) {
        if (proven()) {
          findings.failing();
        }
        return;
      }
      if (!finished && (same.settledTo() < end || exemptions.settledTo() < end)) {
        return;
      }
      judge(over);
      next++;
      violation = null;
    }
  }

  private long mustFrom() {
    return phase.by(next) + allowance; // before the first edge: an edge may lie just before the run
  }

  private long mustTo() {
    return (phase.exactAfter(next) ? phase.until(next) - 1 : phase.until(next)) - allowanceBefore;
  }

  /** Looks at what is reported on all of the edge's time that is known by now. */
  private Violation look() {
    if (violation == null) {
      violation = new Violation(same);
      held = new Held(same, mustFrom());
      proven = false;
    }
    if (mustFrom() <= mustTo()) {
      violation.look(mustFrom(), mustTo());
    }
    return violation;
  }

  /** Whether it surely disagrees, and nothing excuses that. */
  private boolean proven() {
    if (look().found() && !proven) {
      long at = violation.at();
      proven = exemptions.settledTo() >= at && !exemptions.mayExcuse(from(), phase.by(next), at);
    }
    return proven;
  }

  private long from() {
    return next == 0 ? phase.by(0) : phase.until(next - 1);
  }

  private void judge(boolean over) {
    long from = from();
    long end = over ? phase.by(next + 1) : phase.until(next);
    if (mustFrom() > mustTo()) {
      if (!over && next > 0) {
        add(from, end, Draft.inconclusive(Reason.OPEN_AT_END, end, edge() + ": the run ended"));
      }
      return;
    }
    look();
    held.lookTo(mustTo());
    if (violation.found()) {
      long at = violation.at();
      long least = Math.min(violation.until(), mustTo()) - at;
      String said =
          edge()
              + ": reported otherwise "
              + Texts.at(at, at)
              + " for at least "
              + Texts.time(Math.max(0, least));
      add(from, at, Draft.fail("DISAGREES", end, said));
    } else if (held.whole()) {
      if (next > 0) {
        add(from, end, Draft.pass(end, edge() + ": reported so"));
      }
    } else {
      Reason why = held.why();
      add(from, end, Draft.inconclusive(why, end, edge() + ": " + Because.words(why)));
    }
  }

  private String edge() {
    if (next == 0) {
      return "before the first edge of " + name;
    }
    String what = phase.value(next) == Timeline.TRUE ? " began " : " ended ";
    return name + what + Texts.at(phase.until(next - 1), phase.by(next));
  }

  /**
   * @param end until when an exempting event counts
   */
  private void add(long from, long end, Draft draft) {
    long by = phase.by(next);
    Draft told = proven ? draft : exemptions.applied(draft, by, from, end);
    findings.add(from, by, told.awaiting(awaited));
  }

  @Override
  public boolean open() {
    return next + 1 < phase.end()
        || (next > 0 && next < phase.end() && phase.until(next) < mustFrom());
  }

  @Override
  public long needsFrom() {
    if (next >= phase.end()) {
      return Long.MAX_VALUE;
    }
    exemptions.forgetBefore(from());
    if (next + 1 < phase.end() || mustFrom() > mustTo()) {
      return phase.by(next);
    }
    if (look().found()) {
      return Long.MAX_VALUE;
    }
    held.lookTo(Math.min(mustTo(), same.settledTo()) - 1);
    return Math.min(held.lookedTo(), Math.max(mustFrom(), violation.lookedTo()));
  }

  @Override
  public Findings findings() {
    return findings;
  }

  @Override
  public List<Findings.Running> running() {
    return List.of();
  }
}
