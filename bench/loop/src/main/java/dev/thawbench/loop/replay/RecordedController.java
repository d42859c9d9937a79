package dev.thawbench.loop.replay;

import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.Registers;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.point.Point;
import dev.thawbench.drivers.point.PointCodec;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A recording that stands in for the controller of its own station: a Modbus TCP server whose
 * registers say at each time what the controller said then. What is written to it changes nothing
 * but the clock.
 *
 * <p>In lock-step only: a write of the clock's point moves it on. Its server has threads of its
 * own; registers change under the map's lock, so that no read sees half of a row.
 */
public final class RecordedController implements AutoCloseable {
  private final Station station;
  private final Trace trace;
  private final Map<String, RegisterMap> maps = new HashMap<>();
  private final List<Said> said = new ArrayList<>();
  private final ModbusTcpServer server;
  private final Wire clock;
  private long beginMillis = Long.MAX_VALUE;
  private int row;

  /** A wire and its column. */
  private record Said(Wire wire, RegisterMap map, int signal) {}

  /**
   * Serves {@code trace} as the devices of {@code station}.
   *
   * @throws BenchException if the station is not in lock-step
   */
  public RecordedController(Station station, Trace trace) {
    this.station = station;
    this.trace = trace;
    this.clock =
        station
            .clock()
            .orElseThrow(
                () ->
                    new BenchException(
                        "station '"
                            + station.name()
                            + "' has no clock; a recording can stand in for a controller in lock-step only"));
    try {
      this.server = ModbusTcpServer.onLoopback(0);
    } catch (LinkException unusable) {
      throw new BenchException(unusable.getMessage(), unusable);
    }
    for (Device device : station.devices()) {
      if (device.console().values().isEmpty()) {
        server.serve(device.unit(), maps.computeIfAbsent(device.name(), name -> map(device)));
      }
    }
    for (Wire wire : station.responses()) {
      OptionalInt signal = trace.layout().indexOf(wire.signal());
      if (signal.isPresent()) {
        said.add(new Said(wire, maps.get(wire.device()), signal.getAsInt()));
      }
    }
    maps.get(clock.device()).onWrite(write -> moveOn());
    answerForTheFirstTime();
  }

  private static RegisterMap map(Device device) {
    RegisterMap map = new RegisterMap();
    device.points().forEach(point -> define(map, point.point()));
    // Gaps between points are read with them.
    for (Table table : Table.values()) {
      int first =
          device.points().stream()
              .filter(p -> p.point().table() == table)
              .mapToInt(p -> p.point().address())
              .min()
              .orElse(0);
      int end =
          device.points().stream()
              .filter(p -> p.point().table() == table)
              .mapToInt(p -> p.point().endAddress())
              .max()
              .orElse(0);
      if (end > first) {
        map.define(table, first, end - first);
      }
    }
    return map;
  }

  private static void define(RegisterMap map, Point point) {
    map.define(point.table(), point.address(), point.width());
  }

  /** Where it listens on the loopback interface. */
  public int port() {
    return server.port();
  }

  /**
   * Begins the recording: its time 0 is now.
   *
   * @param clockMillis what the clock says now, ms
   */
  public void begin(long clockMillis) {
    maps.get(clock.device())
        .atomically(
            () -> {
              beginMillis = clockMillis;
              row = 0;
              say();
            });
  }

  /** Before the begin every device answers, with the first that it ever said. */
  private void answerForTheFirstTime() {
    for (Said each : said) {
      int first = 0;
      while (first < trace.rows() && Double.isNaN(trace.value(each.signal(), first))) {
        first++;
      }
      if (first < trace.rows()) {
        put(each, trace.value(each.signal(), first));
      }
    }
  }

  private void moveOn() {
    if (beginMillis == Long.MAX_VALUE) {
      return;
    }
    Point point = clock.point().point();
    RegisterMap map = maps.get(clock.device());
    int[] registers = new int[point.width()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = map.get(point.table(), point.address() + i);
    }
    long millis = (long) PointCodec.decode(point, new Registers(registers), 0);
    long nanos = (millis - beginMillis) * 1_000_000;
    while (row + 1 < trace.rows() && trace.scanNanos(row + 1) <= nanos) {
      row++;
    }
    say();
  }

  /**
   * What the controller answered at the row's time; where it did not, its unit does not answer now.
   */
  private void say() {
    Map<String, Boolean> answered = new HashMap<>();
    for (Said each : said) {
      double value = trace.value(each.signal(), row);
      if (Double.isNaN(value)) {
        answered.putIfAbsent(each.wire().device(), false);
        sayNothing(each);
      } else {
        answered.put(each.wire().device(), true);
        put(each, value);
      }
    }
    for (Device device : station.devices()) {
      if (answered.containsKey(device.name())) {
        if (answered.get(device.name())) {
          server.serve(device.unit(), maps.get(device.name()));
        } else if (device.poweredBy().isPresent()) {
          server.remove(device.unit());
        }
      }
    }
  }

  private static void put(Said each, double value) {
    Point point = each.wire().point().point();
    if (!point.table().holdsRegisters()) {
      each.map().set(point.table(), point.address(), PointCodec.encodeBit(point, value) ? 1 : 0);
      return;
    }
    int[] registers =
        PointCodec.encode(point, value, each.map().get(point.table(), point.address()));
    for (int i = 0; i < registers.length; i++) {
      each.map().set(point.table(), point.address() + i, registers[i]);
    }
  }

  private static void sayNothing(Said each) {
    Point point = each.wire().point().point();
    point.sentinels().stream()
        .findFirst()
        .ifPresent(raw -> each.map().set(point.table(), point.address(), raw.intValue()));
  }

  @Override
  public void close() {
    server.close();
  }
}
