package dev.thawbench.drivers.link;

import java.util.Arrays;

/**
 * Coils or discrete inputs that follow one another, read or to be written.
 *
 * @param values set is true, in the order of their addresses; copied
 */
public record Bits(boolean[] values) implements Content {
  /** Copies the values. */
  public Bits {
    values = values.clone();
  }

  /** A copy of the values. */
  @Override
  public boolean[] values() {
    return values.clone();
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** Whether the bit {@code index} places after the first is set. */
  public boolean value(int index) {
    return values[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bits that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Bits" + Arrays.toString(values);
  }
}
