package dev.thawbench.drivers.rtu;

import dev.thawbench.drivers.link.Evidence;

/**
 * What came of a request on the line.
 *
 * @param kind what sort of outcome
 * @param why what is wrong, in a few words; empty for an answer and for silence
 * @param pdu the reply's PDU; empty without an answer
 * @param sentNanos when the request began to go out, or, if it never did, when it was its turn; ns
 * @param endNanos when the reply was complete, or was given up; ns
 * @param evidence the frames, and whatever stray bytes came
 */
public record RtuOutcome(
    Kind kind, String why, byte[] pdu, long sentNanos, long endNanos, Evidence evidence) {
  /** Sorts of outcome. */
  public enum Kind {
    /** The unit answered. */
    ANSWER,
    /** Nothing came in time. */
    SILENCE,
    /** Something came that is no reply. */
    BAD_FRAME,
    /** The line is not there. */
    NO_LINE
  }

  static RtuOutcome noLine(String why, byte[] sent, long sentNanos, long nowNanos) {
    return new RtuOutcome(
        Kind.NO_LINE, why, new byte[0], sentNanos, nowNanos, new Evidence(sent, new byte[0]));
  }
}
