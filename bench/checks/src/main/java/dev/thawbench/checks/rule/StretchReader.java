package dev.thawbench.checks.rule;

import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.verdict.Reason;
import java.util.ArrayList;
import java.util.List;

/** Reads from a timeline the stretches in which it is true, one after the other. */
final class StretchReader {
  private final Timeline in;
  private final List<Stretch> ended = new ArrayList<>();
  private int next;
  private int count;
  private Stretch running;

  StretchReader(Timeline in) {
    this.in = in;
  }

  /** A part of a stretch that is known to be whole. */
  record Piece(long by, long until) {}

  /** One stretch; of a running one the end is where it is known to be so far. */
  static final class Stretch {
    int number;
    boolean sure = true;
    boolean cutBegin;
    boolean over;
    boolean cutEnd;
    boolean broken;
    long beginFrom;
    long beginTo;
    long endFrom;
    long endTo;
    long longestPiece;
    long shortestPiece = Long.MAX_VALUE;
    long pieceBegin;
    final List<Piece> pieces = new ArrayList<>();
    Reason reason = Reason.SAMPLING;
    Reason beginReason = Reason.SAMPLING;
    Reason endReason = Reason.SAMPLING;

    /** The last instant that surely lies inside. */
    long lastInside() {
      return endFrom == endTo && over && !cutEnd ? endFrom - 1 : endFrom;
    }
  }

  void advance() {
    for (; next < in.end(); next++) {
      long before = next == 0 ? in.by(next) : in.until(next - 1);
      if (in.value(next) == Timeline.TRUE) {
        up(before);
      } else {
        down(before);
      }
    }
    if (running != null && !running.cutEnd) {
      running.endFrom = in.until(in.end() - 1);
      running.endTo = running.endFrom;
    }
  }

  private void up(long before) {
    if (running == null) {
      running = new Stretch();
      running.number = ++count;
      running.cutBegin = next == 0;
      running.beginFrom = before;
      running.beginTo = in.by(next);
    } else {
      running.broken = true;
      piece(before);
    }
    running.pieceBegin = in.by(next);
    Reason why = next == 0 ? Reason.SAMPLING : in.reasonBefore(next);
    if (!running.broken) {
      running.beginReason = why;
    }
    running.reason = Reasons.worse(running.reason, why);
  }

  private void piece(long end) {
    long length = Math.max(0, end - running.pieceBegin);
    running.longestPiece = Math.max(running.longestPiece, length);
    running.shortestPiece = Math.min(running.shortestPiece, length);
    running.pieces.add(new Piece(running.pieceBegin, end));
  }

  private void down(long before) {
    if (running != null) {
      piece(before);
      running.endFrom = before;
      running.endTo = in.by(next);
      running.over = true;
      running.endReason = in.reasonBefore(next);
      running.reason = Reasons.worse(running.reason, running.endReason);
      ended.add(running);
      running = null;
    } else if (next > 0 && in.by(next) > before) {
      hidden(before, in.by(next), in.reasonBefore(next));
    }
  }

  private void hidden(long from, long to, Reason why) {
    Stretch hidden = new Stretch();
    hidden.number = count;
    hidden.sure = false;
    hidden.over = true;
    hidden.beginFrom = from;
    hidden.beginTo = to;
    hidden.endFrom = from;
    hidden.endTo = to;
    hidden.shortestPiece = 0;
    hidden.reason = why;
    ended.add(hidden);
  }

  /** The run is over: what runs is cut. */
  void finish() {
    advance();
    int last = in.end() - 1;
    if (running != null) {
      piece(in.until(last));
      running.cutEnd = true;
      running.endFrom = in.until(last);
      running.endTo = in.knownTo();
      ended.add(running);
      running = null;
    } else if (last >= 0 && in.open() && in.knownTo() > in.until(last)) {
      hidden(in.until(last), in.knownTo(), in.openReason());
    }
  }

  /** Earliest beginning of a stretch that is open, or still to come. */
  long earliestBegin() {
    if (!ended.isEmpty()) {
      return ended.get(0).beginFrom;
    }
    return running == null ? in.settledTo() : running.beginFrom;
  }

  /** The first stretch that is over and was not removed, or null. */
  Stretch firstEnded() {
    return ended.isEmpty() ? null : ended.get(0);
  }

  void removeFirst() {
    ended.remove(0);
  }

  /** How many were not removed. */
  int openCount() {
    return ended.size() + (running == null ? 0 : 1);
  }

  /** The one that was not removed, in their order; a running one is the last. */
  Stretch open(int index) {
    return index < ended.size() ? ended.get(index) : running;
  }

  /** The stretch that is not over, or null. */
  Stretch running() {
    return running;
  }
}
