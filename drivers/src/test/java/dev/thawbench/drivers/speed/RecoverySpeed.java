package dev.thawbench.drivers.speed;

import dev.thawbench.drivers.OwnPort;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Prints how long after its device a link over Modbus TCP is back, and how long closing one holds
 * up the caller. Nothing is asserted.
 */
public final class RecoverySpeed {
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(0, 20);
  private static final long LOOK_NANOS = 1_000_000L;

  private RecoverySpeed() {}

  /** Runs both; the first argument is how often, 20 times without it. */
  public static void main(String[] args) {
    int times = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200);
    Histogram back = new Histogram(3);
    Histogram closing = new Histogram(3);
    for (int i = 0; i < times; i++) {
      // Away for anything from nothing to 4 s, so that back-off is met at each of its lengths.
      back.recordValue(back(map, 200L * i));
      closing.recordValue(closing(map));
    }
    System.out.println("| of a link | p50 ms | longest ms |");
    System.out.println("| --- | --- | --- |");
    row("back after its device is", back);
    row("closing, with a request on its way", closing);
  }

  private static long back(RegisterMap map, long awayMillis) {
    ModbusTcpServer first = OwnPort.serve().serve(1, map);
    int port = first.port();
    try (Link link = ModbusTcp.open("controller", "127.0.0.1", port, 1, LinkSettings.USUAL)) {
      until(link);
      first.close();
      long end = System.nanoTime() + awayMillis * 1_000_000L;
      while (System.nanoTime() - end < 0) {
        link.execute(READ);
        LockSupport.parkNanos(10 * LOOK_NANOS);
      }
      InetSocketAddress same = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      try (ModbusTcpServer again = ModbusTcpServer.open(same, System::nanoTime)) {
        again.serve(1, map);
        long start = System.nanoTime();
        until(link);
        return System.nanoTime() - start;
      }
    }
  }

  private static void until(Link link) {
    while (!(link.execute(READ) instanceof Data)) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private static long closing(RegisterMap map) {
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map)) {
      Link link = ModbusTcp.open("controller", "127.0.0.1", server.port(), 1, LinkSettings.USUAL);
      until(link);
      link.submit(READ);
      long start = System.nanoTime();
      link.close();
      return System.nanoTime() - start;
    }
  }

  private static void row(String what, Histogram nanos) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f |%n",
        what,
        nanos.getValueAtPercentile(50) / 1e6,
        nanos.getMaxValue() / 1e6);
  }
}
