package dev.thawbench.drivers.speed;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.plc4x.ModbusRtu;
import dev.thawbench.drivers.rtu.RtuBus;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.Parity;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * Prints what share of a wire's time Modbus RTU uses, by the typical exchange and over all of them
 * (reads of 20 registers, both silences counted as wire), against servers paced to a wire's speed
 * on pseudo-terminals. Our link and a bare loop of one thread take turns on two equal lines: what
 * both lose is the machine's, whose threads wake late. The last column is how long after the
 * silence our next request went out. Nothing is asserted.
 */
final class WireSpeed {
  private static final ReadHoldingRegisters TWENTY = new ReadHoldingRegisters(0, 20);
  private static final int LEAST_EXCHANGES = 300;
  private static final int WARM_UP = 20;
  private static final int BATCH = 10;

  private final RegisterMap map;
  private final int baud;
  private final RtuSettings rtu;
  private final SerialSettings port;
  private final double wireNanos;

  WireSpeed(RegisterMap map, int baud) {
    this.map = map;
    this.baud = baud;
    // 8E1: 11 bits a character, as the paced server counts them; a pseudo-terminal takes 8N1 only.
    SerialSettings wire = SerialSettings.of(baud, Parity.EVEN);
    this.rtu = RtuSettings.of(wire);
    this.port = SerialSettings.of(baud, Parity.NONE);
    this.wireNanos = (8 + 45) * wire.characterNanos() + 2.0 * rtu.silenceNanos();
  }

  /** Each master uses its line for {@code seconds}, and for 300 exchanges at least. */
  void run(int seconds) throws Exception {
    int exchanges = Math.max(LEAST_EXCHANGES, (int) (seconds * 1e9 / wireNanos));
    Turnaround turnaround = new Turnaround(rtu.silenceNanos());
    Histogram ours = new Histogram(3);
    Histogram bare = new Histogram(3);
    try (ModbusRtuServer first = server();
        ModbusRtuServer second = server();
        RtuBus bus =
            RtuBus.start(
                ByteLines.serial(first.path(), port),
                rtu,
                LinkSettings.USUAL.listener(turnaround));
        Link link = ModbusRtu.open("controller", first.path(), bus, 1);
        SerialClient client = new SerialClient(second.path(), port, rtu)) {
      batch(new Histogram(3), WARM_UP, () -> good(link.execute(TWENTY)));
      batch(new Histogram(3), WARM_UP, client::readTwenty);
      turnaround.forget();
      for (int done = 0; done < exchanges; done += BATCH) {
        turnaround.pause();
        batch(ours, BATCH, () -> good(link.execute(TWENTY)));
        batch(bare, BATCH, client::readTwenty);
      }
    }
    String own = String.format(Locale.ROOT, "%.0f", turnaround.meanNanos() / 1e3);
    row("our link", ours, own);
    row("bare loop", bare, "");
  }

  private ModbusRtuServer server() {
    return ModbusRtuServer.onPseudoTerminal().orElseThrow().serve(1, map).paced(baud);
  }

  /** The first is not counted: its silence has passed while the other had its turn. */
  private static void batch(Histogram histogram, int exchanges, Race.Call exchange)
      throws Exception {
    exchange.run();
    long before = System.nanoTime();
    for (int i = 0; i < exchanges; i++) {
      exchange.run();
      long now = System.nanoTime();
      histogram.recordValue(now - before);
      before = now;
    }
  }

  private void row(String master, Histogram histogram, String own) {
    double p50 = histogram.getValueAtPercentile(50);
    double mean = histogram.getMean();
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %,d | %.0f | %.0f | %.1f %% | %.1f %% | %s |%n",
        baud,
        master,
        histogram.getTotalCount(),
        p50 / 1e3,
        histogram.getValueAtPercentile(99) / 1e3,
        100 * wireNanos / p50,
        100 * wireNanos / mean,
        own);
  }

  private static void good(Reply reply) {
    if (!(reply instanceof Data)) {
      throw new IllegalStateException("a bad reply: " + reply);
    }
  }
}
