package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.HealthCounter;
import dev.thawbench.drivers.link.LinkHealth;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Reply;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The requests of a link: those that wait for a connection, those handed to PLC4X, and those that
 * have ended and whose waiters are to be told. Not thread-safe: used under the link's lock.
 */
final class Traffic {
  private final LinkSettings settings;
  private final Deque<Exchange> waiting = new ArrayDeque<>();
  private final Deque<Exchange> inFlight = new ArrayDeque<>();
  private final HealthCounter health = new HealthCounter();
  private List<Ended> ended = new ArrayList<>();
  private long headSinceNanos;

  Traffic(LinkSettings settings) {
    this.settings = settings;
  }

  void await(Exchange exchange) {
    waiting.add(exchange);
  }

  boolean hasWaiting() {
    return !waiting.isEmpty();
  }

  Exchange nextWaiting() {
    return waiting.remove();
  }

  /** When the first that waits is given up, ns; there is one. */
  long waitingUntilNanos() {
    return waiting.peek().takenNanos() + settings.timeoutNanos();
  }

  void depart(Exchange exchange) {
    if (inFlight.isEmpty()) {
      headSinceNanos = exchange.takenNanos();
    }
    inFlight.add(exchange);
  }

  /** The request that is next on the wire, or on it; null for none. */
  Exchange head() {
    return inFlight.peek();
  }

  /** Since when {@link #head} is the head, ns. */
  long headSinceNanos() {
    return headSinceNanos;
  }

  /** Ends the head; true where device and line work. */
  boolean endHead(Reply reply) {
    Exchange head = inFlight.remove();
    headSinceNanos = settings.clock().getAsLong();
    return end(head, reply);
  }

  /** Ends all that were handed to PLC4X, as the connection is gone. */
  void endInFlight(WireRecord wire, long nowNanos, String why) {
    while (!inFlight.isEmpty()) {
      Exchange exchange = inFlight.remove();
      end(exchange, Replies.lost(exchange, wire, nowNanos, why));
    }
  }

  /** Ends all that wait. */
  void endWaiting(String why) {
    while (!waiting.isEmpty()) {
      endUnsent(waiting.remove(), why);
    }
  }

  /** Ends those that have waited long enough. */
  void endOverdueWaiting(long nowNanos, String why) {
    while (!waiting.isEmpty() && nowNanos - waitingUntilNanos() >= 0) {
      endUnsent(waiting.remove(), why);
    }
  }

  /** Ends a request that has not been sent. */
  void endUnsent(Exchange exchange, String why) {
    long now = settings.clock().getAsLong();
    end(exchange, new Gone(exchange.takenNanos(), now, why, false, Evidence.NONE));
  }

  private boolean end(Exchange exchange, Reply reply) {
    ended.add(new Ended(exchange.pending(), reply));
    return health.count(reply);
  }

  /** Whether somebody is to be told. */
  boolean hasEnded() {
    return !ended.isEmpty();
  }

  /** Those that have ended since the last call. */
  List<Ended> takeEnded() {
    if (ended.isEmpty()) {
      return List.of();
    }
    List<Ended> taken = ended;
    ended = new ArrayList<>();
    return taken;
  }

  void connected() {
    health.connected();
  }

  LinkHealth health() {
    return health.snapshot();
  }
}
