package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/** The instants at which a timeline changes to a value. */
final class EdgeEvents extends Node {
  private final Timeline in;
  private final byte wanted;
  private final EventLog out = new EventLog();
  private int seen;

  EdgeEvents(Timeline in, byte wanted) {
    this.in = in;
    this.wanted = wanted;
  }

  EventLog log() {
    return out;
  }

  @Override
  void advance() {
    for (; seen < in.end(); seen++) {
      if (seen > 0) { // what began before the run is no event of it
        look();
      }
    }
    if (in.finished() && !out.finished()) {
      finish();
    }
    out.settle(in.settledTo());
  }

  /** Looks at how the anchor {@link #seen} differs from the one before. */
  private void look() {
    Reason why = in.reasonBefore(seen);
    boolean changed = in.value(seen) != in.value(seen - 1);
    if (!changed) {
      out.add(in.until(seen - 1), in.by(seen), false, why);
    } else if (in.value(seen) == wanted) {
      out.add(in.until(seen - 1), in.by(seen), true, why);
    }
  }

  private void finish() {
    int last = in.end() - 1;
    if (in.open() && last >= 0 && in.until(last) < in.knownTo()) {
      out.add(in.until(last), in.knownTo(), false, in.openReason());
    }
    out.finish();
  }
}
