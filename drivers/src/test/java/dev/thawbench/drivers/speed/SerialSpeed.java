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
 * Prints what Modbus RTU and a console cost on a pseudo-terminal: without a wire what an exchange
 * takes; against servers paced to a wire's speed what share of the wire is used, by the typical
 * exchange and over all of them (reads of 20 registers, both silences counted as wire), and how
 * long after the silence our own next request went out: the rest of what is lost are the wake-ups
 * of a pseudo-terminal, which a UART has not. Nothing is asserted. What comes without a wire runs
 * first and warms the code up, as a night does.
 */
public final class SerialSpeed {
  private static final ReadHoldingRegisters TWENTY = new ReadHoldingRegisters(0, 20);
  private static final int UNPACED_CALLS = 20_000;

  private SerialSpeed() {}

  /** Runs all rows; the first argument is how many seconds each wire is used, 20 without it. */
  public static void main(String[] args) {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200);
    System.out.println(
        "| line | p50 µs | p99 µs | exchanges/s | wire used, p50 | all | ours, mean µs |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    unpaced(map);
    console();
    for (int baud : new int[] {9_600, 19_200, 115_200}) {
      paced(map, baud, seconds);
    }
  }

  private static void paced(RegisterMap map, int baud, int seconds) {
    // 8E1: 11 bits a character, as the paced server counts them.
    SerialSettings wire = SerialSettings.of(baud, Parity.EVEN);
    RtuSettings rtu = RtuSettings.of(wire);
    SerialSettings port = SerialSettings.of(baud, Parity.NONE);
    Turnaround own = new Turnaround(rtu.silenceNanos());
    try (ModbusRtuServer server =
            ModbusRtuServer.onPseudoTerminal().orElseThrow().serve(1, map).paced(baud);
        RtuBus bus =
            RtuBus.start(
                ByteLines.serial(server.path(), port), rtu, LinkSettings.USUAL.listener(own));
        Link link = ModbusRtu.open("controller", server.path(), bus, 1)) {
      double wireNanos = (8 + 45) * wire.characterNanos() + 2.0 * rtu.silenceNanos();
      row("rtu paced to " + baud, link, TWENTY, (int) (seconds * 1e9 / wireNanos), wireNanos, own);
    }
  }

  private static void unpaced(RegisterMap map) {
    try (ModbusRtuServer server = ModbusRtuServer.onPseudoTerminal().orElseThrow().serve(1, map);
        Link link =
            ModbusRtu.open(
                "controller", server.path(), SerialSettings.USUAL, 1, LinkSettings.USUAL)) {
      row("rtu, no wire", link, TWENTY, UNPACED_CALLS, 0, null);
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
      row("console query", link, new Query("status"), UNPACED_CALLS, 0, null);
    }
  }

  private static void row(
      String line, Link link, Request request, int calls, double wireNanos, Turnaround own) {
    for (int i = 0; i < calls / 4; i++) {
      good(link.execute(request));
    }
    Histogram histogram = new Histogram(3);
    long start = System.nanoTime();
    long before = start;
    for (int i = 0; i < calls; i++) {
      good(link.execute(request));
      long now = System.nanoTime();
      histogram.recordValue(now - before);
      before = now;
    }
    double each = (before - start) / (double) calls;
    double p50 = histogram.getValueAtPercentile(50);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %s | %s | %s |%n",
        line,
        p50 / 1e3,
        histogram.getValueAtPercentile(99) / 1e3,
        1e9 / each,
        share(wireNanos, p50),
        share(wireNanos, each),
        own == null ? "" : String.format(Locale.ROOT, "%.0f", own.meanNanos() / 1e3));
  }

  private static String share(double wireNanos, double nanos) {
    return wireNanos == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * wireNanos / nanos);
  }

  private static void good(Reply reply) {
    if (!(reply instanceof Data)) {
      throw new IllegalStateException("a bad reply: " + reply);
    }
  }
}
