package dev.thawbench.checks.rule;

import dev.thawbench.checks.finding.Approach;
import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.finding.Exemptions;
import dev.thawbench.checks.finding.Findings;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.rule.StretchReader.Stretch;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Reason;
import java.util.Optional;

/**
 * {@code during every defrost, from 5 s after its start, outdoor fan is off}. Inside what surely
 * belongs to the stretch a violation is a FAIL; one that only may lie inside is a PASS with a note,
 * unless the sentence says {@code strictly}.
 */
public final class DuringRule extends StretchRule<DuringRule.Seen> {
  private final Timeline condition;
  private final Approach.Limits limits;
  private final Naming naming;
  private final String awaited;
  private final String opposite;
  private final boolean strictly;
  private final long delay;

  /** What is known of the condition inside a stretch. */
  static final class Seen {
    final Violation violation;
    final Approach approach;
    final Held must;
    final Held before;
    final long mustFrom;
    int piece;

    Seen(Stretch s, DuringRule rule) {
      violation = new Violation(rule.condition);
      approach = rule.limits.begin();
      mustFrom = s.beginTo + rule.delay;
      must = new Held(rule.condition, mustFrom);
      before = new Held(rule.condition, s.beginFrom + rule.delay);
    }

    void look(long from, long to) {
      violation.look(from, to);
      approach.look(from, to);
    }

    void holdTo(long to) {
      before.lookTo(Math.min(mustFrom, to));
      must.lookTo(to);
    }

    long heldTo() {
      return before.lookedTo() < mustFrom ? before.lookedTo() : must.lookedTo();
    }
  }

  /**
   * {@code condition} must hold in each stretch of {@code timeline}, {@code from} its beginning on.
   */
  public DuringRule(
      Naming naming,
      Timeline timeline,
      Optional<Limit> from,
      boolean strictly,
      Condition condition,
      Findings findings,
      Exemptions exemptions,
      Network network) {
    super(timeline, findings, exemptions);
    this.naming = naming;
    this.delay = from.map(Limit::longestNanos).orElse(0L);
    this.strictly = strictly;
    this.condition = network.timeline(condition);
    this.limits = Approach.Limits.of(condition, this.condition, network);
    this.awaited = condition.text(Style.NUMBERS);
    this.opposite = Opposites.of(condition, Style.NUMBERS);
  }

  @Override
  Seen begin(Stretch s) {
    return new Seen(s, this);
  }

  @Override
  boolean decided(Stretch s, Seen known) {
    return condition.settledTo() >= s.endTo;
  }

  @Override
  long exemptTo(Stretch s) {
    return s.endTo;
  }

  @Override
  long failedAt(Stretch s, Seen known) {
    look(s, known);
    return known.violation.found() ? known.violation.at() : NEVER;
  }

  /** Looks for a violation in what surely lies inside; after lost reads the delay counts again. */
  private void look(Stretch s, Seen known) {
    while (known.piece < s.pieces.size()) {
      StretchReader.Piece piece = s.pieces.get(known.piece);
      known.look(piece.by() + delay, Math.min(piece.until(), s.lastInside()));
      if (condition.settledTo() < piece.until() && !condition.finished()) {
        return;
      }
      known.piece++;
    }
    if (!s.over && !s.cutEnd) {
      known.look(s.pieceBegin + delay, s.endFrom);
    }
  }

  @Override
  void over(Stretch s, Seen known, boolean finished) {
    long to = s.lastInside();
    long mayFrom = s.beginFrom + delay;
    long mayTo = s.cutEnd ? s.endFrom : s.endTo;
    if (!s.sure) {
      if (mayFrom <= mayTo && condition.over(mayFrom, mayTo) != Timeline.TRUE) {
        add(s, Draft.inconclusive(s.reason, s.endTo, naming.hidden(s)), s.endTo);
      }
      return;
    }
    if (known.mustFrom > to) {
      if (mayFrom <= mayTo || delay > 0) {
        String said = naming.one(s) + " ended before it counted";
        add(s, Draft.excused("TOO_SHORT", s.endTo, said), s.endTo);
      }
      return;
    }
    look(s, known);
    known.holdTo(to);
    known.approach.lookAround(known.mustFrom, to);
    if (known.violation.found()) {
      add(s, failed(s, known), known.violation.at());
    } else if (known.must.whole()) {
      add(s, good(s, known, borderDoubt(s, known, to, mayTo)), s.endTo);
    } else {
      Reason own = known.must.why();
      Reason why = s.broken ? Reasons.worse(own, s.reason) : own;
      String said = ": whether " + awaited + " is not known, " + why.words();
      Draft draft = Draft.inconclusive(why, s.endTo, naming.one(s) + said);
      add(s, known.approach.told(draft), s.endTo);
    }
  }

