package dev.thawbench.drivers.link;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A request on its way. It always ends, with a {@link Reply}, within the link's timeout; nobody can
 * cancel it, since what is on the wire is on the wire.
 */
public final class Pending {
  private final CompletableFuture<Reply> reply = new CompletableFuture<>();

  /** A request without its reply; the link that made it completes it. */
  public Pending() {}

  /** A request that is answered already. */
  public static Pending answered(Reply reply) {
    Pending pending = new Pending();
    pending.complete(reply);
    return pending;
  }

  /**
   * For implementations of {@link Link}: ends the request.
   *
   * @return whether it had not ended before; the first reply stands
   */
  public boolean complete(Reply value) {
    return reply.complete(value);
  }

  /** Whether the reply is in. */
  public boolean isDone() {
    return reply.isDone();
  }

  /** Calls {@code action} once with the reply, on the thread that brings it, or now if it is in. */
  public void onReply(Consumer<Reply> action) {
    reply.thenAccept(action);
  }

  /** Waits for the reply, at most the link's timeout. */
  public Reply await() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return reply.get();
        } catch (InterruptedException e) {
          // A reply always comes; who interrupts is told after it.
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException("a reply is a value", e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Waits for the reply no longer than {@code waitNanos} of real time. A reply that comes later is
   * still this object's.
   *
   * @param waitNanos ns; zero or less only looks
   * @return the reply, or nothing where it is not in, or the thread was interrupted
   */
  public Optional<Reply> await(long waitNanos) {
    if (waitNanos <= 0 || reply.isDone()) {
      return Optional.ofNullable(reply.getNow(null));
    }
    try {
      return Optional.of(reply.get(waitNanos, TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reply is a value", e);
    }
  }
}
