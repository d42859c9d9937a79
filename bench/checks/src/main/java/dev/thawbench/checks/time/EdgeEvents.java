package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/** The instants at which a timeline changes to a value. */
final class EdgeEvents implements Node {
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
  public void advance() {
    for (; seen < in.end(); seen++) {
      if (seen == 0) {
        continue; // what began before the run is no event of it
      }
      Reason why = in.reasonBefore(seen);
      boolean changed = in.value(seen) != in.value(seen - 1);
      if (!changed) {
        out.add(in.until(seen - 1), in.by(seen), false, why);
      } else if (in.value(seen) == wanted) {
        out.add(in.until(seen - 1), in.by(seen), true, why);
      }
    }
    if (in.finished() && !out.finished()) {
      int last = in.end() - 1;
      if (in.open() && last >= 0 && in.until(last) < in.knownTo()) {
        out.add(in.until(last), in.knownTo(), false, in.openReason());
      }
      out.finish();
    }
    out.settle(in.settledTo());
  }
}
