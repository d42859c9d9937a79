package dev.thawbench.drivers.speed;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.plc4x.ModbusRtu;
import dev.thawbench.drivers.rtu.RtuBus;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.LineSettings;
import dev.thawbench.drivers.serial.Parity;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.serial.TextLinks;
import dev.thawbench.drivers.server.ConsoleServer;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.util.Locale;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/**
 * Prints what Modbus RTU and a console cost on a pseudo-terminal: against servers paced to a wire's
 * speed, what share of the wire is used (reads of 20 registers, both silences counted as wire), and
 * without a wire what an exchange takes. Nothing is asserted.
 */
public final class SerialSpeed {
  private static final ReadHoldingRegisters TWENTY = new ReadHoldingRegisters(0, 20);

  private SerialSpeed() {}

  /** Runs all rows. */
  public static void main(String[] args) {
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200);
    System.out.println("| line | p50 µs | p99 µs | exchanges/s | share of the wire |");
    System.out.println("| --- | --- | --- | --- | --- |");
    rtu(map, 115_200, 50);
    for (int baud : new int[] {9_600, 19_200, 115_200}) {
      rtu(map, baud, baud / 100);
    }
    unpaced(map);
    console();
  }

  private static void rtu(RegisterMap map, int baud, int calls) {
    // 8E1: 11 bits a character, as the paced server counts them.
    SerialSettings serial = SerialSettings.of(baud, Parity.EVEN);
    RtuSettings rtu = RtuSettings.of(serial);
    SerialSettings port = SerialSettings.of(baud, Parity.NONE);
    try (ModbusRtuServer server =
            ModbusRtuServer.onPseudoTerminal().orElseThrow().serve(1, map).paced(baud);
        RtuBus bus = RtuBus.start(ByteLines.serial(server.path(), port), rtu, LinkSettings.USUAL);
        Link link = ModbusRtu.open("controller", server.path(), bus, 1)) {
      double wireNanos = (8 + 45) * serial.characterNanos() + 2.0 * rtu.silenceNanos();
      row("rtu paced to " + baud, link, TWENTY, calls, wireNanos);
    }
  }

  private static void unpaced(RegisterMap map) {
    try (ModbusRtuServer server = ModbusRtuServer.onPseudoTerminal().orElseThrow().serve(1, map);
        Link link =
            ModbusRtu.open(
                "controller", server.path(), SerialSettings.USUAL, 1, LinkSettings.USUAL)) {
      row("rtu, no wire", link, TWENTY, 20_000, 0);
    }
  }

  private static void console() {
    try (ConsoleServer server =
            ConsoleServer.onPseudoTerminal(line -> Optional.of("ok")).orElseThrow();
        Link link =
            TextLinks.serial(
                "controller",
                server.path(),
                SerialSettings.USUAL,
                LineSettings.USUAL,
                LinkSettings.USUAL)) {
      row("console query", link, new Query("status"), 20_000, 0);
    }
  }

  private static void row(String line, Link link, Request request, int calls, double wireNanos) {
    for (int i = 0; i < Math.min(calls / 4, 5_000); i++) {
      good(link.execute(request));
    }
    Histogram histogram = new Histogram(3);
    long start = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      long before = System.nanoTime();
      good(link.execute(request));
      histogram.recordValue(System.nanoTime() - before);
    }
    double each = (System.nanoTime() - start) / (double) calls;
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %s |%n",
        line,
        histogram.getValueAtPercentile(50) / 1e3,
        histogram.getValueAtPercentile(99) / 1e3,
        1e9 / each,
        wireNanos == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * wireNanos / each));
  }

  private static void good(Reply reply) {
    if (!(reply instanceof Data)) {
      throw new IllegalStateException("a bad reply: " + reply);
    }
  }
}
