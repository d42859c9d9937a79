package dev.thawbench.checks.engine;

import dev.thawbench.checks.engine.StretchReader.Stretch;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Reason;
import java.util.List;
import java.util.Optional;

/**
 * {@code during every defrost, from 5 s after its start, outdoor fan is off}. Inside what surely
 * belongs to the stretch a violation is a FAIL; one that only may lie inside is a PASS with a note,
 * unless the sentence says {@code strictly}.
 */
final class DuringRule implements Rule {
  private final Findings findings;
  private final Exemptions exemptions;
  private final Timeline timeline;
  private final Timeline condition;
  private final StretchReader stretches;
  private final String name;
  private final String awaited;
  private final boolean strictly;
  private final long delay;

  DuringRule(
      String name,
      Timeline timeline,
      Optional<Limit> from,
      boolean strictly,
      Condition condition,
      Findings findings,
      Exemptions exemptions,
      Network network) {
    this.name = name;
    this.timeline = timeline;
    this.stretches = new StretchReader(timeline);
    this.delay = from.map(limit -> limit.nanos() + limit.toleranceNanos()).orElse(0L);
    this.strictly = strictly;
    this.condition = network.timeline(condition);
    this.awaited = condition.text(Style.NUMBERS);
    this.findings = findings;
    this.exemptions = exemptions;
  }

  @Override
  public void advance(boolean finished) {
    if (finished) {
      stretches.finish();
    } else {
      stretches.advance();
    }
    for (Stretch s = stretches.firstEnded(); s != null; s = stretches.firstEnded()) {
      boolean settled = condition.settledTo() >= s.endTo && exemptions.settledTo() >= s.endTo;
      if (!finished && !settled) {
        return;
      }
      stretches.removeFirst();
      over(s);
    }
    Stretch running = stretches.running();
    if (running != null && provenAt(running) >= 0) {
      findings.failing();
    }
  }

  /** The anchor that proves a violation that nothing excuses. */
  private int provenAt(Stretch s) {
    int anchor = violatedAt(s);
    if (anchor < 0) {
      return anchor;
    }
    long at = violatedFrom(s, anchor);
    boolean excused =
        exemptions.settledTo() < at || exemptions.mayExcuse(s.beginFrom, s.beginTo, at);
    return excused ? -1 : anchor;
  }

  private long violatedFrom(Stretch s, int anchor) {
    return Math.max(condition.by(anchor), s.beginTo + delay);
  }

  /** Number of the anchor that proves a violation, or a number below 0. */
  private int violatedAt(Stretch s) {
    for (int piece = s.firstAnchor; piece <= s.lastAnchor; piece++) {
      // after lost reads it may have ended and begun anew, so the delay counts again
      long from = timeline.by(piece) + delay;
      long to = Math.min(timeline.until(piece), s.lastInside());
      int anchor = from > to ? -1 : condition.whereSurely(Timeline.FALSE, from, to);
      if (anchor >= 0) {
        return anchor;
      }
    }
    return -1;
  }

  private void over(Stretch s) {
    long from = s.beginTo + delay;
    long to = s.lastInside();
    long mayFrom = s.beginFrom + delay;
    long mayTo = s.cutEnd ? s.endFrom : s.endTo;
    boolean surelyGood = mayFrom > mayTo || condition.over(mayFrom, mayTo) == Timeline.TRUE;
    if (!s.sure) {
      if (!surelyGood) {
        add(s, Draft.inconclusive(s.reason, s.endTo, hidden(s)));
      }
      return;
    }
    if (from > to) {
      if (mayFrom <= mayTo || delay > 0) {
        add(s, Draft.excused("TOO_SHORT", s.endTo, label(s) + " ended before it counted"));
      }
      return;
    }
    int anchor = violatedAt(s);
    if (anchor >= 0) {
      add(s, failed(s, anchor), violatedFrom(s, anchor));
    } else if (condition.over(from, to) == Timeline.TRUE) {
      good(s, surelyGood);
    } else {
      Reason why = condition.whyUnknown(from, to);
      String said = label(s) + ": whether " + awaited + " is not known, " + Because.words(why);
      add(s, Draft.inconclusive(why, s.endTo, said));
    }
  }

  private void good(Stretch s, boolean surelyGood) {
    if (s.cutEnd) {
      String said = label(s) + ": " + awaited + " until the run ended before it did";
      add(s, Draft.inconclusive(Reason.OPEN_AT_END, s.endTo, said));
    } else if (surelyGood) {
      add(s, Draft.pass(s.endTo, label(s) + ": " + awaited));
    } else if (strictly) {
      String said = label(s) + ": at its border " + awaited + " may not have held";
      add(s, Draft.inconclusive(Reason.UNORDERED, s.endTo, said));
    } else {
      String note = " (not judged at its border, where both changed between two samples)";
      add(s, Draft.pass(s.endTo, label(s) + ": " + awaited + note));
    }
  }

  private Draft failed(Stretch s, int anchor) {
    long from = violatedFrom(s, anchor);
    long to = Math.max(from, Math.min(condition.until(anchor), s.lastInside()));
    String said =
        label(s)
            + ": '"
            + awaited
            + "' does not hold "
            + Texts.span(Math.max(0, from - s.beginTo), from - s.beginFrom)
            + " after its start, for at least "
            + Texts.time(to - from);
    return Draft.fail("VIOLATED", s.endTo, said);
  }

  private String hidden(Stretch s) {
    return "a "
        + name
        + " may have been hidden "
        + Texts.at(s.beginFrom, s.endTo)
        + ", where "
        + Because.words(s.reason);
  }

  private String label(Stretch s) {
    return name + " " + s.number;
  }

  private void add(Stretch s, Draft draft) {
    add(s, draft, draft.endNanos());
  }

  private void add(Stretch s, Draft draft, long end) {
    Draft applied = exemptions.applied(draft, s.beginTo, s.beginFrom, end).awaiting(awaited);
    findings.add(s.beginFrom, s.beginTo, s.cutBegin ? applied.cutShort() : applied);
  }

  @Override
  public boolean open() {
    Stretch running = stretches.running();
    return stretches.firstEnded() != null || (running != null && provenAt(running) < 0);
  }

  @Override
  public long needsFrom() {
    Stretch running = stretches.running();
    Stretch first = stretches.firstEnded();
    long from = running == null ? Long.MAX_VALUE : running.beginFrom;
    return first == null ? from : Math.min(from, first.beginFrom);
  }

  @Override
  public Findings findings() {
    return findings;
  }

  @Override
  public List<Findings.Running> running() {
    Stretch s = stretches.running();
    int anchor = s == null ? -1 : provenAt(s);
    return anchor < 0
        ? List.of()
        : List.of(
            new Findings.Running(s.beginFrom, s.beginTo, failed(s, anchor).awaiting(awaited)));
  }
}
