package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.BackOff;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkAddress;
import dev.thawbench.drivers.link.LinkHealth;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.plc4x.java.api.exceptions.PlcConnectionException;
import org.apache.plc4x.java.api.messages.PlcResponse;

/**
 * A link to one Modbus unit over disposable PLC4X connections.
 *
 * <p>While a session is up, {@code submit} hands a request to PLC4X on the caller's own thread,
 * which saves two changes of thread a request; PLC4X sends one after another. The link's thread
 * connects, hangs up, and keeps the deadline of the request that is next on the wire. State is
 * under one lock; replies are handed out after it is released.
 */
final class Plc4xLink implements Link {
  private final LinkAddress address;
  private final LinkSettings settings;
  private final Opener opener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Traffic traffic;
  private final Patience patience;
  private final BackOff backOff;

  /** Given up, to be hung up on by the link's thread: PLC4X waits there for its timer to end. */
  private Session givenUp;

  private Session session;
  private boolean sessionHasWorked;
  private boolean lostWhileOpening;
  private boolean used;
  private boolean closed;
  private String whyDown = "not connected yet";

  private Plc4xLink(LinkAddress address, LinkSettings settings, Opener opener) {
    this.address = address;
    this.settings = settings;
    this.opener = opener;
    this.traffic = new Traffic(settings);
    this.patience = new Patience(settings, opener.graceNanos());
    this.backOff = new BackOff(settings);
  }

  static Plc4xLink start(LinkAddress address, LinkSettings settings, Opener opener) {
    Plc4xLink link = new Plc4xLink(address, settings, opener);
    Thread owner = new Thread(link::own, "link " + address.device());
    owner.setDaemon(true);
    owner.start();
    return link;
  }

  @Override
  public LinkAddress address() {
    return address;
  }

  @Override
  public Pending submit(Request request) {
    if (!(request instanceof ModbusRequest modbus)) {
      throw new IllegalArgumentException(
          address + " speaks Modbus; it can't " + request.describe());
    }
    Exchange exchange = new Exchange(modbus, settings.clock().getAsLong());
    locked(
        () -> {
          used = true;
          if (closed || backOff.remainingNanos(exchange.takenNanos()) > settings.timeoutNanos()) {
            traffic.endUnsent(exchange, whyDown);
          } else if (session != null) {
            send(exchange);
          } else {
            traffic.await(exchange);
            changed.signal();
          }
        });
    return exchange.pending();
  }

