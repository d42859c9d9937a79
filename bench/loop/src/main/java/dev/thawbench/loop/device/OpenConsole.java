package dev.thawbench.loop.device;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.serial.ReceivedLine;
import dev.thawbench.loop.station.ConsoleLines;
import dev.thawbench.loop.station.Device;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A console of an open station; where it is missing and optional, one that never says anything. */
public final class OpenConsole implements AutoCloseable {
  private final Device device;
  private final Queue<ReceivedLine> lines = new ConcurrentLinkedQueue<>();
  private final Optional<Link> link;

  /** The console of {@code device}. */
  public OpenConsole(Device device, LinkOpener opener) {
    this.device = device;
    this.link = opener.console(device, lines::add);
  }

  /** What the station says of it. */
  public Device device() {
    return device;
  }

  /** What is cut out of its lines. */
  public ConsoleLines lines() {
    return device.console();
  }

  /** Whether there is a link to it. */
  public boolean isThere() {
    return link.isPresent();
  }

  /**
   * Waits until every line that was printed before now has arrived, where the device can show that.
   *
   * @return what came of it where it was asked
   */
  public Optional<Reply> drain() {
    if (link.isEmpty() || device.console().drainedBy().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(link.get().execute(new Query(device.console().drainedBy().get())));
  }

  /** The next line that has arrived, in order; null if there is none. */
  public ReceivedLine poll() {
    return lines.poll();
  }

  @Override
  public void close() {
    link.ifPresent(Link::close);
  }
}
