package dev.thawbench.plant.parameter;

import java.util.Locale;

/**
 * A plant input, parameter or initial value outside its stated validity. The message is one line:
 * name, value, unit, range.
 */
public final class PlantValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one line for the reader
   */
  public PlantValueException(String message) {
    super(message);
  }

  /** Refuses {@code value} unless it lies in the closed range; NaN never does. */
  public static double requireInRange(
      String what, double value, double low, double high, String unit) {
    if (value >= low && value <= high) {
      return value;
    }
    throw new PlantValueException(
        what
            + " = "
            + number(value)
            + suffix(unit)
            + " is outside "
            + number(low)
            + suffix(unit)
            + " to "
            + number(high)
            + suffix(unit));
  }

  private static String suffix(String unit) {
    return unit.isEmpty() ? "" : " " + unit;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
