package dev.thawbench.checks.engine;

import dev.thawbench.checks.engine.StretchReader.Stretch;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Reason;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code during every defrost, from 5 s after its start, outdoor fan is off}. Inside what surely
 * belongs to the stretch a violation is a FAIL; one that only may lie inside is a PASS with a note,
 * unless the sentence says {@code strictly}.
 */
final class DuringRule implements Rule {
  private final Findings findings;
  private final Exemptions exemptions;
  private final Timeline condition;
  private final Approach.Limits limits;
  private final StretchReader stretches;
  private final String name;
  private final String awaited;
  private final String opposite;
  private final boolean strictly;
  private final long delay;
  private final Map<Stretch, Seen> seen = new IdentityHashMap<>();

  /** What is known of the condition inside a stretch. */
  private final class Seen {
    final Violation violation = new Violation(condition);
    final Approach approach = limits.begin();
    final Held must;
    final Held may;
    int piece;
    boolean proven;

    Seen(Stretch s) {
      must = new Held(condition, s.beginTo + delay);
      may = new Held(condition, s.beginFrom + delay);
    }

    void look(long from, long to) {
      violation.look(from, to);
      approach.look(from, to);
    }
  }

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
    this.stretches = new StretchReader(timeline);
    this.delay = from.map(limit -> limit.nanos() + limit.toleranceNanos()).orElse(0L);
    this.strictly = strictly;
    this.condition = network.timeline(condition);
    this.limits = Approach.Limits.of(condition, network);
    this.awaited = condition.text(Style.NUMBERS);
    this.opposite = Opposites.of(condition, Style.NUMBERS);
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
        tellIfProven(s);
        return;
      }
      stretches.removeFirst();
      over(s);
      seen.remove(s);
    }
    if (stretches.running() != null) {
      tellIfProven(stretches.running());
    }
  }

  private void tellIfProven(Stretch s) {
    if (s.sure && proven(s)) {
      findings.failing();
    }
  }

  /** Whether there is a violation that nothing excuses. */
  private boolean proven(Stretch s) {
    Seen known = look(s);
    if (!known.proven && known.violation.found()) {
      long at = known.violation.at();
      known.proven =
          exemptions.settledTo() >= at && !exemptions.mayExcuse(s.beginFrom, s.beginTo, at);
    }
    return known.proven;
  }

  /** Looks for a violation in what surely lies inside; after lost reads the delay counts again. */
  private Seen look(Stretch s) {
    Seen known = seen.get(s);
    if (known == null) {
      known = new Seen(s);
      seen.put(s, known);
    }
    boolean ended = s.over || s.cutEnd;
    while (known.piece < s.pieces.size()) {
      StretchReader.Piece piece = s.pieces.get(known.piece);
      known.look(piece.by() + delay, Math.min(piece.until(), s.lastInside()));
      if (condition.settledTo() < piece.until() && !condition.finished()) {
        return known;
      }
      known.piece++;
    }
    if (!ended) {
      known.look(s.pieceBegin + delay, s.endFrom);
    }
    return known;
  }

  private void over(Stretch s) {
    long from = s.beginTo + delay;
    long to = s.lastInside();
    long mayFrom = s.beginFrom + delay;
    long mayTo = s.cutEnd ? s.endFrom : s.endTo;
    Seen known = look(s);
    known.may.lookTo(mayTo);
    boolean surelyGood = known.may.whole();
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
    known.must.lookTo(to);
    known.approach.lookAround(from, to);
    if (known.violation.found()) {
      add(s, failed(s, known), known.violation.at());
    } else if (known.must.whole()) {
      good(s, known, surelyGood);
    } else {
      Reason why = known.must.why();
      String said = label(s) + ": whether " + awaited + " is not known, " + Because.words(why);
      add(s, known.approach.told(Draft.inconclusive(why, s.endTo, said)));
    }
  }

  private void good(Stretch s, Seen known, boolean surelyGood) {
    if (s.cutEnd) {
      String said = label(s) + ": " + awaited + " until the run ended before it did";
      add(s, Draft.inconclusive(Reason.OPEN_AT_END, s.endTo, said));
    } else if (surelyGood || !strictly) {
      Draft draft = known.approach.told(Draft.pass(s.endTo, label(s) + ": " + awaited));
      add(s, surelyGood ? draft : draft.saying(draft.said() + Texts.BORDER));
    } else {
      String said = label(s) + ": at its border " + awaited + " may not have held";
      add(s, Draft.inconclusive(Reason.UNORDERED, s.endTo, said));
    }
  }

  private Draft failed(Stretch s, Seen known) {
    long from = known.violation.at();
    long to = Math.max(from, Math.min(known.violation.until(), s.lastInside()));
    String said =
        label(s)
            + ": "
            + opposite
            + " "
            + Texts.span(Math.max(0, from - s.beginTo), from - s.beginFrom)
            + " after its start, for at least "
            + Texts.time(to - from);
    return known.approach.told(Draft.fail("VIOLATED", s.endTo, said));
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
    boolean proven = s.sure && seen.get(s).proven;
    Draft applied = proven ? draft : exemptions.applied(draft, s.beginTo, s.beginFrom, end);
    Draft told = applied.awaiting(awaited);
    findings.add(s.beginFrom, s.beginTo, s.cutBegin ? told.cutShort() : told);
  }

  @Override
  public boolean open() {
    Stretch running = stretches.running();
    return stretches.firstEnded() != null || (running != null && !proven(running));
  }

  @Override
  public long needsFrom() {
    Stretch running = stretches.running();
    Stretch first = stretches.firstEnded();
    exemptions.forgetBefore(stretches.earliestBegin());
    if (first != null) {
      return Math.min(first.beginFrom, needsFrom(first));
    }
    return running == null ? Long.MAX_VALUE : needsFrom(running);
  }

  private long needsFrom(Stretch s) {
    Seen known = look(s);
    if (known.violation.found()) {
      return Long.MAX_VALUE;
    }
    long settled = Math.min(s.endFrom, condition.settledTo()) - 1;
    known.must.lookTo(settled);
    known.may.lookTo(settled);
    return Math.min(known.may.lookedTo(), Math.max(s.beginFrom, known.violation.lookedTo()));
  }

  @Override
  public Findings findings() {
    return findings;
  }

  @Override
  public List<Findings.Running> running() {
    Stretch s = stretches.running();
    if (s == null || !proven(s)) {
      return List.of();
    }
    Draft draft = failed(s, look(s)).awaiting(awaited);
    return List.of(new Findings.Running(s.beginFrom, s.beginTo, draft));
  }
}
