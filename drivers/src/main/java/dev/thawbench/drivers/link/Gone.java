package dev.thawbench.drivers.link;

/**
 * There is no connection: refused, lost, unplugged, or waiting before the next attempt.
 *
 * @param requestNanos when the request went out, or was taken, ns
 * @param replyNanos when the loss was known, ns
 * @param why what is known of it, in a few words: {@code connection refused}
 * @param sent whether the request may have reached the device: a write may then have happened
 * @param evidence the bytes of the exchange
 */
public record Gone(long requestNanos, long replyNanos, String why, boolean sent, Evidence evidence)
    implements Reply {
  @Override
  public String describe(Request request) {
    return "no connection for '" + request.describe() + "': " + why;
  }
}
