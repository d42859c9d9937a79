package dev.thawbench.drivers.link;

import java.util.OptionalLong;

/** Counts how a link fares; for implementations of {@link Link}. Not thread-safe. */
public final class HealthCounter {
  private long exchanges;
  private long failures;
  private int failuresInARow;
  private OptionalLong lastGoodNanos = OptionalLong.empty();
  private long connects;

  /** A counter at zero. */
  public HealthCounter() {}

  /** Counts a connection opened. */
  public void connected() {
    connects++;
  }

  /** Counts a reply; true where device and line work. */
  public boolean count(Reply reply) {
    exchanges++;
    boolean good = reply instanceof Data || reply instanceof DeviceException;
    if (good) {
      failuresInARow = 0;
      lastGoodNanos = OptionalLong.of(reply.replyNanos());
    } else {
      failures++;
      failuresInARow++;
    }
    return good;
  }

  /** What was counted so far. */
  public LinkHealth snapshot() {
    return new LinkHealth(exchanges, failures, failuresInARow, lastGoodNanos, connects);
  }
}
