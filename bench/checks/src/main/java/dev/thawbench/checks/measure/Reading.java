package dev.thawbench.checks.measure;

import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.trace.Unit;

/**
 * A value as it was read, beside its limit: the one of a stretch of time that came closest to the
 * limit, or went furthest beyond; or of a single instant the values read around it.
 *
 * @param limit what it is compared with
 * @param least the least value read, in the unit of the measurand
 * @param most the greatest value read
 * @param ofStretch whether it is the worst of a stretch of time
 * @param margin what it was with ±U, and how far inside its limit
 */
public record Reading(
    ValueLimit limit, double least, double most, boolean ofStretch, Margin margin) {
  private static final double KEPT = 1e9;

  /** A value as it was read, with its margin. */
  public static Reading of(ValueLimit limit, double least, double most, boolean ofStretch) {
    Measurand of = limit.measurand();
    double u = of.uncertainty();
    double low = Math.max(of.least(), least - u);
    Interval measured = rounded(new Interval(low, most + u, of.unit()));
    Interval by = rounded(limit.inside(measured));
    return new Reading(
        limit, least, most, ofStretch, new Margin(measured, limit.text(), by, u, true));
  }

  /** Takes off what calculating with binary fractions has left in the last digits. */
  private static Interval rounded(Interval interval) {
    return new Interval(
        Math.rint(interval.low() * KEPT) / KEPT,
        Math.rint(interval.high() * KEPT) / KEPT,
        interval.unit());
  }

  /** Whether it surely kept its limit. */
  public boolean keeps() {
    return margin().by().low() >= 0;
  }

  /** Whether it surely was beyond its limit. */
  public boolean breaks() {
    return margin().by().high() < 0;
  }

  /** {@code 18.2 °C ± 0.1 K}. */
  public String value() {
    Measurand of = limit.measurand();
    Unit unit = of.unit();
    String read =
        least == most
            ? Texts.value(least, unit)
            : Texts.value(least, unit) + " to " + Texts.value(most, unit);
    return of.uncertainty() == 0
        ? read
        : read + " ± " + Texts.value(of.uncertainty(), of.differenceUnit());
  }

  /** {@code lowest 18.2 °C ± 0.1 K}. */
  public String text() {
    return (ofStretch ? words("lowest ", "highest ", "furthest ") : "at ") + value();
  }

  /** {@code 2.3 K to 2.5 K too low}. */
  public String outsideBy() {
    Interval by = margin().by();
    String least = Texts.value(-by.high(), by.unit());
    String most = Texts.value(-by.low(), by.unit());
    return (least.equals(most) ? most : least + " to " + most)
        + words(" too low", " too high", " too far");
  }

  private String words(String low, String high, String far) {
    if (limit.measurand() instanceof Measurand.Apart) {
      return far;
    }
    return limit.nearLow(least) ? low : high;
  }
}
