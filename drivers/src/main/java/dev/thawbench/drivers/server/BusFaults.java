package dev.thawbench.drivers.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The faults a server is told to show, one a request. Thread-safe. */
public final class BusFaults {
  private final Deque<BusFault> next = new ArrayDeque<>();
  private BusFault always;

  BusFaults() {}

  /** The next request that has none yet meets {@code fault}. */
  public synchronized BusFaults next(BusFault fault) {
    next.add(fault);
    return this;
  }

  /** The next {@code count} requests that have none yet meet {@code fault}. */
  public synchronized BusFaults next(int count, BusFault fault) {
    for (int i = 0; i < count; i++) {
      next.add(fault);
    }
    return this;
  }

  /** Every request meets {@code fault} until {@link #clear}. */
  public synchronized BusFaults always(BusFault fault) {
    always = fault;
    return this;
  }

  /** From now on all is well. */
  public synchronized void clear() {
    next.clear();
    always = null;
  }

  synchronized Optional<BusFault> take() {
    BusFault fault = next.poll();
    return Optional.ofNullable(fault == null ? always : fault);
  }
}
