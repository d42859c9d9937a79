package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/** A phase without its stretches that are too short to count. */
final class LongEnough extends Node {
  private final Timeline in;
  private final long atLeastNanos;
  private final Timeline out = new Timeline();
  private int next;
  private long began; // earliest, of what may be one stretch with what follows

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

  /** Looks at the anchor {@link #next}; false while it may still grow long enough. */
  private boolean look(boolean finished) {
    boolean on = in.value(next) == Timeline.TRUE;
    boolean anew = on && (next == 0 || in.value(next - 1) == Timeline.FALSE);
    if (anew) {
      began = next == 0 ? Long.MIN_VALUE : in.until(next - 1);
    }
    if (!on || in.until(next) - in.by(next) >= atLeastNanos) {
      copy(in.value(next));
      return true;
    }
    int end = next + 1;
    while (end < in.end() && in.value(end) == Timeline.TRUE) {
      end++; // that it ended and began anew is not known
    }
    boolean ended = end < in.end();
    long latest = ended ? in.by(end) : in.until(end - 1);
    boolean may = began == Long.MIN_VALUE || latest - began >= atLeastNanos;
    if (!finished && (next + 1 >= in.end() || !(ended || may))) {
      return false;
    }
    if (may || !ended) {
      if (!out.open()) {
        out.extend(in.until(next - 1));
      }
      Reason gap = in.reasonBefore(anew && end > next + 1 ? next + 1 : next);
      out.lose(next + 1 < in.end() ? gap : Reason.OPEN_AT_END);
    } else {
      copy(Timeline.FALSE);
    }
    return true;
  }

  private void copy(byte value) {
    int lastOut = out.end() - 1;
    boolean same = lastOut >= 0 && !out.open() && out.value(lastOut) == value;
    boolean tooShort = in.value(next) != value;
    boolean unbroken = tooShort || in.reasonBefore(next) == Reason.SAMPLING;
    if (same && value == Timeline.FALSE && unbroken) {
      out.extend(in.until(next));
      return;
    }
    if (lastOut >= 0 && !out.open() && next > 0) {
      out.extend(Math.max(out.until(lastOut), in.until(next - 1)));
    }
    Reason why = next > 0 && out.open() ? out.openReason() : in.reasonBefore(next);
    out.begin(value, in.by(next), in.until(next), why);
  }
}
