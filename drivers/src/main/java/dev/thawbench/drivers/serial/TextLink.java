package dev.thawbench.drivers.serial;

import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.HealthCounter;
import dev.thawbench.drivers.link.LineRequest;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkAddress;
import dev.thawbench.drivers.link.LinkHealth;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A link over a line of text. Its thread alone touches the line. */
final class TextLink implements Link {
  /** How often the line is looked at while nothing is asked; a request interrupts the wait. */
  private static final long LOOK_MICROS = 1_000;

  private final LinkAddress address;
  private final LinkSettings settings;
  private final HealthCounter health = new HealthCounter();
  private final LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final TextSession session;
  private volatile boolean closed;

  private TextLink(
      LinkAddress address, LineOpener opener, LineSettings line, LinkSettings settings) {
    this.address = address;
    this.settings = settings;
    this.session = new TextSession(opener, line, settings, this::connected);
  }

  static TextLink start(
      LinkAddress address, LineOpener opener, LineSettings line, LinkSettings settings) {
    TextLink link = new TextLink(address, opener, line, settings);
    Thread owner = new Thread(link::own, "line " + address.device());
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
    if (!(request instanceof LineRequest line)) {
      throw new IllegalArgumentException(
          address + " speaks lines of text; it can't " + request.describe());
    }
    Job job = new Job(line, new Pending(), settings.clock().getAsLong());
    jobs.add(job);
    if (closed) {
      failAll();
    }
    return job.pending;
  }

  @Override
  public LinkHealth health() {
    synchronized (health) {
      return health.snapshot();
    }
  }

  @Override
  public void close() {
    closed = true;
    session.end();
    jobs.add(Job.WAKE);
  }

  private void connected() {
    synchronized (health) {
      health.connected();
    }
  }

  private void own() {
    try {
      while (!closed) {
        Job job = jobs.poll(LOOK_MICROS, TimeUnit.MICROSECONDS);
        session.listen();
        if (job != null && job != Job.WAKE) {
          end(job, session.carryOut(job.request, job.takenNanos));
        }
      }
    } catch (InterruptedException e) {
      // Nobody has a reason to interrupt this thread but to end it.
      return;
    } finally {
      // Whatever ended the thread: later requests must not wait for it.
      closed = true;
      session.close();
      failAll();
    }
  }

  private void failAll() {
    for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
      if (job != Job.WAKE) {
        long now = settings.clock().getAsLong();
        end(job, new Gone(job.takenNanos, now, "the link is closed", false, Evidence.NONE));
      }
    }
  }

  private void end(Job job, Reply reply) {
    synchronized (health) {
      health.count(reply);
    }
    job.pending.complete(reply);
  }

  private record Job(LineRequest request, Pending pending, long takenNanos) {
    static final Job WAKE = new Job(null, null, 0);
  }
}
