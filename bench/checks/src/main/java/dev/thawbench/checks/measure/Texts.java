package dev.thawbench.checks.measure;

import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Times and values as they stand in messages. */
public final class Texts {
  private static final long SECOND = 1_000_000_000L;
  private static final long MILLISECOND = 1_000_000L;

  /** From so long on a time is told in h, min and s; below it in s, nanoseconds. */
  private static final long LONG = 1000 * SECOND;

  /** After the event that begins a state, where it was there already. */
  public static final String ALREADY = ": it was so already";

  private Texts() {}

  static double seconds(long nanos) {
    return nanos == Measure.UNBOUNDED ? Double.POSITIVE_INFINITY : nanos / 1e9;
  }

  /**
   * A measured time: {@code 724.0 s}, with milliseconds where tenths do not tell all; from {@link
   * #LONG} on {@code 1 h 5 min 19.0 s}.
   */
  public static String time(long nanos) {
    return time(nanos, Math.abs(nanos) >= LONG);
  }

  private static String time(long nanos, boolean split) {
    // A trace of a million samples has thousands of occurrences: String.format would be most of it.
    long millis = (Math.abs(nanos) + MILLISECOND / 2) / MILLISECOND;
    boolean tenths = millis % 100 == 0;
    long steps = tenths ? millis / 100 : millis;
    long perSecond = tenths ? 10 : 1000;
    long fraction = steps % perSecond;
    String zeros = tenths || fraction >= 100 ? "." : fraction >= 10 ? ".0" : ".00";
    long seconds = steps / perSecond;
    String text = (split ? seconds % 60 : seconds) + zeros + fraction + " s";
    return (nanos < 0 ? "-" : "") + (split ? minutes(seconds, true) : "") + text;
  }

  /** {@code 1 h 5 min } before the seconds. */
  private static String minutes(long seconds, boolean zero) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    String first = hours == 0 ? "" : hours + " h ";
    return zero || minutes > 0 ? first + minutes + " min " : first;
  }

  /** A time that the sentence gives: {@code 600 s}; from {@link #LONG} on {@code 1 h 5 min}. */
  public static String given(long nanos) {
    if (Math.abs(nanos) < LONG && nanos % SECOND == 0) {
      return nanos / SECOND + " s";
    }
    if (Math.abs(nanos) < LONG) {
      return BigDecimal.valueOf(nanos, 9).stripTrailingZeros().toPlainString() + " s";
    }
    long seconds = Math.abs(nanos) / SECOND;
    BigDecimal rest = BigDecimal.valueOf(Math.abs(nanos) - seconds / 60 * 60 * SECOND, 9);
    String text = minutes(seconds, false);
    text += rest.signum() == 0 ? "" : rest.stripTrailingZeros().toPlainString() + " s";
    return (nanos < 0 ? "-" : "") + text.strip();
  }

  /** {@code 724.0 s to 725.0 s}, both alike. */
  public static String span(long low, long high) {
    if (low == high) {
      return time(low);
    }
    if (high == Measure.UNBOUNDED) {
      return "at least " + time(low);
    }
    boolean split = Math.abs(high) >= LONG;
    return time(low, split) + " to " + time(high, split);
  }

  /** After a PASS whose border was not judged. */
  public static String border(Reason why) {
    return " (not judged at its border, where "
        + (borderReason(why) == Reason.UNORDERED ? "both changed between two samples" : why.words())
        + ")";
  }

  /** What hides the order at a border, if more than that two changes lie in a sample interval. */
  public static Reason borderReason(Reason why) {
    return why == Reason.GAP || why == Reason.UNCERTAINTY ? why : Reason.UNORDERED;
  }

  /** {@code at 3605.0 s}, or the window in which it was. */
  public static String at(long from, long to) {
    boolean split = Math.abs(to) >= LONG;
    return from == to
        ? "at " + time(to)
        : "between " + time(from, split) + " and " + time(to, split);
  }

  /** A value with its signal's unit, or its state. */
  public static String value(Signal signal, double value) {
    if (value != value) {
      return "unknown";
    }
    if (signal.hasStates() && value >= 0 && value < signal.states().size()) {
      return signal.states().get((int) value);
    }
    return value(value, signal.unit());
  }

  /** Five digits that count, and no whole one rounded: {@code 18.2 °C}, {@code 101325 Pa}. */
  public static String value(double value, Unit unit) {
    if (Double.isInfinite(value) || value != value) {
      return "unknown";
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    int whole = exact.precision() - exact.scale();
    BigDecimal number = exact.round(new MathContext(Math.max(5, whole), RoundingMode.HALF_EVEN));
    String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return unit.symbol().isEmpty() ? text : text + " " + unit.symbol();
  }
}
