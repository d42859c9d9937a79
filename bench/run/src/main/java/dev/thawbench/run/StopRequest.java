package dev.thawbench.run;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks a run to stop at its next scan and to put the bench into its safe state. May be set by any
 * thread (a signal handler, a watchdog, a page); the first reason stays.
 */
public final class StopRequest {
  private final AtomicReference<String> reason = new AtomicReference<>();

  /** Asks for the stop, for {@code reason}: {@code SIGINT}, {@code disk is full}. */
  public void stop(String reason) {
    this.reason.compareAndSet(null, reason);
  }

  /** Whether someone asked. */
  public boolean requested() {
    return reason.get() != null;
  }

  /** Why, if someone asked. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason.get());
  }
}
