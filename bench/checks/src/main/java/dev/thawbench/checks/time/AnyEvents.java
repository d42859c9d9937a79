package dev.thawbench.checks.time;

/** Events of several kinds in one log, in order of their earliest instants. */
final class AnyEvents extends Node {
  private final EventLog[] logs;
  private final int[] next;
  private final EventLog out = new EventLog();

  AnyEvents(EventLog[] logs) {
    this.logs = logs;
    this.next = new int[logs.length];
  }

  EventLog log() {
    return out;
  }

  @Override
  void advance() {
    long limit = Long.MAX_VALUE;
    boolean finished = true;
    for (EventLog log : logs) {
      limit = Math.min(limit, log.settledTo());
      out.hide(log.hiddenTo());
      finished &= log.finished();
    }
    for (int best = earliest(); best >= 0; best = earliest()) {
      EventLog log = logs[best];
      int event = next[best];
      if (log.from(event) > limit && !finished) {
        break;
      }
      out.add(log.from(event), log.to(event), log.sure(event), log.reason(event));
      next[best]++;
    }
    out.settle(limit);
    if (finished) {
      out.finish();
    }
  }

  private int earliest() {
    int best = -1;
    for (int i = 0; i < logs.length; i++) {
      if (next[i] < logs[i].end()
          && (best < 0 || logs[i].from(next[i]) < logs[best].from(next[best]))) {
        best = i;
      }
    }
    return best;
  }
}
