package dev.thawbench.drivers.log;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkAround;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import org.HdrHistogram.Histogram;

/** A link that keeps a histogram of how long good replies took. */
public final class MeteredLink extends LinkAround {
  private static final long LONGEST_NANOS = 600_000_000_000L;

  private final Histogram histogram = new Histogram(LONGEST_NANOS, 3);

  /** Meters {@code link}. */
  public MeteredLink(Link link) {
    super(link);
  }

  @Override
  public Pending submit(Request request) {
    Pending pending = within().submit(request);
    pending.onReply(this::record);
    return pending;
  }

  private void record(Reply reply) {
    if (reply.isGood()) {
      long nanos = Math.max(0, reply.replyNanos() - reply.requestNanos());
      synchronized (histogram) {
        histogram.recordValue(Math.min(nanos, LONGEST_NANOS));
      }
    }
  }

  /** How long good replies took so far. */
  public Latencies latencies() {
    synchronized (histogram) {
      return new Latencies(
          histogram.getTotalCount(),
          histogram.getTotalCount() == 0 ? 0 : histogram.getMinValue(),
          histogram.getValueAtPercentile(50),
          histogram.getValueAtPercentile(95),
          histogram.getValueAtPercentile(99),
          histogram.getMaxValue());
    }
  }
}
