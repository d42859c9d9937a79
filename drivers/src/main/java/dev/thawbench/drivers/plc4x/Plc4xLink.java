package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.HealthCounter;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkAddress;
import dev.thawbench.drivers.link.LinkHealth;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * connects and keeps the deadline of the request that is next on the wire. State is under one lock;
 * replies are handed out after it is released.
 */
final class Plc4xLink implements Link {
  private static final long SLOW_START_NANOS = 3_000_000_000L;

  private final LinkAddress address;
  private final LinkSettings settings;
  private final Opener opener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Exchange> waiting = new ArrayDeque<>();
  private final Deque<Exchange> inFlight = new ArrayDeque<>();
  private final HealthCounter health = new HealthCounter();
  private final BackOff backOff;
  private Session session;
  private boolean sessionHasWorked;
  private boolean lostWhileOpening;
  private boolean used;
  private boolean closed;
  private long headSinceNanos;
  private String whyDown = "not connected yet";

  private Plc4xLink(LinkAddress address, LinkSettings settings, Opener opener) {
    this.address = address;
    this.settings = settings;
    this.opener = opener;
    this.backOff = new BackOff(settings.firstBackOffNanos(), settings.longestBackOffNanos());
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
          address + " speaks Modbus; it cannot " + request.describe());
    }
    Exchange exchange = new Exchange(modbus, settings.clock().getAsLong());
    List<Ended> ended = new ArrayList<>(0);
    lock.lock();
    try {
      used = true;
      if (closed) {
        end(exchange, gone(exchange, "the link is closed"), ended);
      } else if (session != null) {
        send(exchange, ended);
      } else if (backOff.remainingNanos(exchange.takenNanos()) > settings.timeoutNanos()) {
        end(exchange, gone(exchange, whyDown), ended);
      } else {
        waiting.add(exchange);
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
    ended.forEach(Ended::hand);
    return exchange.pending();
  }

  @Override
  public LinkHealth health() {
    lock.lock();
    try {
      return health.snapshot();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    List<Ended> ended = new ArrayList<>();
    lock.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      whyDown = "the link is closed";
      dropSession("the link is closed", ended);
      failWaiting(ended);
      changed.signal();
    } finally {
      lock.unlock();
    }
    opener.close();
    ended.forEach(Ended::hand);
  }

  /** The link's thread. */
  private void own() {
    boolean going = true;
    while (going) {
      List<Ended> ended = new ArrayList<>(0);
      boolean connect = false;
      lock.lock();
      try {
        long now = settings.clock().getAsLong();
        expireHead(now, ended);
        connect = !closed && session == null && used && backOff.remainingNanos(now) <= 0;
        if (!connect) {
          // Before an attempt nobody is turned away: its outcome is theirs.
          expireWaiting(now, ended);
        }
        going = !closed;
        if (going && !connect && ended.isEmpty()) {
          changed.awaitNanos(idleNanos(now));
        }
      } catch (InterruptedException e) {
        // Nobody has a reason to interrupt this thread but to end it.
        going = false;
      } finally {
        lock.unlock();
      }
      ended.forEach(Ended::hand);
      if (connect) {
        connect();
      }
    }
  }

  /**
   * How long nothing can become due. Without a request in flight that is a whole timeout: one that
   * comes meanwhile is due later than that, so that {@code submit} need not wake this thread.
   */
  private long idleNanos(long now) {
    long idle = settings.timeoutNanos();
    if (!inFlight.isEmpty()) {
      idle = Math.min(idle, headDeadlineNanos() - now);
    }
    if (!waiting.isEmpty()) {
      idle = Math.min(idle, waiting.peek().takenNanos() + settings.timeoutNanos() - now);
    }
    if (session == null && used) {
      idle = Math.min(idle, backOff.remainingNanos(now));
    }
    return Math.max(idle, 1);
  }

  /**
   * The device's time runs from the frame. What PLC4X takes before it, up to a second in a cold
   * virtual machine, is not held against the device.
   */
  private long headDeadlineNanos() {
    WireRecord wire = session.wire();
    long since =
        Replies.isSent(inFlight.peek(), wire)
            ? wire.runsFromNanos()
            : headSinceNanos + SLOW_START_NANOS + opener.graceNanos();
    return since + settings.timeoutNanos();
  }

  private void expireHead(long now, List<Ended> ended) {
    if (!inFlight.isEmpty() && now - headDeadlineNanos() >= 0) {
      Exchange head = inFlight.remove();
      end(head, Replies.overdue(head, session.wire(), now), ended);
      dropSession("the connection was given up after a request without a reply", ended);
    }
  }

  private void expireWaiting(long now, List<Ended> ended) {
    while (!waiting.isEmpty() && now - waiting.peek().takenNanos() >= settings.timeoutNanos()) {
      Exchange overdue = waiting.remove();
      end(overdue, gone(overdue, whyDown), ended);
    }
  }

  private void connect() {
    Session opened = null;
    String failure = "";
    Session[] own = new Session[1];
    try {
      opened =
          opener.open(
              new SessionEvents() {
                @Override
                public void lost() {
                  Plc4xLink.this.lost(own);
                }

                @Override
                public void undecodable() {
                  Plc4xLink.this.undecodable(own);
                }
              });
    } catch (PlcConnectionException | RuntimeException e) {
      failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
    List<Ended> ended = new ArrayList<>(0);
    lock.lock();
    try {
      boolean lostAtOnce = lostWhileOpening;
      lostWhileOpening = false;
      if (opened != null && (closed || lostAtOnce)) {
        opened.discard();
        failure = "the device hung up at once";
        opened = null;
      }
      if (opened == null) {
        whyDown = closed ? whyDown : failure;
        backOff.failed(false, settings.clock().getAsLong());
        failWaiting(ended);
        return;
      }
      own[0] = opened;
      session = opened;
      sessionHasWorked = false;
      health.connected();
      while (session != null && !waiting.isEmpty()) {
        send(waiting.remove(), ended);
      }
    } finally {
      lock.unlock();
      ended.forEach(Ended::hand);
    }
  }

  /** On the event loop: a session's channel is gone. */
  private void lost(Session[] which) {
    List<Ended> ended = new ArrayList<>(0);
    lock.lock();
    try {
      if (which[0] == null) {
        lostWhileOpening = true;
      } else if (which[0] == session) {
        dropSession("the device hung up", ended);
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
    ended.forEach(Ended::hand);
  }

  /** On the event loop: waiting longer for the request on the wire is of no use. */
  private void undecodable(Session[] which) {
    List<Ended> ended = new ArrayList<>(1);
    lock.lock();
    try {
      if (session != null && which[0] == session && !inFlight.isEmpty()) {
        Exchange head = inFlight.remove();
        end(head, Replies.overdue(head, session.wire(), settings.clock().getAsLong()), ended);
        dropSession("the connection was given up after a bad reply", ended);
      }
    } finally {
      lock.unlock();
    }
    ended.forEach(Ended::hand);
  }

  /** Under the lock, with a session. */
  private void send(Exchange exchange, List<Ended> ended) {
    if (inFlight.isEmpty()) {
      headSinceNanos = exchange.takenNanos();
    }
    inFlight.add(exchange);
    Session sender = session;
    try {
      CompletableFuture<? extends PlcResponse> answer = sender.send(exchange.request());
      answer.whenComplete((response, error) -> finished(sender, exchange, response, error));
    } catch (RuntimeException e) {
      // PLC4X refuses from its executor once it is shut down: the channel is going.
      dropSession("the connection is shut down (" + e + ")", ended);
    }
  }

  /** On the event loop: PLC4X completed a request. */
  private void finished(Session sender, Exchange exchange, PlcResponse response, Throwable error) {
    List<Ended> ended = new ArrayList<>(1);
    lock.lock();
    try {
      if (sender != session || inFlight.peek() != exchange) {
        return;
      }
      inFlight.remove();
      headSinceNanos = settings.clock().getAsLong();
      Reply reply = Replies.of(exchange, response, error, sender.wire());
      if (end(exchange, reply, ended)) {
        sessionHasWorked = true;
        backOff.reset();
      }
      if (response == null || sender.isSpoiledBy(reply)) {
        dropSession("the connection was given up after a bad reply", ended);
      }
    } finally {
      lock.unlock();
    }
    ended.forEach(Ended::hand);
  }

  /** Under the lock: gives the session up, and every request that was on its way over it. */
  private void dropSession(String why, List<Ended> ended) {
    if (session == null) {
      return;
    }
    Session dropped = session;
    session = null;
    whyDown = closed ? whyDown : why;
    long now = settings.clock().getAsLong();
    WireRecord wire = dropped.wire();
    while (!inFlight.isEmpty()) {
      Exchange exchange = inFlight.remove();
      end(exchange, Replies.lost(exchange, wire, now, why), ended);
    }
    backOff.failed(sessionHasWorked, now);
    changed.signal();
    dropped.discard();
  }

  private void failWaiting(List<Ended> ended) {
    while (!waiting.isEmpty()) {
      Exchange exchange = waiting.remove();
      end(exchange, gone(exchange, whyDown), ended);
    }
  }

  private Gone gone(Exchange exchange, String why) {
    return new Gone(exchange.takenNanos(), settings.clock().getAsLong(), why, false, Evidence.NONE);
  }

  private boolean end(Exchange exchange, Reply reply, List<Ended> ended) {
    ended.add(new Ended(exchange.pending(), reply));
    return health.count(reply);
  }
}
