package dev.thawbench.drivers.link;

import java.util.OptionalLong;

/**
 * How a link has fared. A device exception is a good reply here: device and line work.
 *
 * @param exchanges requests ended so far
 * @param failures of these, how many ended with no reply, a bad frame or no connection
 * @param failuresInARow failures since the last good reply
 * @param lastGoodNanos when the last good reply was in, ns of the link's clock; empty before any
 * @param connects connections opened so far, the first one included
 */
public record LinkHealth(
    long exchanges, long failures, int failuresInARow, OptionalLong lastGoodNanos, long connects) {
  /** Before the first exchange. */
  public static final LinkHealth NEW = new LinkHealth(0, 0, 0, OptionalLong.empty(), 0);
}
