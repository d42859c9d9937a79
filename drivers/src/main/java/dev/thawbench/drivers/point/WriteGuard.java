package dev.thawbench.drivers.point;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Decides whether a point may be written: access, range, rate, and the budget of writes a day of
 * registers that wear. Times come from the caller. Not thread-safe: one guard a device, used by the
 * thread that writes.
 *
 * <p>It knows the writes it allowed since it was made; who must keep a budget over several runs
 * tells it of earlier ones by {@link #remember}.
 */
public final class WriteGuard {
  private static final long DAY_NANOS = 86_400_000_000_000L;

  private final Map<Point, Deque<Long>> writes = new HashMap<>();

  /** A guard that has seen no write. */
  public WriteGuard() {}

  /**
   * Whether {@code value} may be written now; if so the write counts.
   *
   * @param value in the point's unit
   * @param nowNanos ns of the caller's clock
   */
  public Decision admit(Point point, double value, long nowNanos) {
    Decision decision = look(point, value, nowNanos);
    if (decision instanceof Allowed) {
      remember(point, nowNanos);
    }
    return decision;
  }

  /** The same without counting: for a dry run. */
  public Decision look(Point point, double value, long nowNanos) {
    if (!point.access().writes()) {
      return refused(point, "the profile gives it read access only");
    }
    if (Double.isNaN(value)) {
      return refused(point, "there is no value to write");
    }
    WriteLimits limits = point.limits();
    if (value < limits.minimum() || value > limits.maximum()) {
      return refused(
          point,
          String.format(
              Locale.ROOT,
              "%s is outside %s to %s",
              text(value, point),
              text(limits.minimum(), point),
              text(limits.maximum(), point)));
    }
    try {
      if (point.table().holdsRegisters()) {
        PointCodec.encode(point, value, 0);
      }
    } catch (IllegalArgumentException e) {
      return refused(point, "its type can't hold " + text(value, point));
    }
    return look(point, nowNanos);
  }

  /** Counts a write that was made at {@code atNanos}, as by an earlier run. */
  public void remember(Point point, long atNanos) {
    if (point.limits().minimumIntervalNanos() > 0 || point.limits().writesPerDay() > 0) {
      writes.computeIfAbsent(point, key -> new ArrayDeque<>()).addLast(atNanos);
    }
  }

  private Decision look(Point point, long nowNanos) {
    Deque<Long> made = writes.get(point);
    if (made == null) {
      return Allowed.YES;
    }
    while (!made.isEmpty() && nowNanos - made.peekFirst() >= DAY_NANOS) {
      made.removeFirst();
    }
    if (made.isEmpty()) {
      return Allowed.YES;
    }
    long sinceNanos = nowNanos - made.peekLast();
    WriteLimits limits = point.limits();
    if (sinceNanos < limits.minimumIntervalNanos()) {
      return refused(
          point,
          String.format(
              Locale.ROOT,
              "last written %.3f s ago, at least %.3f s must pass",
              sinceNanos / 1e9,
              limits.minimumIntervalNanos() / 1e9));
    }
    if (limits.writesPerDay() > 0 && made.size() >= limits.writesPerDay()) {
      return refused(
          point,
          String.format(
              Locale.ROOT,
              "its %d writes a day are used up; the next is free in %.1f h",
              limits.writesPerDay(),
              (DAY_NANOS - (nowNanos - made.peekFirst())) / 3.6e12));
    }
    return Allowed.YES;
  }

  private static Decision refused(Point point, String why) {
    return new Refused(point.describe() + " is not written: " + why);
  }

  private static String text(double value, Point point) {
    String number =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    return point.unit().isEmpty() ? number : number + " " + point.unit();
  }

  /** What the guard says. */
  public sealed interface Decision permits Allowed, Refused {}

  /** The write may be made. */
  public record Allowed() implements Decision {
    static final Allowed YES = new Allowed();
  }

  /**
   * The write may not be made.
   *
   * @param why one line for people, naming the point
   */
  public record Refused(String why) implements Decision {}
}
