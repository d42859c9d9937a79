package dev.thawbench.drivers.link;

import java.util.Arrays;

/**
 * Values of registers that follow one another, read or to be written.
 *
 * @param values 0 to 65535 each, in the order of their addresses; copied
 */
public record Registers(int[] values) implements Content {
  /** Checks the ranges. */
  public Registers {
    values = Ranges.registers(values);
  }

  /** A copy of the values. */
  @Override
  public int[] values() {
    return values.clone();
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** The value {@code index} places after the first: 0 to 65535. */
  public int value(int index) {
    return values[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Registers that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Registers" + Arrays.toString(values);
  }
}
