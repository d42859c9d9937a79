package dev.thawbench.drivers.link;

/**
 * The device answered with what was asked for.
 *
 * @param requestNanos when the request went out, ns
 * @param replyNanos when the reply was in, ns
 * @param content what it carries
 * @param evidence the bytes of the exchange
 */
public record Data(long requestNanos, long replyNanos, Content content, Evidence evidence)
    implements Reply {
  /** The registers read; a programming error where the request read none. */
  public Registers registers() {
    return (Registers) content;
  }

  /** The bits read; a programming error where the request read none. */
  public Bits bits() {
    return (Bits) content;
  }

  /** The line received; a programming error where the request asked for none. */
  public String line() {
    return ((Line) content).text();
  }

  @Override
  public String describe(Request request) {
    return "answered '" + request.describe() + "'";
  }
}
