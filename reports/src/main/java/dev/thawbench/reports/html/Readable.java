package dev.thawbench.reports.html;

import dev.thawbench.checks.verdict.Interval;
import java.util.Locale;

/** Times and numbers as people read them. */
public final class Readable {
  private Readable() {}

  /** A point of scenario time: {@code 1:02:33}, {@code 1:02:33.25}. */
  static String clock(long nanos) {
    long millis = Math.floorDiv(Math.abs(nanos) + 500_000, 1_000_000L);
    long seconds = millis / 1000;
    String text =
        String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    long rest = millis % 1000;
    String fraction = rest == 0 ? "" : String.format(Locale.ROOT, ".%03d", rest);
    return (nanos < 0 && millis > 0 ? "−" : "") + text + fraction.replaceAll("0+$", "");
  }

  /** A stretch of time: {@code 5 h 02 min}, {@code 12 min 05 s}, {@code 14.2 s}. */
  public static String duration(double seconds) {
    if (seconds < 60) {
      return number(seconds, seconds < 10 ? 2 : 1) + " s";
    }
    long whole = Math.round(seconds);
    if (whole < 3600) {
      long rest = whole % 60;
      return rest == 0
          ? whole / 60 + " min"
          : String.format(Locale.ROOT, "%d min %02d s", whole / 60, rest);
    }
    long minutes = Math.round(seconds / 60);
    return minutes % 60 == 0
        ? minutes / 60 + " h"
        : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
  }

  /** At most {@code decimals} decimals, a true minus sign, no trailing zeros. */
  static String number(double value, int decimals) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    if (text.indexOf('.') >= 0) {
      text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
    return text.equals("-0") ? "0" : text.replace('-', '−');
  }

  /** What is known of a quantity: {@code 724 to 725 s}, {@code at least 31 min}. */
  static String interval(Interval interval) {
    String unit = unit(interval);
    boolean openLow = Double.isInfinite(interval.low());
    boolean openHigh = Double.isInfinite(interval.high());
    if (openLow && openHigh) {
      return "unknown";
    }
    if (openHigh) {
      return "at least " + significant(interval.low()) + unit;
    }
    if (openLow) {
      return "at most " + significant(interval.high()) + unit;
    }
    String low = significant(interval.low());
    String high = significant(interval.high());
    return low.equals(high) ? low + unit : low + " to " + high + unit;
  }

  /** A margin, with its sign: {@code +113 to +114 s}. */
  static String margin(Interval margin) {
    String unit = unit(margin);
    if (Double.isInfinite(margin.low()) || Double.isInfinite(margin.high())) {
      return interval(margin);
    }
    String low = signed(margin.low());
    String high = signed(margin.high());
    return low.equals(high) ? low + unit : low + " to " + high + unit;
  }

  /** {@code 1 defrost}, {@code 3 defrosts}. */
  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String signed(double value) {
    String text = significant(value);
    return value > 0 && !text.equals("0") ? "+" + text : text;
  }

  private static String significant(double value) {
    double size = Math.abs(value);
    return number(value, size >= 1000 ? 1 : size >= 1 ? 2 : size >= 0.01 ? 4 : 6);
  }

  private static String unit(Interval interval) {
    String symbol = interval.unit().symbol();
    return symbol.isEmpty() ? "" : " " + symbol;
  }
}
