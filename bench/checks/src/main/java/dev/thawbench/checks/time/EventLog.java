package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;
import java.util.Arrays;

/**
 * Events of one kind in order of time. Each happened in (from, to], at {@code from} where both are
 * equal; or only may have happened there.
 */
public final class EventLog extends Numbered {
  private static final Reason[] REASONS = Reason.values();

  private long[] from = new long[ROWS];
  private long[] to = new long[ROWS];
  private boolean[] sure = new boolean[ROWS];
  private byte[] reason = new byte[ROWS];
  private long settledTo = Long.MIN_VALUE;
  private long hiddenTo = Long.MIN_VALUE;

  /** Earliest instant. */
  public long from(int event) {
    return from[event - dropped];
  }

  /** Latest instant. */
  public long to(int event) {
    return to[event - dropped];
  }

  /** Whether it happened; else it only may have. */
  public boolean sure(int event) {
    return sure[event - dropped];
  }

  /** Why it is not known better. */
  public Reason reason(int event) {
    return REASONS[reason[event - dropped]];
  }

  /** All events whose window begins before this are in the log. */
  public long settledTo() {
    return settledTo;
  }

  void add(long newFrom, long newTo, boolean isSure, Reason why) {
    makeRoom();
    from[size] = newFrom;
    to[size] = newTo;
    sure[size] = isSure;
    reason[size] = (byte) why.ordinal();
    size++;
  }

  @Override
  void lengthen(int rows) {
    from = Arrays.copyOf(from, rows);
    to = Arrays.copyOf(to, rows);
    sure = Arrays.copyOf(sure, rows);
    reason = Arrays.copyOf(reason, rows);
  }

  @Override
  void moveUp(int old, int count) {
    System.arraycopy(from, old, from, 0, count);
    System.arraycopy(to, old, to, 0, count);
    System.arraycopy(sure, old, sure, 0, count);
    System.arraycopy(reason, old, reason, 0, count);
  }

  /**
   * Until when one may have happened that is not in the log, since its signals had not been read
   * once; {@link Long#MIN_VALUE} where none can have.
   */
  public long hiddenTo() {
    return hiddenTo;
  }

  /** Until {@code to}, by when its signals were first read, one may have happened. */
  void hide(long to) {
    hiddenTo = Math.max(hiddenTo, to);
  }

  void settle(long nanos) {
    settledTo = Math.max(settledTo, nanos);
  }

  void forgetBefore(long nanos, int atLeast) {
    int old = 0;
    while (old < size - 1 && to[old] < nanos) {
      old++;
    }
    forget(old, atLeast);
  }
}
