package dev.thawbench.loop.device;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.serial.ReceivedLine;
import dev.thawbench.loop.station.ConsoleLines;
import dev.thawbench.loop.station.ConsoleValue;
import dev.thawbench.loop.station.Device;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A console of an open station; where it is missing and optional, one that never says anything. */
public final class OpenConsole implements AutoCloseable {
  private final Device device;
  private final Queue<ReceivedLine> lines = new ConcurrentLinkedQueue<>();
  private final Optional<Supplier<Link>> opener;
  private Optional<Link> link = Optional.empty();
  private final Pattern answer;

  /** The console of {@code device}. */
  public OpenConsole(Device device, LinkOpener opener) {
    this.device = device;
    this.opener = opener.console(device, lines::add);
    this.answer = withoutAnyOf(device.console().values());
  }

  /** A whole line in which none of the values stands. */
  static Pattern withoutAnyOf(List<ConsoleValue> values) {
    return Pattern.compile(
        values.stream()
            .map(value -> "(?!.*(?:" + value.point().pattern().pattern() + "))")
            .collect(Collectors.joining("", "", ".*")));
  }

  /** What the station says of it. */
  public Device device() {
    return device;
  }

  /** What is cut out of its lines. */
  public ConsoleLines lines() {
    return device.console();
  }

  /** Whether there is a port to it. */
  public boolean isThere() {
    return opener.isPresent();
  }

  /** Takes the port and listens from now on. */
  public void open() {
    if (link.isEmpty()) {
      link = opener.map(Supplier::get);
    }
  }

  /** What to say of a port that was to be open and never was; empty where all is well. */
  public Optional<String> neverOpen() {
    return link.filter(console -> console.health().connects() == 0)
        .map(
            console ->
                console.address() + ": the port can't be opened; nothing that it prints is heard");
  }

  /**
   * Asks what shows, by its answer, that every line that was printed before now has arrived. A line
   * that holds a value of ours is never taken for the answer: it may have been on its way when the
   * question was put.
   *
   * @return the answer on its way; empty where the device can't show that
   */
  public Optional<Pending> askToDrain() {
    if (link.isEmpty() || device.console().drainedBy().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(link.get().submit(new Query(device.console().drainedBy().get(), answer)));
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
