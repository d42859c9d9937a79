package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/**
 * The instants at which the time in which a condition held, added up since the last reset, reaches
 * a duration. It is reached no earlier than the most that it may have held reaches it, and no later
 * than the least.
 */
final class SumEvents implements Node {
  private final Timeline in;
  private final EventLog resets;
  private final long durationNanos;
  private final EventLog out = new EventLog();
  private int nextReset;
  private long sinceFrom = Long.MIN_VALUE;
  private long sinceTo = Long.MIN_VALUE;
  private boolean fromStart = true;
  private boolean reached;

  SumEvents(Timeline in, EventLog resets, long durationNanos) {
    this.in = in;
    this.resets = resets;
    this.durationNanos = durationNanos;
  }

  EventLog log() {
    return out;
  }

  @Override
  public void advance() {
    long limit = Math.min(in.settledTo(), resets.settledTo());
    boolean finished = in.finished() && resets.finished();
    if (sinceTo == Long.MIN_VALUE && in.end() > 0) {
      sinceFrom = in.by(in.first());
      sinceTo = sinceFrom;
    }
    while (nextReset < resets.end()
        && (resets.to(nextReset) <= limit || finished)
        && sinceTo != Long.MIN_VALUE) {
      reset(nextReset++);
    }
    if (sinceTo != Long.MIN_VALUE) {
      look(nextReset < resets.end() ? Math.min(limit, resets.from(nextReset)) : limit);
    }
    out.settle(reached || nextReset >= resets.end() ? limit : resets.from(nextReset));
    if (finished && !out.finished()) {
      if (sinceTo != Long.MIN_VALUE) {
        maybe(in.knownTo());
      }
      out.finish();
    }
  }

  private void look(long limit) {
    if (!reached && in.surelyFor(Timeline.TRUE, sinceTo, limit) >= durationNanos) {
      long late = reachedAt(Timeline.TRUE, sinceTo, limit);
      long early = fromStart ? Math.min(late, sinceFrom) : earliestReached(sinceFrom, late);
      out.add(early, late, true, fromStart ? Reason.CENSORED_AT_START : whyBetween(early, late));
      reached = true;
    }
  }

  private void reset(int event) {
    look(resets.from(event));
    maybe(resets.to(event));
    if (resets.sure(event)) {
      sinceFrom = resets.from(event);
      fromStart = false;
    }
    sinceTo = resets.to(event);
    reached = false;
  }

  /** Though it was not surely reached by {@code to}, it may have been. */
  private void maybe(long to) {
    if (!reached && !fromStart && in.maybeFor(Timeline.TRUE, sinceFrom, to) >= durationNanos) {
      out.add(earliestReached(sinceFrom, to), to, false, whyBetween(sinceFrom, to));
    }
  }

  private Reason whyBetween(long from, long to) {
    return in.whyUnknown(from, to);
  }

  /** The instant at which the sure time since {@code from} reaches the duration. */
  private long reachedAt(byte value, long from, long limit) {
    long sum = 0;
    for (int i = Math.max(in.first(), in.at(from)); i < in.end(); i++) {
      long begin = Math.max(in.by(i), from);
      long held = Math.min(in.until(i), limit) - begin;
      if (in.value(i) == value && held > 0) {
        if (sum + held >= durationNanos) {
          return begin + (durationNanos - sum);
        }
        sum += held;
      }
    }
    return limit;
  }

  /** The earliest instant at which the time that it may have held reaches the duration. */
  private long earliestReached(long from, long limit) {
    long sum = 0;
    long at = from;
    for (int i = Math.max(in.first(), in.at(from)); i < in.end() && at < limit; i++) {
      if (in.value(i) != Timeline.FALSE || in.until(i) <= in.by(i)) {
        continue;
      }
      long possible = Math.min(in.by(i), limit) - at;
      if (possible > 0 && sum + possible >= durationNanos) {
        return at + (durationNanos - sum);
      }
      sum += Math.max(0, possible);
      at = Math.max(at, in.until(i));
    }
    return Math.min(limit, at + Math.max(0, durationNanos - sum));
  }

  @Override
  public long needsFrom() {
    return sinceFrom == Long.MIN_VALUE ? Long.MAX_VALUE : sinceFrom;
  }
}
