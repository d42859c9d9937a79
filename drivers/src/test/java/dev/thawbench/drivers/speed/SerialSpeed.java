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
import dev.thawbench.drivers.serial.LineSettings;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.serial.TextLinks;
import dev.thawbench.drivers.server.ConsoleServer;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.util.Locale;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/**
 * Prints what Modbus RTU and a console cost on a pseudo-terminal without a wire, then what share of
 * a wire is used ({@link WireSpeed}). Nothing is asserted. What comes without a wire runs first and
 * warms the code up, as a night does.
 */
public final class SerialSpeed {
  private static final ReadHoldingRegisters TWENTY = new ReadHoldingRegisters(0, 20);
  private static final int UNPACED_CALLS = 20_000;

  private SerialSpeed() {}

  /** Runs all rows; the first argument is how many seconds each wire is used, 12 without it. */
  public static void main(String[] args) throws Exception {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 12;
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200);
    System.out.println("| line | p50 µs | p99 µs | exchanges/s |");
    System.out.println("| --- | --- | --- | --- |");
    unpaced(map);
    console();
    System.out.println();
    System.out.println(
        "| baud | master | exchanges | p50 µs | p99 µs | wire used, p50 | all | ours, mean µs |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (int baud : new int[] {9_600, 19_200, 115_200}) {
      new WireSpeed(map, baud).run(seconds);
    }
  }

  private static void unpaced(RegisterMap map) {
    try (ModbusRtuServer server = ModbusRtuServer.onPseudoTerminal().orElseThrow().serve(1, map);
        Link link =
            ModbusRtu.open(
                "controller", server.path(), SerialSettings.USUAL, 1, LinkSettings.USUAL)) {
      row("rtu, no wire", link, TWENTY);
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
      row("console query", link, new Query("status"));
    }
  }

  private static void row(String line, Link link, Request request) {
    for (int i = 0; i < UNPACED_CALLS / 4; i++) {
      good(link.execute(request));
    }
    Histogram histogram = new Histogram(3);
    long start = System.nanoTime();
    long before = start;
    for (int i = 0; i < UNPACED_CALLS; i++) {
      good(link.execute(request));
      long now = System.nanoTime();
      histogram.recordValue(now - before);
      before = now;
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f |%n",
        line,
        histogram.getValueAtPercentile(50) / 1e3,
        histogram.getValueAtPercentile(99) / 1e3,
        UNPACED_CALLS * 1e9 / (before - start));
  }

  private static void good(Reply reply) {
    if (!(reply instanceof Data)) {
      throw new IllegalStateException("a bad reply: " + reply);
    }
  }
}
