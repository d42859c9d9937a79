package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/** The instants at which a timeline changes to a value. */
final class EdgeEvents extends Node {
  private final Timeline in;
  private final byte wanted;
  private final boolean holds;
  private final EventLog out = new EventLog();
  private int seen;

  /**
   * @param holds no state is shorter than the spacing of samples, so that a first sample of another
   *     state than the wanted one tells that no edge was just before it
   */
  EdgeEvents(Timeline in, byte wanted, boolean holds) {
    this.in = in;
    this.wanted = wanted;
    this.holds = holds;
  }

  EventLog log() {
    return out;
  }

  @Override
  void advance() {
    for (; seen < in.end(); seen++) {
      if (seen > 0) { // what began before the run is no event of it
        look();
      } else {
        first();
      }
    }
    if (in.finished() && !out.finished()) {
      finish();
    }
    out.settle(in.settledTo());
  }

  private void first() {
    if (in.knownFromStart() && !(holds && in.value(0) != wanted)) {
      out.hide(in.by(0));
    }
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
