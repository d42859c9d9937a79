package dev.thawbench.plant.sensor;

import dev.thawbench.plant.parameter.PlantValueException;

/**
 * A sensor that turns a quantity into a linear electric signal, held at the ends of its range.
 *
 * @param lowest quantity at the signal's low end
 * @param highest quantity at the signal's high end
 * @param lowSignal signal at the lowest quantity
 * @param highSignal signal at the highest quantity
 * @param signalUnit V or mA
 * @param reach how far beyond its ends the signal goes before it is held, in the signal's unit
 */
public record Transmitter(
    double lowest,
    double highest,
    double lowSignal,
    double highSignal,
    String signalUnit,
    double reach) {
  /** Standard atmosphere, bar: what a gauge pressure leaves out. */
  public static final double ATMOSPHERE_BAR = 1.01325;

  /** Checks that quantity and signal rise. */
  public Transmitter {
    if (!(highest > lowest) || !(highSignal > lowSignal)) {
      throw new PlantValueException(
          "a transmitter's range must rise, found "
              + lowest
              + " to "
              + highest
              + " at "
              + lowSignal
              + " to "
              + highSignal
              + " "
              + signalUnit);
    }
  }

  /** 0 to 10 V over this range. */
  public static Transmitter volts0To10(double lowest, double highest) {
    return new Transmitter(lowest, highest, 0, 10, "V", 0);
  }

  /** 4 to 20 mA over this range; out of range it goes to 3.8 and 20.5 mA (NAMUR NE 43). */
  public static Transmitter milliamps4To20(double lowest, double highest) {
    return new Transmitter(lowest, highest, 4, 20, "mA", 0.2);
  }

  /**
   * Ratiometric 0.5 to 4.5 V over this range at a supply of 5 V; {@link #signal} times supply over
   * 5 V is the output at another supply.
   */
  public static Transmitter ratiometric(double lowest, double highest) {
    return new Transmitter(lowest, highest, 0.5, 4.5, "V", 0.25);
  }

  /** The signal of a quantity. */
  public double signal(double quantity) {
    double signal = lowSignal + (quantity - lowest) / (highest - lowest) * (highSignal - lowSignal);
    return Math.max(Math.max(0, lowSignal - reach), Math.min(highSignal + reach, signal));
  }

  /** The signal of an absolute pressure, for a transmitter that is scaled in bar gauge. */
  public double signalOfAbsolute(double barAbsolute) {
    return signal(barAbsolute - ATMOSPHERE_BAR);
  }

  /** The quantity that a signal stands for. */
  public double quantity(double signal) {
    return lowest + (signal - lowSignal) / (highSignal - lowSignal) * (highest - lowest);
  }
}
