package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.LinkHealth;
import dev.thawbench.drivers.link.Reply;
import java.util.OptionalLong;

/** Counts how a link fares. Not thread-safe. */
final class Health {
  private long exchanges;
  private long failures;
  private int failuresInARow;
  private OptionalLong lastGoodNanos = OptionalLong.empty();
  private long connects;

  void connected() {
    connects++;
  }

  /** Counts a reply; true where device and line work. */
  boolean count(Reply reply) {
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

  LinkHealth snapshot() {
    return new LinkHealth(exchanges, failures, failuresInARow, lastGoodNanos, connects);
  }
}