  /** Why it is not known whether the condition held where the stretch only may have been. */
  private Optional<Reason> borderDoubt(Stretch s, Seen known, long to, long mayTo) {
    boolean atBegin = !known.before.whole();
    boolean atEnd = condition.over(to, mayTo) != Timeline.TRUE;
    Reason begin = Reasons.worse(known.before.why(), s.beginReason);
    Reason end = Reasons.worse(condition.whyUnknown(to, mayTo), s.endReason);
    if (atBegin && atEnd) {
      return Optional.of(Reasons.worse(begin, end));
    }
    return atBegin ? Optional.of(begin) : atEnd ? Optional.of(end) : Optional.empty();
  }

  private Draft good(Stretch s, Seen known, Optional<Reason> doubt) {
    String said = naming.one(s) + ": " + awaited;
    if (s.cutEnd) {
      String cut = said + " until the run ended before it did";
      return Draft.inconclusive(Reason.OPEN_AT_END, s.endTo, cut);
    }
    if (!counted(s)) {
      String hidden = naming.one(s) + " may have ended before it counted, ";
      return Draft.excused("TOO_SHORT", s.endTo, hidden + s.reason.words());
    }
    if (doubt.isPresent() && strictly) {
      Reason why = Texts.borderReason(doubt.get());
      String border = naming.one(s) + ": at its border " + awaited + " may not have held, ";
      return Draft.inconclusive(why, s.endTo, border + why.words());
    }
    Draft draft = known.approach.told(Draft.pass(s.endTo, said));
    return doubt.map(why -> draft.saying(draft.said() + Texts.border(why))).orElse(draft);
  }

  /** Whether a piece of it surely lasted beyond the delay; in a break it may have begun anew. */
  private boolean counted(Stretch s) {
    for (StretchReader.Piece piece : s.pieces) {
      if (piece.by() + delay <= Math.min(piece.until(), s.lastInside())) {
        return true;
      }
    }
    return false;
  }

  private Draft failed(Stretch s, Seen known) {
    long from = known.violation.at();
    long to = Math.max(from, Math.min(known.violation.until(), s.lastInside()));
    String said =
        naming.one(s)
            + ": "
            + opposite
            + " "
            + since(s, from, known.mustFrom)
            + ", for at least "
            + Texts.time(to - from);
    return known.approach.told(Draft.fail("VIOLATED", s.endTo, said));
  }

  private String since(Stretch s, long from, long mustFrom) {
    if (from == mustFrom) {
      return delay == 0 ? naming.fromStart() : "from " + Texts.given(delay) + naming.afterStart();
    }
    return Texts.span(Math.max(0, from - s.beginTo), from - s.beginFrom) + naming.afterStart();
  }

  private void add(Stretch s, Draft draft, long end) {
    Draft told = excused(s, draft, end).awaiting(awaited);
    add(s, s.cutBegin ? told.cutShort() : told);
  }

  @Override
  Draft failing(Stretch s, Seen known) {
    return failed(s, known).awaiting(awaited);
  }

  @Override
  boolean awaits(Stretch s, Seen known) {
    return failedAt(s, known) == NEVER;
  }

  @Override
  long needsFrom(Stretch s, Seen known) {
    look(s, known);
    if (known.violation.found()) {
      return Long.MAX_VALUE;
    }
    known.holdTo(Math.min(s.endFrom, condition.settledTo()) - 1);
    return Math.min(known.heldTo(), Math.max(s.beginFrom, known.violation.lookedTo()));
  }
}
