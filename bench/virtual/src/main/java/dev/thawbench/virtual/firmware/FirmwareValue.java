package dev.thawbench.virtual.firmware;

import java.util.function.DoubleSupplier;

/**
 * A value that a controller tells.
 *
 * @param register where and how it is told
 * @param value its present value, in the register's unit; {@link Register#NOT_THERE} where there is
 *     none
 */
public record FirmwareValue(Register register, DoubleSupplier value) {}
