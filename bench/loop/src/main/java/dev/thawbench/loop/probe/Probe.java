package dev.thawbench.loop.probe;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.point.Block;
import dev.thawbench.drivers.point.BlockPlan;
import dev.thawbench.drivers.point.Point;
import dev.thawbench.drivers.serial.ReceivedLine;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.Labs;
import dev.thawbench.loop.device.LinkOpener;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.station.ConsoleValue;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Reads every readable point of a station once, each by itself, so that one bad address spoils no
 * other.
 */
public final class Probe {
  /** So many silent points of a device are enough: it is not there, and each costs its timeout. */
  private static final int SILENT_POINTS = 3;

  private final Station station;
  private final Labs labs;

  /** A probe of {@code station}, whose virtual devices {@code labs} start; it closes them. */
  public Probe(Station station, Labs labs) {
    this.station = station;
    this.labs = labs;
  }

  /**
   * Probes all devices, in the order of the station.
   *
   * @throws BenchException if an address is of no use
   */
  public List<PointReading> read() {
    List<PointReading> readings = new ArrayList<>();
    try (LinkOpener links = new LinkOpener(labs)) {
      for (Device device : station.devices()) {
        if (device.console().values().isEmpty()) {
          modbus(device, links, readings);
        } else {
          console(device, links, readings);
        }
      }
    } catch (LinkException unusable) {
      throw new BenchException(unusable.getMessage(), unusable);
    }
    return readings;
  }

  private static void modbus(Device device, LinkOpener links, List<PointReading> readings) {
    try (Link link = links.modbus(device)) {
      int silent = 0;
      for (DevicePoint point : device.points()) {
        if (!point.point().access().reads()) {
          continue;
        }
        if (silent == SILENT_POINTS) {
          readings.add(reading(device, link, point, false, "not asked: the device is silent"));
          continue;
        }
        Block block = BlockPlan.of(List.of(point.point()), List.of()).blocks().get(0);
        Reply reply = link.execute(block.request());
        boolean data = reply instanceof Data;
        silent = data || reply instanceof DeviceException ? 0 : silent + 1;
        String text =
            reply instanceof Data good
                ? text(point, block.value(point.point(), good))
                : reply.describe(block.request());
        readings.add(reading(device, link, point, data, text));
      }
    }
  }

  private static PointReading reading(
      Device device, Link link, DevicePoint point, boolean answered, String text) {
    return new PointReading(
        device.name(),
        link.address().protocol() + ", " + link.address().place() + ", unit " + device.unit(),
        point.name(),
        where(point),
        answered,
        true,
        text);
  }

  /** The address as the file counts, and as it goes over the wire where that differs. */
  private static String where(DevicePoint point) {
    Point at = point.point();
    String word = at.table().word() + " ";
    return point.firstAddress() == 0
        ? word + at.address()
        : word + (at.address() + point.firstAddress()) + ", " + at.address() + " on the wire";
  }

  private static String text(DevicePoint point, double value) {
    if (Double.isNaN(value)) {
      return "not there";
    }
    if (!point.states().isEmpty()) {
      int index = (int) value;
      return index >= 0 && index < point.states().size()
          ? point.states().get(index)
          : "state " + index + ", which the file does not name";
    }
    return number(value) + (point.unit().symbol().isEmpty() ? "" : " " + point.unit().symbol());
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.6g", value).replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /** A console is heard for two of its lines' time. */
  private static void console(Device device, LinkOpener links, List<PointReading> readings) {
    BlockingQueue<ReceivedLine> lines = new LinkedBlockingQueue<>();
    Optional<Supplier<Link>> opener = links.console(device, lines::add);
    if (opener.isEmpty()) {
      device
          .console()
          .values()
          .forEach(
              value ->
                  readings.add(
                      reading(device, device.address().describe(), value, false, "no port here")));
      return;
    }
    try (Link link = opener.get().get()) {
      List<String> heard = new ArrayList<>();
      long deadline = System.nanoTime() + 2 * device.console().everyNanos() + 500_000_000L;
      while (heard.isEmpty() && System.nanoTime() < deadline) {
        ReceivedLine line = lines.poll(50, TimeUnit.MILLISECONDS);
        if (line != null && holdsAny(device, line.text())) {
          heard.add(line.text());
        }
      }
      for (ConsoleValue value : device.console().values()) {
        OptionalDouble found =
            heard.isEmpty() ? OptionalDouble.empty() : value.point().value(heard.get(0));
        readings.add(
            reading(
                device,
                link.address().protocol() + ", " + link.address().place(),
                value,
                found.isPresent(),
                found.isPresent() ? text(value, found.getAsDouble()) : unheard(link)));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String unheard(Link link) {
    return link.health().connects() == 0 ? "the port can't be opened" : "no line said it";
  }

  private static boolean holdsAny(Device device, String line) {
    return device.console().values().stream().anyMatch(v -> v.point().value(line).isPresent());
  }

  private static PointReading reading(
      Device device, String link, ConsoleValue value, boolean answered, String text) {
    return new PointReading(
        device.name(),
        link,
        value.point().name(),
        "line with " + value.point().pattern(),
        answered,
        !device.console().optional(),
        text);
  }

  private static String text(ConsoleValue value, double number) {
    int index = (int) number;
    return !value.states().isEmpty() && index >= 0 && index < value.states().size()
        ? value.states().get(index)
        : number(number) + (value.unit().symbol().isEmpty() ? "" : " " + value.unit().symbol());
  }
}
