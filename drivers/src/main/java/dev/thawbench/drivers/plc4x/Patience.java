package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.LinkSettings;

/**
 * Until when a link waits for the reply to the request that is next on the wire, or on it. Not
 * thread-safe: used under the link's lock.
 */
final class Patience {
  /** What PLC4X may take before a frame and after its reply; up to a second in a cold machine. */
  private static final long SLOW_START_NANOS = 3_000_000_000L;

  /** Who is woken so much too late was not alone: the event loop stood still as well. */
  private static final long STALL_NANOS = 20_000_000L;

  /** How long the event loop has after a stall to read what came meanwhile. */
  private static final long CATCH_UP_NANOS = 100_000_000L;

  private final LinkSettings settings;
  private final long graceNanos;
  private long catchUpUntilNanos;

  /**
   * As long as {@code settings} say.
   *
   * @param graceNanos how much longer a request may wait for its turn on the wire, ns
   */
  Patience(LinkSettings settings, long graceNanos) {
    this.settings = settings;
    this.graceNanos = graceNanos;
    this.catchUpUntilNanos = settings.clock().getAsLong();
  }

  /**
   * Until when the head of {@code traffic} may take, ns. The device's time runs from the frame.
   * What PLC4X takes before it is not held against the device; nor what it takes with a reply that
   * is in, nor a pause of the whole process, after which the reply may lie unread in the socket.
   */
  long untilNanos(Traffic traffic, WireRecord wire) {
    boolean sent = Replies.isSent(traffic.head(), wire);
    long since = sent ? wire.runsFromNanos() : traffic.headSinceNanos() + graceNanos;
    boolean inPlc4x = sent == Replies.isAnswered(traffic.head(), wire);
    long deadline = since + settings.timeoutNanos() + (inPlc4x ? SLOW_START_NANOS : 0);
    return Math.max(deadline, catchUpUntilNanos);
  }

  /**
   * Tells that who waits was woken with so much of its time left, ns; below 0 if it was too late.
   */
  void woken(long leftNanos) {
    if (leftNanos < -STALL_NANOS) {
      catchUpUntilNanos = settings.clock().getAsLong() + CATCH_UP_NANOS;
    }
  }
}
