package dev.thawbench.checks.engine;

import dev.thawbench.checks.engine.StretchReader.Stretch;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.List;

/** {@code every defrost lasts at most 10 min}: maximum duration, minimum on and off times. */
final class LastsRule implements Rule {
  private final Body.Lasts body;
  private final Findings findings;
  private final Exemptions exemptions;
  private final Timeline timeline;
  private final StretchReader stretches;
  private final Place place;
  private final Shown shown;
  private final long most;

  LastsRule(Body.Lasts body, Findings findings, Exemptions exemptions, Network network) {
    this.body = body;
    this.findings = findings;
    this.exemptions = exemptions;
    this.timeline = Timelines.of(body.stretch(), network);
    this.stretches = new StretchReader(timeline);
    this.place = new Place(body.scope(), network);
    this.shown = Shown.of(body.stretch(), network);
    this.most = new Measure(0, 0, body.bound()).most();
  }

  @Override
  public void advance(boolean finished) {
    if (finished) {
      stretches.finish();
    } else {
      stretches.advance();
    }
    for (Stretch s = stretches.firstEnded(); s != null; s = stretches.firstEnded()) {
      boolean placed = placed(s);
      if (!finished && (!placed || exemptions.settledTo() < s.endTo)) {
        return;
      }
      stretches.removeFirst();
      over(s);
    }
    Stretch running = stretches.running();
    if (running != null && placed(running) && proven(running) && isIn(running)) {
      findings.failing();
    }
  }

  /** Finds out where a stretch began as soon as that is known, and remembers it. */
  private boolean placed(Stretch s) {
    if (s.place == null && place.settled(s.beginTo)) {
      s.place = found(s);
    }
    return s.place != null;
  }

  private boolean proven(Stretch running) {
    return piece(running) > most
        && placed(running)
        && exemptions.settledTo() >= running.beginTo + most
        && !exemptions.mayExcuse(running.beginFrom, running.beginTo, running.beginTo + most);
  }

  private long piece(Stretch running) {
    return Math.max(running.longestPiece, running.endFrom - running.pieceBegin);
  }

  private boolean isIn(Stretch s) {
    return where(s) == Place.Found.IN && !beginsInDoubt(s);
  }

  /** Of a stretch that had begun before the run did, the first known instant tells its place. */
  private Place.Found found(Stretch s) {
    return place.at(s.cutBegin ? s.beginTo : s.beginFrom, s.beginTo);
  }

  private Place.Found where(Stretch s) {
    return s.place == null ? found(s) : s.place;
  }

  /** What came before the run may have put it elsewhere, or have excused it. */
  private boolean beginsInDoubt(Stretch s) {
    return s.cutBegin && (body.scope().isPresent() || exemptions.named());
  }

  private void over(Stretch s) {
    Place.Found where = where(s);
    if (where == Place.Found.OUT) {
      return;
    }
    long violated = most == Measure.UNBOUNDED ? s.endTo : Math.min(s.endTo, s.beginTo + most);
    Draft draft = exemptions.applied(judged(s), s.beginTo, s.beginFrom, violated);
    if (beginsInDoubt(s) && draft.verdict() == OccurrenceVerdict.FAIL) {
      draft = draft.doubted(Reason.CENSORED_AT_START);
    }
    switch (draft.verdict()) {
      case PASS -> {
        if (!s.sure || where == Place.Found.BORDER) {
          return; // it only may have happened, and would pass
        }
      }
      case FAIL, INCONCLUSIVE -> {
        if (!s.sure) {
          draft = Draft.inconclusive(s.reason, s.endTo, maybe(s)).awaiting(awaited());
        } else if (where == Place.Found.BORDER) {
          draft = place.strictly() ? unordered(draft) : border(draft);
        }
      }
      case VOID -> {
        if (!s.sure) {
          return;
        }
      }
    }
    findings.add(s.beginFrom, s.beginTo, draft);
  }

  private Draft unordered(Draft draft) {
    return Draft.inconclusive(
            Reason.UNORDERED,
            draft.endNanos(),
            draft.said() + "; whether it began " + place.words() + " is not known")
        .awaiting(awaited());
  }

  private Draft border(Draft draft) {
    return Draft.excused(
        "BORDER",
        draft.endNanos(),
        draft.said() + "; does not count, it may not have begun " + place.words());
  }

  private Draft judged(Stretch s) {
    Measure measure = measure(s);
    String said = name(s) + (s.cutEnd ? " had lasted " : " lasted ") + measure.text();
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

  private String maybe(Stretch s) {
    return "a "
        + body.stretch().text()
        + " may have been hidden "
        + Texts.at(s.beginFrom, s.endTo)
        + ", where "
        + Because.words(s.reason);
  }

  private String name(Stretch s) {
    return body.stretch().text() + " " + s.number;
  }

  private String awaited() {
    return body.bound().text(Style.NUMBERS);
  }

  @Override
  public boolean open() {
    Stretch running = stretches.running();
    if (stretches.firstEnded() != null) {
      return true;
    }
    if (running == null || (placed(running) && !mayBeIn(running))) {
      return false;
    }
    boolean longEnough =
        body.bound().high().isEmpty()
            && running.endFrom - running.pieceBegin >= new Measure(0, 0, body.bound()).least();
    return !longEnough && piece(running) <= most;
  }

  private boolean mayBeIn(Stretch s) {
    return where(s) != Place.Found.OUT;
  }

  @Override
  public long needsFrom() {
    Stretch running = stretches.running();
    Stretch first = stretches.firstEnded();
    Stretch oldest = first == null ? running : first;
    exemptions.forgetBefore(stretches.earliestBegin());
    if (oldest == null || (oldest == running && placed(running))) {
      return Long.MAX_VALUE;
    }
    return oldest.beginFrom;
  }

  @Override
  public Findings findings() {
    return findings;
  }

  @Override
  public List<Findings.Running> running() {
    Stretch s = stretches.running();
    if (s == null || !proven(s) || !isIn(s)) {
      return List.of();
    }
    Measure measure = new Measure(piece(s), Measure.UNBOUNDED, body.bound());
    String said = name(s) + " has lasted " + Texts.time(measure.low()) + " so far, limit ";
    Draft draft =
        Draft.fail("TOO_LONG", s.endTo, said + measure.limitText() + ", " + measure.outsideBy())
            .awaiting(awaited())
            .measured(measure);
    return List.of(new Findings.Running(s.beginFrom, s.beginTo, draft));
  }
}
