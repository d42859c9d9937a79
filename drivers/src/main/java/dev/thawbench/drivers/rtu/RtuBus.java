package dev.thawbench.drivers.rtu;

import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.serial.LineOpener;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * A Modbus RTU line and its master. Requests of any number of units go out one at a time, in the
 * order they came. The line is opened with the first request, and again after it was lost.
 *
 * <p>Owns one daemon thread. What it says of a request it says on that thread.
 */
public final class RtuBus implements AutoCloseable {
  private final LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final RtuMaster master;
  private final LinkSettings settings;
  private volatile boolean closed;

  private RtuBus(LineOpener opener, RtuSettings rtu, LinkSettings settings) {
    this.master = new RtuMaster(opener, rtu, settings);
    this.settings = settings;
  }

  /** Starts a bus on a line that need not be there yet. */
  public static RtuBus start(LineOpener opener, RtuSettings rtu, LinkSettings settings) {
    RtuBus bus = new RtuBus(opener, rtu, settings);
    Thread owner = new Thread(bus::own, "rtu " + opener.place());
    owner.setDaemon(true);
    owner.start();
    return bus;
  }

  /** How the bus recovers, and how long a reply may take for which nothing else is said. */
  public LinkSettings settings() {
    return settings;
  }

  /** Takes a request whose reply may take as long as the bus's settings say. */
  public void submit(int unit, byte[] pdu, Consumer<RtuOutcome> done) {
    submit(unit, pdu, settings.timeoutNanos(), done);
  }

  /**
   * Takes a request and returns at once.
   *
   * @param unit 1 to 247, or 0 for a broadcast, to which nothing is answered
   * @param pdu the request's PDU
   * @param timeoutNanos how long this unit's reply may take, ns
   * @param done gets the outcome, on the bus's thread; quick
   */
  public void submit(int unit, byte[] pdu, long timeoutNanos, Consumer<RtuOutcome> done) {
    Job job = new Job(unit, pdu, timeoutNanos, done);
    jobs.add(job);
    if (closed && jobs.remove(job)) {
      // Only this one: what others wait for is told to them by the bus's own thread.
      fail(job);
    }
  }

  /** Ends the bus; returns at once. Requests not answered yet end without a line. */
  @Override
  public void close() {
    closed = true;
    master.end();
    jobs.add(Job.END);
  }

  private void own() {
    try {
      while (!closed) {
        Job job = jobs.take();
        if (job != Job.END) {
          job.done.accept(master.exchange(job.unit, job.pdu, job.timeoutNanos));
        }
      }
    } catch (InterruptedException e) {
      // Nobody has a reason to interrupt this thread but to end it.
      return;
    } finally {
      // Whatever ended the thread: later requests must not wait for it.
      closed = true;
      master.close();
      for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
        fail(job);
      }
    }
  }

  private void fail(Job job) {
    long now = settings.clock().getAsLong();
    job.done.accept(RtuOutcome.noLine("the line is closed", new byte[0], now, now));
  }

  private record Job(int unit, byte[] pdu, long timeoutNanos, Consumer<RtuOutcome> done) {
    static final Job END = new Job(0, new byte[0], 0, outcome -> {});
  }
}
