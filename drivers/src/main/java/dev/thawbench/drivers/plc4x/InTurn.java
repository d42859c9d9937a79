package dev.thawbench.drivers.plc4x;

import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.plc4x.java.spi.transaction.RequestTransactionManager;

/**
 * PLC4X's transactions, one after another, without its threads: a request goes to the channel on
 * the thread that submits it, or that ended the one before. PLC4X's own changes to a thread of a
 * pool for each request, four threads a connection, which costs a wake-up on every exchange.
 *
 * <p>Thread-safe. No operation runs under the monitor.
 */
final class InTurn extends RequestTransactionManager {
  private final Object monitor = new Object();
  private final Queue<Turn> waiting = new ArrayDeque<>();
  private Turn running;
  private int count;

  @Override
  public RequestTransaction startRequest() {
    synchronized (monitor) {
      return new Turn(count++);
    }
  }

  private void next() {
    Turn next;
    synchronized (monitor) {
      if (running != null) {
        return;
      }
      next = waiting.poll();
      running = next;
    }
    if (next != null) {
      next.operation.run();
    }
  }

  private final class Turn extends RequestTransaction {
    private Runnable operation;

    Turn(int id) {
      super(InTurn.this, id);
    }

    @Override
    public void submit(Runnable work) {
      operation = work;
      synchronized (monitor) {
        waiting.add(this);
      }
      next();
    }

    @Override
    public void endRequest() {
      synchronized (monitor) {
        if (running == this) {
          running = null;
        }
      }
      next();
    }

    @Override
    public void failRequest(Throwable cause) {
      endRequest();
    }
  }
}
