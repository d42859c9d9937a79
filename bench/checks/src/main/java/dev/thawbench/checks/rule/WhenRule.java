package dev.thawbench.checks.rule;

import dev.thawbench.checks.answer.Answer;
import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.finding.Exemptions;
import dev.thawbench.checks.finding.Findings;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code when …, …} and {@code at every …, …}: each trigger is an occurrence of its own. */
public final class WhenRule implements Rule {
  /** So many triggers may await an answer; one more, and the oldest is judged by what is known. */
  private static final int MOST_OPEN = 1000;

  private final EventLog triggers;
  private final InScope inScope;
  private final Answer answer;
  private final String words;
  private final String awaited;
  private final Findings findings;
  private final Exemptions exemptions;
  private final List<Pending> pending = new ArrayList<>();
  private int next;
  private final Firsts firsts;

  private static final class Pending {
    final long from;
    final long to;
    final boolean sure;
    final Reason reason;
    final boolean border;

    /** Why it may not be the first one in its phase; null where it is, or need not be. */
    final Reason maybeLater;

    Draft failing;

    Pending(long from, long to, boolean sure, Reason reason, boolean border, Reason maybeLater) {
      this.from = from;
      this.to = to;
      this.sure = sure;
      this.reason = reason;
      this.border = border;
      this.maybeLater = maybeLater;
    }
  }

  /**
   * Each trigger in {@code scope}, or the first in each of its phase's times, obliges to {@code
   * answer}; {@code words} name the trigger, {@code awaited} what it obliges to.
   */
  public WhenRule(
      EventLog triggers,
      Optional<Scope> scope,
      boolean firstOnly,
      Answer answer,
      String words,
      String awaited,
      Findings findings,
      Exemptions exemptions,
      Network network) {
    this.triggers = triggers;
    this.inScope = new InScope(scope, network);
    this.firsts = firstOnly ? new Firsts(inScope) : null;
    this.answer = answer;
    this.words = words;
    this.awaited = awaited;
    this.findings = findings;
    this.exemptions = exemptions;
    exemptions.triggeredBy(triggers);
  }

  @Override
  public void advance(boolean finished) {
    if (firsts != null) {
      inScope.advance();
    }
    settle(finished);
    for (; next < triggers.end(); next++) {
      if (!finished && !inScope.settled(triggers.to(next))) {
        break;
      }
      take(next);
      if (pending.size() > MOST_OPEN) {
        Pending oldest = pending.remove(0);
        decide(oldest, exemptions.applied(look(oldest, true), oldest.to, oldest.from));
      }
    }
    settle(finished);
  }

  private void settle(boolean finished) {
    for (int i = 0; i < pending.size(); ) {
      if (settled(pending.get(i), finished)) {
        pending.remove(i);
      } else {
        i++;
      }
    }
  }

  private Draft look(Pending p, boolean finished) {
    return answer.look(p.from, p.to, finished);
  }

  private void take(int event) {
    long from = triggers.from(event);
    long to = triggers.to(event);
    InScope.Found where = inScope.at(from, to);
    if (where == InScope.Found.OUT) {
      return;
    }
    boolean border = where == InScope.Found.BORDER;
    boolean sure = triggers.sure(event);
    Reason why = triggers.reason(event);
    Reason maybeLater = null;
    if (firsts != null) {
      if (firsts.surelyLater(to, border)) {
        return;
      }
      maybeLater = firsts.take(to, border ? Reason.UNORDERED : sure ? null : why);
    }
    pending.add(new Pending(from, to, sure, why, border, maybeLater));
  }

  private boolean settled(Pending p, boolean finished) {
    Draft draft = look(p, finished);
    if (draft == null) {
      return false;
    }
    if (!finished && exemptions.settledTo() < draft.endNanos()) {
      return false;
    }
    boolean counts = p.sure && !p.border && p.maybeLater == null;
    if (draft.open() && !finished) {
      p.failing = counts ? exemptions.applied(draft, p.to, p.from) : null;
      if (p.failing != null && p.failing.verdict() == OccurrenceVerdict.FAIL) {
        findings.failing();
      }
      return false;
    }
    decide(p, exemptions.applied(draft, p.to, p.from));
    return true;
  }

  private void decide(Pending p, Draft draft) {
    boolean bad =
        draft.verdict() == OccurrenceVerdict.FAIL
            || draft.verdict() == OccurrenceVerdict.INCONCLUSIVE;
    if (!p.sure) {
      if (bad) {
        String said = words + " may have happened " + Texts.at(p.from, p.to) + "; " + draft.said();
        findings.add(
            p.from, p.to, Draft.inconclusive(p.reason, draft.endNanos(), said).awaiting(awaited));
      }
      return;
    }
    if (p.border) {
      if (bad && inScope.strictly()) {
        String said = said(p, draft) + "; whether " + inScope.words() + " is not known";
        findings.add(
            p.from,
            p.to,
            Draft.inconclusive(Reason.UNORDERED, draft.endNanos(), said).awaiting(awaited));
      } else if (bad) {
        String said = said(p, draft) + "; does not count, it may not lie " + inScope.words();
        findings.add(
            p.from, p.to, Draft.excused("BORDER", draft.endNanos(), said).awaiting(awaited));
      }
      return;
    }
    if (p.maybeLater != null && draft.verdict() == OccurrenceVerdict.FAIL) {
      String said = said(p, draft) + "; whether it was the first is not known";
      findings.add(
          p.from, p.to, Draft.inconclusive(p.maybeLater, draft.endNanos(), said).awaiting(awaited));
      return;
    }
    Draft told = draft.saying(said(p, draft)).awaiting(awaited);
    if (draft.verdict() == OccurrenceVerdict.INCONCLUSIVE && p.reason != Reason.SAMPLING) {
      told = told.because(Reasons.worse(draft.reason(), p.reason));
    }
    findings.add(p.from, p.to, told);
  }

  private String said(Pending p, Draft draft) {
    return words + " " + Texts.at(p.from, p.to) + ": " + draft.said();
  }

  @Override
  public boolean open() {
    if (next < triggers.end()) {
      return true;
    }
    for (int i = 0; i < pending.size(); i++) {
      if (pending.get(i).failing == null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public long needsFrom() {
    long needs = next < triggers.end() ? triggers.from(next) : triggers.settledTo();
    for (int i = 0; i < pending.size(); i++) {
      needs = Math.min(needs, pending.get(i).from);
    }
    exemptions.forgetBefore(needs);
    return answer.keepsFrom(needs);
  }

  @Override
  public Findings findings() {
    return findings;
  }

  @Override
  public List<Findings.Running> running() {
    List<Findings.Running> running = new ArrayList<>();
    for (Pending p : pending) {
      if (p.failing != null) {
        Draft draft = p.failing.saying(said(p, p.failing)).awaiting(awaited);
        running.add(new Findings.Running(p.from, p.to, draft));
      }
    }
    return running;
  }
}
