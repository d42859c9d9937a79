package dev.thawbench.drivers.log;

import java.util.Locale;

/**
 * How long the good replies of a device took, from request to reply, to three digits; all 0 before
 * the first.
 *
 * @param count how many replies
 * @param minNanos the quickest, ns
 * @param p50Nanos half were quicker, ns
 * @param p95Nanos of a hundred 95 were quicker, ns
 * @param p99Nanos of a hundred 99 were quicker, ns
 * @param maxNanos the slowest, ns
 */
public record Latencies(
    long count, long minNanos, long p50Nanos, long p95Nanos, long p99Nanos, long maxNanos) {
  /** {@code 4,210 replies: 0.1 ms at p50, 0.4 ms at p99, 3.1 ms at most}. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "%,d replies: %.1f ms at p50, %.1f ms at p99, %.1f ms at most",
        count,
        p50Nanos / 1e6,
        p99Nanos / 1e6,
        maxNanos / 1e6);
  }
}
