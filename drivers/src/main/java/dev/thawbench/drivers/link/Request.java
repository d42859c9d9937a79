package dev.thawbench.drivers.link;

/**
 * One thing asked of a device. Immutable; its ranges are checked when it is made, so that a link
 * never has to refuse one.
 */
public sealed interface Request permits ModbusRequest, LineRequest {
  /** The request in the words of the field, for messages: {@code read 40 registers from 2099}. */
  String describe();

  /**
   * Whether the device's state may differ after it. Such a request is never sent a second time by a
   * link on its own account.
   */
  boolean isWrite();
}
