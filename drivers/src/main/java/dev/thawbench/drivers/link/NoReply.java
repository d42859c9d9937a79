package dev.thawbench.drivers.link;

import java.util.Locale;

/**
 * Nothing came within the time allowed. A write may have happened all the same.
 *
 * @param requestNanos when the request went out, ns
 * @param replyNanos when the link gave up, ns
 * @param evidence the bytes sent
 */
public record NoReply(long requestNanos, long replyNanos, Evidence evidence) implements Reply {
  @Override
  public String describe(Request request) {
    return String.format(
        Locale.ROOT,
        "no reply to '%s' within %.0f ms",
        request.describe(),
        (replyNanos - requestNanos) / 1e6);
  }
}
