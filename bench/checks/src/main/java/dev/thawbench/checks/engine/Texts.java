package dev.thawbench.checks.engine;

import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Times and values as they stand in messages. */
final class Texts {
  private static final long TENTH = 100_000_000L;
  private static final long SECOND = 1_000_000_000L;
  private static final long MILLISECOND = 1_000_000L;

  /** After a PASS whose border was not judged. */
  static final String BORDER =
      " (not judged at its border, where both changed between two samples)";

  private Texts() {}

  static double seconds(long nanos) {
    return nanos == Measure.UNBOUNDED ? Double.POSITIVE_INFINITY : nanos / 1e9;
  }

  /** {@code 724.0 s}; with milliseconds where tenths do not tell all. */
  static String time(long nanos) {
    // A trace of a million samples has thousands of occurrences: String.format would be most of it.
    boolean tenths = nanos % TENTH == 0;
    long step = tenths ? TENTH : MILLISECOND;
    long steps = (Math.abs(nanos) + step / 2) / step;
    long perSecond = tenths ? 10 : 1000;
    long fraction = steps % perSecond;
    String zeros = tenths || fraction >= 100 ? "." : fraction >= 10 ? ".0" : ".00";
    return (nanos < 0 ? "-" : "") + steps / perSecond + zeros + fraction + " s";
  }

  /** {@code 600 s}. */
  static String shortSeconds(long nanos) {
    if (nanos % SECOND == 0) {
      return nanos / SECOND + " s";
    }
    return BigDecimal.valueOf(nanos, 9).stripTrailingZeros().toPlainString() + " s";
  }

  /** {@code 724.0 s to 725.0 s}. */
  static String span(long low, long high) {
    if (low == high) {
      return time(low);
    }
    return high == Measure.UNBOUNDED ? "at least " + time(low) : time(low) + " to " + time(high);
  }

  /** {@code at 3605.0 s}, or the window in which it was. */
  static String at(long from, long to) {
    return from == to ? "at " + time(to) : "between " + time(from) + " and " + time(to);
  }

  /** A value with its signal's unit, or its state. */
  static String value(Signal signal, double value) {
    if (value != value) {
      return "unknown";
    }
    if (signal.hasStates() && value >= 0 && value < signal.states().size()) {
      return signal.states().get((int) value);
    }
    return value(value, signal.unit());
  }

  /** Five digits that count, and no whole one rounded: {@code 18.2 °C}, {@code 101325 Pa}. */
  static String value(double value, Unit unit) {
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