  @Override
  public LinkHealth health() {
    lock.lock();
    try {
      return traffic.health();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    locked(
        () -> {
          if (!closed) {
            whyDown = "the link is closed";
            dropSession(whyDown);
            closed = true;
            traffic.endWaiting(whyDown);
            changed.signal();
          }
        });
  }

  /** Does something under the lock, then tells those whose requests ended by it. */
  private void locked(Runnable action) {
    List<Ended> ended;
    lock.lock();
    try {
      action.run();
    } finally {
      // A channel closed under the lock says so on this very thread: the outermost call tells.
      ended = lock.getHoldCount() == 1 ? traffic.takeEnded() : List.of();
      lock.unlock();
    }
    ended.forEach(Ended::hand);
  }

  /** The link's thread. */
  private void own() {
    boolean[] connect = new boolean[1];
    boolean[] going = {true};
    Session[] gone = new Session[1];
    try {
      while (going[0]) {
        locked(
            () -> {
              going[0] = watch(connect);
              gone[0] = givenUp;
              givenUp = null;
            });
        if (gone[0] != null) {
          // Without the lock: the timer may be about to take it.
          gone[0].discard();
        }
        if (connect[0]) {
          connect();
        }
      }
    } finally {
      // By the one who opens: a connect under way would find the event loop shut down.
      opener.close();
    }
  }

  /** Gives up what is overdue, and waits until something may be due; false to end. */
  private boolean watch(boolean[] connect) {
    long now = settings.clock().getAsLong();
    if (traffic.head() != null && now - patience.untilNanos(traffic, session.wire()) >= 0) {
      traffic.endHead(Replies.overdue(traffic.head(), session.wire(), now));
      dropSession("the connection was given up after a request without a reply");
    }
    connect[0] = !closed && session == null && used && backOff.remainingNanos(now) <= 0;
    if (connect[0] || closed) {
      // Before an attempt nobody is turned away: its outcome is theirs.
      return !closed;
    }
    traffic.endOverdueWaiting(now, whyDown);
    if (!traffic.hasEnded() && givenUp == null) {
      try {
        patience.woken(changed.awaitNanos(idleNanos(now)));
      } catch (InterruptedException e) {
        // Nobody has a reason to interrupt this thread but to end it.
        return false;
      }
    }
    return true;
  }

  /**
   * How long nothing can become due. Without a request in flight that is a whole timeout: one that
   * comes meanwhile is due later than that, so that {@code submit} need not wake this thread.
   */
  private long idleNanos(long now) {
    long idle = settings.timeoutNanos();
    if (traffic.head() != null) {
      idle = Math.min(idle, patience.untilNanos(traffic, session.wire()) - now);
    }
    if (traffic.hasWaiting()) {
      idle = Math.min(idle, traffic.waitingUntilNanos() - now);
    }
    if (session == null && used) {
      idle = Math.min(idle, backOff.remainingNanos(now));
    }
    return Math.max(idle, 1);
  }

  private void connect() {
    Session[] own = new Session[1];
    SessionEvents events =
        new SessionEvents() {
          @Override
          public void lost() {
            locked(() -> sessionLost(own[0]));
          }

          @Override
          public void undecodable() {
            locked(() -> sessionSpoiled(own[0]));
          }

          @Override
          public void alone(Runnable delivery) {
            locked(
                () -> {
                  if (session != null && session == own[0]) {
                    delivery.run();
                  }
                });
          }
        };
    try {
      Session opened = opener.open(events);
      locked(() -> connected(opened, own));
    } catch (PlcConnectionException | RuntimeException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      locked(() -> notConnected(why));
    }
  }

  private void connected(Session opened, Session[] own) {
    if (closed || lostWhileOpening) {
      givenUp = opened;
      notConnected("the device hung up at once");
      return;
    }
    own[0] = opened;
    session = opened;
    sessionHasWorked = false;
    traffic.connected();
    while (session != null && traffic.hasWaiting()) {
      send(traffic.nextWaiting());
    }
  }

  private void notConnected(String why) {
    lostWhileOpening = false;
    whyDown = closed ? whyDown : why;
    backOff.failed(false, settings.clock().getAsLong());
    traffic.endWaiting(whyDown);
  }

  /**
   * On the thread of the channel: a session's channel is gone; null for one that is being opened.
   */
  private void sessionLost(Session which) {
    if (which == null) {
      lostWhileOpening = true;
    } else if (which == session) {
      dropSession("the device hung up");
    }
  }

  /** On the thread of the channel: waiting longer for the request on the wire is of no use. */
  private void sessionSpoiled(Session which) {
    if (session != null && which == session && traffic.head() != null) {
      long now = settings.clock().getAsLong();
      traffic.endHead(Replies.overdue(traffic.head(), session.wire(), now));
      dropSession("the connection was given up after a bad reply");
    }
  }

  /** Under the lock, with a session. */
  private void send(Exchange exchange) {
    traffic.depart(exchange);
    Session sender = session;
    try {
      CompletableFuture<? extends PlcResponse> answer = sender.send(exchange.request());
      answer.whenComplete(
          (response, error) -> locked(() -> finished(sender, exchange, response, error)));
    } catch (RuntimeException e) {
      // PLC4X refuses from its executor once it is shut down: the channel is going.
      dropSession("the connection is shut down (" + e + ")");
    }
  }

  /** On the thread that brought the reply: PLC4X completed a request. */
  private void finished(Session sender, Exchange exchange, PlcResponse response, Throwable error) {
    if (sender != session || traffic.head() != exchange) {
      return;
    }
    Reply reply = Replies.of(exchange, response, error, sender.wire());
    if (traffic.endHead(reply)) {
      sessionHasWorked = true;
      backOff.reset();
    }
    if (response == null || sender.isSpoiledBy(reply)) {
      dropSession("the connection was given up after a bad reply");
    }
  }

  /** Under the lock: gives the session up, and every request that was on its way over it. */
  private void dropSession(String why) {
    if (session == null) {
      return;
    }
    Session dropped = session;
    session = null;
    whyDown = why;
    long now = settings.clock().getAsLong();
    traffic.endInFlight(dropped.wire(), now, why);
    backOff.failed(sessionHasWorked, now);
    givenUp = dropped;
    changed.signal();
  }
}
