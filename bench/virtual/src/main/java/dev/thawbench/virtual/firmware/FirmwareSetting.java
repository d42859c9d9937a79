package dev.thawbench.virtual.firmware;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

/**
 * A value that a master may set.
 *
 * @param register where it is written, a holding register of one word
 * @param lowest lowest value that is taken, in the register's unit
 * @param highest highest value that is taken
 * @param value its present value
 * @param setter takes a value from {@code lowest} to {@code highest}, in force with the next tick
 */
public record FirmwareSetting(
    Register register, double lowest, double highest, DoubleSupplier value, DoubleConsumer setter) {

  /** Returns whether {@code raw}, 0 to 65535, stands for a value that is taken. */
  public boolean takes(int raw) {
    double wanted = register.decode(raw, 0);
    return wanted >= lowest && wanted <= highest;
  }
}
