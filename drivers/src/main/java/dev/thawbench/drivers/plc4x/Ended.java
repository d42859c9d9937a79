package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Reply;

/** A request that has ended, to be told to who waits for it once no lock is held. */
record Ended(Pending pending, Reply reply) {
  void hand() {
    pending.complete(reply);
  }
}
