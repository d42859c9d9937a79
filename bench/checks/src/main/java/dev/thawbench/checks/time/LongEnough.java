package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/** A phase without its stretches that are too short to count. */
final class LongEnough extends Node {
  private final Timeline in;
  private final long atLeastNanos;
  private final Timeline out = new Timeline();
  private int next;

  LongEnough(Timeline in, long atLeastNanos) {
    this.in = in;
    this.atLeastNanos = atLeastNanos;
  }

  Timeline timeline() {
    return out;
  }

  @Override
  void advance() {
    boolean finished = in.finished();
    while (next < in.end() && look(finished)) {
      next++;
    }
    if (next >= in.end()) {
      if (in.open()) {
        if (out.end() > 0 && !out.open()) {
          out.lose(in.openReason());
        }
      } else if (!out.open()) {
        out.extend(in.until(in.end() - 1));
      }
      out.advance(in.settledTo());
    } else if (next > 0) {
      if (!out.open()) {
        out.extend(in.until(next - 1));
      }
      out.advance(in.until(next - 1));
    }
    if (finished) {
      out.advance(in.knownTo());
      out.finish();
    }
  }

  private boolean look(boolean finished) {
    byte value = in.value(next);
    boolean last = next + 1 >= in.end();
    if (value == Timeline.TRUE) {
      long surely = in.until(next) - in.by(next);
      if (surely < atLeastNanos && last && !finished) {
        return false;
      }
      long before = next == 0 ? in.by(next) : in.until(next - 1);
      long atMost = (last ? in.until(next) : in.by(next + 1)) - before;
      if (surely < atLeastNanos && atMost < atLeastNanos) {
        value = Timeline.FALSE;
      } else if (surely < atLeastNanos) {
        if (!out.open()) {
          out.extend(before);
        }
        out.lose(Reason.SAMPLING);
        return true;
      }
    }
    copy(value);
    return true;
  }

  private void copy(byte value) {
    int lastOut = out.end() - 1;
    boolean same = lastOut >= 0 && !out.open() && out.value(lastOut) == value;
    if (same && value == Timeline.FALSE && in.reasonBefore(next) == Reason.SAMPLING) {
      out.extend(in.until(next));
      return;
    }
    if (lastOut >= 0 && !out.open() && next > 0) {
      out.extend(Math.max(out.until(lastOut), in.until(next - 1)));
    }
    Reason why = lastOut >= 0 && out.open() ? out.openReason() : in.reasonBefore(next);
    out.begin(value, in.by(next), in.until(next), why);
  }
}
