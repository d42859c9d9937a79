package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Evidence;

/**
 * What passed on the wire for the newest request.
 *
 * @param sentNanos when its frame went out, ns
 * @param receivedNanos when its reply was complete, as far as bytes came, ns
 * @param evidence the bytes in both directions
 * @param fault what the line itself found: why there is no good reply; empty where it found nothing
 * @param framing how to read the bytes
 */
record WireRecord(
    long sentNanos, long receivedNanos, Evidence evidence, Fault fault, Framing framing) {
  /** Nothing has passed. */
  static final WireRecord NOTHING = new WireRecord(0, 0, Evidence.NONE, Fault.NONE, Framing.MBAP);

  boolean wasSent() {
    return evidence.sent().length > 0;
  }

  /**
   * From when PLC4X's time to complete the request runs: of an RTU exchange, whose record is made
   * at its end, from there.
   */
  long runsFromNanos() {
    return framing == Framing.RTU ? receivedNanos : sentNanos;
  }

  /**
   * What a line found.
   *
   * @param kind what sort of thing
   * @param why in words; empty for NONE and SILENCE
   */
  record Fault(Kind kind, String why) {
    static final Fault NONE = new Fault(Kind.NONE, "");
    static final Fault SILENCE = new Fault(Kind.SILENCE, "");
  }

  enum Kind {
    NONE,
    SILENCE,
    BAD_FRAME,
    GONE
  }
}
