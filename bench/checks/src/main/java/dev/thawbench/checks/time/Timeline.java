package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;
import java.util.Arrays;

/**
 * What is known of a condition over time: a list of anchors.
 *
 * <p>An anchor says that the condition has a value from {@link #by} on until {@link #until}, both
 * instants included. Between two anchors of different value lies exactly one change that counts, in
 * (until, by]; where both are equal, the instant after {@code until} is exact. Between two anchors
 * of the same value the condition is unknown, and may have changed and changed back. A state that
 * one sample alone has seen has {@code until < by}: it held at some instant between the two.
 *
 * <p>Times are nanoseconds since the start of the trace. Anchors are numbered from 0; old ones can
 * be forgotten, numbers stay.
 */
public final class Timeline extends Numbered {
  /** Known to be false. */
  public static final byte FALSE = 0;

  /** Known to be true. */
  public static final byte TRUE = 1;

  /** Not known. */
  public static final byte UNKNOWN = 2;

  private static final Reason[] REASONS = Reason.values();

  private byte[] value = new byte[ROWS];
  private byte[] reason = new byte[ROWS];
  private long[] by = new long[ROWS];
  private long[] until = new long[ROWS];
  private long[] trueBefore = new long[ROWS];
  private long[] falseBefore = new long[ROWS];

  private boolean open = true;
  private Reason openReason = Reason.CENSORED_AT_START;
  private long knownTo = Long.MIN_VALUE;
  private boolean knownFromStart;

  /** {@link #FALSE} or {@link #TRUE}. */
  public byte value(int anchor) {
    return value[anchor - dropped];
  }

  /** From when on the value is known to hold. */
  public long by(int anchor) {
    return by[anchor - dropped];
  }

  /** Until when the value is known to hold. */
  public long until(int anchor) {
    return until[anchor - dropped];
  }

  /** Why the stretch before an anchor is not known better. */
  public Reason reasonBefore(int anchor) {
    return REASONS[reason[anchor - dropped]];
  }

  /** Whether the change after an anchor is known to the instant. */
  public boolean exactAfter(int anchor) {
    return anchor + 1 < end() && by(anchor + 1) == until(anchor);
  }

  /** Whether the present is unknown. */
  public boolean open() {
    return open;
  }

  /**
   * Whether {@code anchor} is the last one so far, is known by {@code nanos}, and holds as far as
   * anything is settled.
   */
  boolean holds(int anchor, long nanos) {
    int last = size - 1;
    return !open && !finished() && anchor == dropped + last && by[last] <= nanos;
  }

  /** Whether the very first sample told the value. */
  boolean knownFromStart() {
    return knownFromStart;
  }

  /** Why the present is unknown. */
  public Reason openReason() {
    return openReason;
  }

  /** Up to when all that can become known is known; later samples change nothing before it. */
  public long settledTo() {
    // what was never known has nothing before its first anchor that could still come to light
    return open && !finished() && size > 0 ? until[size - 1] : knownTo;
  }

  /** Up to when samples have come. */
  public long knownTo() {
    return knownTo;
  }

  /** A new anchor. */
  void begin(byte newValue, long newBy, long newUntil, Reason before) {
    makeRoom();
    knownFromStart |= knownTo == Long.MIN_VALUE;
    if (size > 0) {
      long held = Math.max(0, until[size - 1] - by[size - 1]);
      trueBefore[size] = trueBefore[size - 1] + (value[size - 1] == TRUE ? held : 0);
      falseBefore[size] = falseBefore[size - 1] + (value[size - 1] == FALSE ? held : 0);
    }
    value[size] = newValue;
    reason[size] = (byte) before.ordinal();
    by[size] = newBy;
    until[size] = newUntil;
    size++;
    open = false;
  }

  @Override
  void lengthen(int rows) {
    value = Arrays.copyOf(value, rows);
    reason = Arrays.copyOf(reason, rows);
    by = Arrays.copyOf(by, rows);
    until = Arrays.copyOf(until, rows);
    trueBefore = Arrays.copyOf(trueBefore, rows);
    falseBefore = Arrays.copyOf(falseBefore, rows);
  }

  @Override
  void moveUp(int old, int count) {
    System.arraycopy(value, old, value, 0, count);
    System.arraycopy(reason, old, reason, 0, count);
    System.arraycopy(by, old, by, 0, count);
    System.arraycopy(until, old, until, 0, count);
    System.arraycopy(trueBefore, old, trueBefore, 0, count);
    System.arraycopy(falseBefore, old, falseBefore, 0, count);
  }

