package dev.thawbench.reports.plot;

import java.util.Locale;

/** Round steps of an axis. */
final class Ticks {
  private static final double[] TIME_STEPS_S = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400
  };

  private Ticks() {}

  /** The smallest round step of time that makes at most {@code most} steps. */
  static double timeStepMillis(double spanMillis, int most) {
    for (double step : TIME_STEPS_S) {
      if (spanMillis / (step * 1000) <= most) {
        return step * 1000;
      }
    }
    return 86_400_000.0 * Math.ceil(spanMillis / 86_400_000.0 / most);
  }

  /** The smallest of 1, 2, 5 × 10^n that makes at most {@code most} steps. */
  static double step(double span, int most) {
    double raw = span / most;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= raw) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** {@code 1:05}, hours and minutes; with seconds where they are not 0. */
  static String clock(long seconds) {
    String text = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, ":%02d", seconds % 60);
  }

  /** As many decimals as the step has. */
  static String value(double value, double step) {
    int decimals = (int) Math.max(0, Math.min(6, Math.ceil(-Math.log10(step) - 1e-9)));
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value + 0.0);
    return text.replace('-', '−');
  }
}
