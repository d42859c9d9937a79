package dev.thawbench.checks.rule;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.finding.Exemptions;
import dev.thawbench.checks.finding.Findings;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.rule.StretchReader.Stretch;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;

/** {@code every defrost lasts at most 10 min}: maximum duration, minimum on and off times. */
public final class LastsRule extends StretchRule<LastsRule.Placed> {
  private final Body.Lasts body;
  private final InScope inScope;
  private final Shown shown;
  private final Naming naming;
  private final long least;
  private final long most;

  /** Where a stretch began, once that is known. */
  static final class Placed {
    InScope.Found found;
  }

  /** Each stretch that {@code body} names must last as it says. */
  public LastsRule(Body.Lasts body, Findings findings, Exemptions exemptions, Network network) {
    super(network.timeline(body.stretch()), findings, exemptions);
    this.body = body;
    this.inScope = new InScope(body.scope(), network);
    this.shown = Shown.of(body.stretch(), network);
    this.naming = new Naming.Counted(body.stretch().text());
    Measure limits = new Measure(0, 0, body.bound());
    this.least = limits.least();
    this.most = limits.most();
  }

  @Override
  Placed begin(Stretch s) {
    return new Placed();
  }

  @Override
  boolean decided(Stretch s, Placed known) {
    return placed(s, known);
  }

  @Override
  long exemptTo(Stretch s) {
    return s.endTo;
  }

  /** Finds out where a stretch began as soon as that is known, and remembers it. */
  private boolean placed(Stretch s, Placed known) {
    if (known.found == null && inScope.settled(s.beginTo)) {
      known.found = found(s);
    }
    return known.found != null;
  }

  /** Of a stretch that had begun before the run did, the first known instant tells its place. */
  private InScope.Found found(Stretch s) {
    return inScope.at(s.cutBegin ? s.beginTo : s.beginFrom, s.beginTo);
  }

  private InScope.Found where(Stretch s, Placed known) {
    return known.found == null ? found(s) : known.found;
  }

  @Override
  long failedAt(Stretch s, Placed known) {
    boolean tooLong = piece(s) > most && placed(s, known);
    return tooLong && known.found == InScope.Found.IN && !beginsInDoubt(s)
        ? s.beginTo + most
        : NEVER;
  }

  private long piece(Stretch s) {
    return Math.max(s.longestPiece, s.endFrom - s.pieceBegin);
  }

  /** What came before the run may have put it elsewhere, or have excused it. */
  private boolean beginsInDoubt(Stretch s) {
    return s.cutBegin && (body.scope().isPresent() || hasExceptions());
  }

  @Override
  void over(Stretch s, Placed known, boolean finished) {
    InScope.Found where = where(s, known);
    if (where == InScope.Found.OUT) {
      return;
    }
    long violated = most == Measure.UNBOUNDED ? s.endTo : Math.min(s.endTo, s.beginTo + most);
    Draft draft = excused(s, judged(s), violated);
    if (beginsInDoubt(s) && draft.verdict() == OccurrenceVerdict.FAIL) {
      draft = draft.doubted(Reason.CENSORED_AT_START);
    }
    switch (draft.verdict()) {
      case PASS -> {
        if (!s.sure || where == InScope.Found.BORDER) {
          return; // it only may have happened, and would pass
        }
      }
      case FAIL, INCONCLUSIVE -> {
        if (!s.sure) {
          draft = Draft.inconclusive(s.reason, s.endTo, naming.hidden(s)).awaiting(awaited());
        } else if (where == InScope.Found.BORDER) {
          draft = inScope.strictly() ? unordered(draft) : border(draft);
        }
      }
      case VOID -> {
        if (!s.sure) {
          return;
        }
      }
    }
    add(s, draft);
  }

  private Draft unordered(Draft draft) {
    return Draft.inconclusive(
            Reason.UNORDERED,
            draft.endNanos(),
            draft.said() + "; whether it began " + inScope.words() + " is not known")
        .awaiting(awaited());
  }

  private Draft border(Draft draft) {
    return Draft.excused(
            "BORDER",
            draft.endNanos(),
            draft.said() + "; does not count, it may not have begun " + inScope.words())
        .awaiting(awaited());
  }

  private Draft judged(Stretch s) {
    Measure measure = measure(s);
    String said = naming.one(s) + (s.cutEnd ? " had lasted " : " lasted ") + measure.text();
    String limit = ", limit " + measure.limitText();
    String awaited = awaited();
    Draft draft =
        switch (measure.says()) {
          case WITHIN -> Draft.pass(s.endTo, said + limit);
          case OUTSIDE ->
              Draft.fail(
                  measure.low() > measure.most() ? "TOO_LONG" : "TOO_SHORT",
                  s.endTo,
                  said + limit + ", " + measure.outsideBy() + shown.atEnd(s));
          case UNDECIDED -> Draft.inconclusive(reason(s), s.endTo, said + limit + because(s));
        };
    draft = draft.awaiting(awaited).measured(measure);
    return s.cutBegin || s.cutEnd ? draft.cutShort() : draft;
  }

  private Measure measure(Stretch s) {
    Bound bound = body.bound();
    long low = bound.high().isPresent() && bound.low().isEmpty() ? s.longestPiece : s.shortestPiece;
    if (!s.sure) {
      low = 0;
    } else if (!s.broken) {
      low = Math.max(0, s.endFrom - s.beginTo);
    }
    boolean unbounded = s.cutBegin || s.cutEnd;
    return new Measure(low, unbounded ? Measure.UNBOUNDED : s.endTo - s.beginFrom, bound);
  }

  private static Reason reason(Stretch s) {
    if (s.reason == Reason.GAP) {
      return s.reason;
    }
    return s.cutEnd ? Reason.OPEN_AT_END : s.cutBegin ? Reason.CENSORED_AT_START : s.reason;
  }

  private static String because(Stretch s) {
    if (s.cutEnd) {
      return "; the run ended before it did";
    }
    if (s.cutBegin) {
      return "; it had begun before the run did";
    }
    return s.broken ? "; it may have been cut in two where nothing was read" : "";
  }

  private String awaited() {
    return body.bound().text(Style.NUMBERS);
  }

  @Override
  Draft failing(Stretch s, Placed known) {
    Measure measure = new Measure(piece(s), Measure.UNBOUNDED, body.bound());
    String said = naming.one(s) + " has lasted " + Texts.time(measure.low()) + " so far, limit ";
    return Draft.fail("TOO_LONG", s.endTo, said + measure.limitText() + ", " + measure.outsideBy())
        .awaiting(awaited())
        .measured(measure);
  }

  @Override
  boolean awaits(Stretch s, Placed known) {
    if (placed(s, known) && known.found == InScope.Found.OUT) {
      return false;
    }
    boolean longEnough = body.bound().high().isEmpty() && s.endFrom - s.pieceBegin >= least;
    return !longEnough && piece(s) <= most;
  }

  @Override
  long needsFrom(Stretch s, Placed known) {
    return !s.over && placed(s, known) ? Long.MAX_VALUE : s.beginFrom;
  }
}