  /** The last anchor's value still holds. */
  void extend(long newUntil) {
    until[size - 1] = newUntil;
  }

  /** The last anchor's value, which was known, still holds at {@code nanos}. */
  void hold(long nanos) {
    until[size - 1] = nanos;
    knownTo = Math.max(knownTo, nanos);
  }

  /** The last anchor's value held all the time, also where it seemed unknown. */
  void resume(long newUntil) {
    until[size - 1] = newUntil;
    open = false;
  }

  /** What comes after the last anchor is unknown. */
  void lose(Reason why) {
    openReason = open ? Reasons.worse(openReason, why) : why;
    open = true;
  }

  /** Nothing more will be learned about times up to {@code nanos}. */
  void advance(long nanos) {
    knownTo = Math.max(knownTo, nanos);
  }

  /**
   * Forgets anchors that end before {@code nanos}, but for the last two of them; if there are at
   * least so many, since what is kept has to be moved.
   */
  void forgetBefore(long nanos, int atLeast) {
    int old = 0;
    while (old < size - 3 && until[old + 2] < nanos) {
      old++;
    }
    forget(old, atLeast);
  }

  /** Number of the last anchor with {@code by <= nanos}, or {@code first() - 1}. */
  public int at(long nanos) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (by[middle] <= nanos) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return dropped + high;
  }

  /** The value throughout [from, to], or {@link #UNKNOWN} where it is not one known value. */
  public byte over(long from, long to) {
    int anchor = at(from);
    if (anchor < dropped) {
      return UNKNOWN;
    }
    long end = until(anchor);
    return end > to || (end == to && !exactAfter(anchor)) ? value(anchor) : UNKNOWN;
  }

  /** Whether the condition surely had {@code wanted} at some instant of [from, to]. */
  public boolean surelySomewhere(byte wanted, long from, long to) {
    return whereSurely(wanted, from, to) >= dropped;
  }

  /**
   * Number of the first anchor that shows {@code wanted} inside [from, to], or a number below 0.
   */
  public int whereSurely(byte wanted, long from, long to) {
    if (from > to) {
      return -1;
    }
    for (int i = Math.max(dropped, at(from) - 1);
        i < end() && Math.min(by(i), until(i)) <= to;
        i++) {
      if (value(i) != wanted) {
        continue;
      }
      boolean inside =
          by(i) <= until(i)
              ? by(i) <= to && (until(i) > from || (until(i) == from && !exactAfter(i)))
              : until(i) >= from && by(i) <= to;
      if (inside) {
        return i;
      }
    }
    return -1;
  }

  /** Nanoseconds of [from, to] in which the condition surely had {@code wanted}. */
  public long surelyFor(byte wanted, long from, long to) {
    return Math.max(0, surelyBy(wanted, to) - surelyBy(wanted, from));
  }

  /**
   * Nanoseconds before {@code nanos} in which the condition surely had {@code wanted}, counted from
   * the start of the trace also where that is forgotten.
   */
  public long surelyBy(byte wanted, long nanos) {
    int anchor = at(nanos);
    if (anchor < dropped) {
      return (wanted == TRUE ? trueBefore : falseBefore)[0];
    }
    int i = anchor - dropped;
    long held = value[i] == wanted ? Math.max(0, Math.min(until[i], nanos) - by[i]) : 0;
    return (wanted == TRUE ? trueBefore : falseBefore)[i] + held;
  }

  /** Nanoseconds of [from, to] in which the condition may have been {@code wanted}. */
  public long maybeFor(byte wanted, long from, long to) {
    return Math.max(0, to - from) - surelyFor(wanted == TRUE ? FALSE : TRUE, from, to);
  }

  /**
   * The heaviest reason why the condition is not known in [from, to]; SAMPLING if none is worse.
   */
  public Reason whyUnknown(long from, long to) {
    Reason worst = Reason.SAMPLING;
    int anchor = at(from);
    if (anchor < dropped && dropped > 0) {
      return worst;
    }
    for (int i = Math.max(dropped, anchor + 1); i < end(); i++) {
      long zoneFrom = i == dropped ? Long.MIN_VALUE : until(i - 1);
      if (zoneFrom >= to) {
        return worst;
      }
      worst = Reasons.worse(worst, reasonBefore(i));
    }
    if (open && (size == 0 || until(end() - 1) < to)) {
      worst = Reasons.worse(worst, openReason);
    }
    return worst;
  }
}
