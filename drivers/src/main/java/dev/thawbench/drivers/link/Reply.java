package dev.thawbench.drivers.link;

/**
 * What came of a request. What a bus does is a value, not an exception. Both times are nanoseconds
 * of the link's clock; a value read was true at some instant between them.
 */
public sealed interface Reply permits Data, DeviceException, NoReply, BadFrame, Gone {
  /** When the request went out, or, if it never did, when the link took it; ns. */
  long requestNanos();

  /** When the reply was in, or when the link gave up; ns. */
  long replyNanos();

  /** The bytes of the exchange, as far as the link saw them. */
  Evidence evidence();

  /** Whether the device did what was asked. */
  default boolean isGood() {
    return this instanceof Data;
  }

  /**
   * Whether the device may have done what was asked: a write is then not to be sent again, unless
   * it does no harm twice. It has not where the request never left, or the device was busy.
   */
  default boolean mayHaveHappened() {
    if (this instanceof DeviceException exception) {
      return exception.code() != DeviceException.BUSY;
    }
    return !(this instanceof Gone gone) || gone.sent();
  }

  /**
   * What happened, for messages: {@code no reply to 'read 40 registers from 2099' within 500 ms}.
   */
  String describe(Request request);
}
