package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/** The instants at which a condition has held for a duration without a break. */
final class HeldEvents extends Node {
  private final Timeline in;
  private final long durationNanos;
  private final EventLog out = new EventLog();
  private int stretch;
  private long chainFrom;
  private boolean chainCut;
  private boolean chainSaid;
  private boolean chainOn;
  private boolean chainAnew;
  private Reason chainWhy = Reason.SAMPLING;

  HeldEvents(Timeline in, long durationNanos) {
    this.in = in;
    this.durationNanos = durationNanos;
  }

  EventLog log() {
    return out;
  }

  @Override
  void advance() {
    boolean finished = in.finished();
    long settled = finished ? in.knownTo() : in.settledTo();
    while (stretch < in.end() && look(settled, finished)) {
      // the next one
    }
    // of a chain that may still grow long enough, the event may lie far back
    out.settle(chainOn && !chainSaid ? Math.min(settled, chainFrom + durationNanos) : settled);
    if (finished) {
      out.finish();
    }
  }

  /** Looks at the anchor {@link #stretch}; false while it is undecided. */
  private boolean look(long settled, boolean finished) {
    if (stretch == 0 && in.knownFromStart()) {
      out.hide(in.by(0) + (in.value(0) == Timeline.TRUE ? durationNanos : 0));
    }
    if (in.value(stretch) != Timeline.TRUE) {
      maybeHidden();
      chainOn = false;
      stretch++;
      return true;
    }
    boolean cut = stretch == 0;
    chainOn = true;
    boolean broken = !cut && in.value(stretch - 1) == Timeline.TRUE;
    if (!broken) {
      chainFrom = cut ? in.by(stretch) : in.until(stretch - 1);
      chainCut = cut;
      chainSaid = false;
      chainAnew = false;
      chainWhy = Reason.SAMPLING;
    } else if (chainSaid || chainCut) { // it may have ended, and begun anew
      chainFrom = in.until(stretch - 1);
      chainCut = false;
      chainSaid = false;
      chainAnew = true;
    }
    if (broken) {
      chainWhy = Reasons.worse(chainWhy, in.reasonBefore(stretch));
    }
    boolean ended = stretch + 1 < in.end();
    long by = in.by(stretch);
    if (in.until(stretch) - by >= durationNanos) {
      // where it was broken, it was held from its beginning, or anew from the break on
      if (!chainSaid && !chainCut) {
        long from = Math.min(chainFrom, by) + durationNanos;
        Reason why = Reasons.worse(chainWhy, in.reasonBefore(stretch));
        out.add(from, by + durationNanos, !chainAnew, why);
      }
      chainSaid = true;
    } else if (!ended && !finished) {
      return false;
    } else if (!chainSaid && !chainCut) {
      long latestEnd = ended ? in.by(stretch + 1) : settled;
      if (latestEnd - chainFrom >= durationNanos) {
        out.add(chainFrom + durationNanos, latestEnd, false, whyOnlyMaybe(ended));
      }
    }
    stretch++;
    return true;
  }

  private Reason whyOnlyMaybe(boolean ended) {
    if (ended) {
      return Reasons.worse(chainWhy, in.reasonBefore(stretch + 1));
    }
    return in.open() ? Reasons.worse(chainWhy, in.openReason()) : Reason.OPEN_AT_END;
  }

  /** Between two anchors that say no, it may have held long enough. */
  private void maybeHidden() {
    if (stretch > 0 && in.value(stretch - 1) == Timeline.FALSE) {
      long from = in.until(stretch - 1);
      long to = in.by(stretch);
      if (to - from >= durationNanos) {
        out.add(from + durationNanos, to, false, in.reasonBefore(stretch));
      }
    }
  }

  @Override
  long needsFrom() {
    return stretch < in.end() ? chainFrom : Long.MAX_VALUE;
  }
}
