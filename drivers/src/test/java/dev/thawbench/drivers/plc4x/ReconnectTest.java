package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.server.BusFault;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Nothing grows while a link connects again and again. */
@Isolated("counts the threads and descriptors of the whole process")
class ReconnectTest {
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(0, 2);

  private static final LinkSettings QUICK =
      LinkSettings.USUAL
          .timeout(Duration.ofMillis(100))
          .backOff(Duration.ofMillis(1), Duration.ofMillis(5));

  private static final LinkSettings PATIENT = LinkSettings.USUAL.timeout(Duration.ofSeconds(10));

  @Test
  void fiftyReconnectsLeaveNothingBehind() {
    reconnect(50);
  }

  @Test
  @Tag("thorough")
  void aThousandReconnectsLeaveNothingBehind() {
    reconnect(1000);
  }

  private static void reconnect(int times) {
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map);
        Link link = ModbusTcp.open("controller", "127.0.0.1", server.port(), 1, QUICK)) {
      for (int i = 0; i < 5; i++) {
        again(server, link, i);
      }
      Growth growth = Growth.fromNow();
      for (int i = 0; i < times; i++) {
        again(server, link, i);
      }
      assertThat(link.health().connects()).isGreaterThanOrEqualTo(times);
      growth.isNone(times + " reconnects");
    }
  }

  /** Ends the connection in one of three ways, and waits until the link works again. */
  private static void again(ModbusTcpServer server, Link link, int i) {
    if (i % 3 == 0) {
      server.faults().next(new BusFault.Silent());
      Reply reply = link.execute(READ);
      assertThat(reply).isInstanceOfAny(NoReply.class, Gone.class);
    } else if (i % 3 == 1) {
      server.faults().next(new BusFault.Reset());
      assertThat(link.execute(READ)).isNotInstanceOf(Data.class);
    } else {
      server.disconnectAll();
    }
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> link.execute(READ) instanceof Data);
  }

  /** PLC4X's own close takes two seconds; the quickest of five says whether ours waits for it. */
  @Test
  void closingALinkDoesNotWaitForPlc4xAndEndsItsThreads() {
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    long quickest = Long.MAX_VALUE;
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map)) {
      for (int i = 0; i < 5; i++) {
        String device = "closing" + i;
        Link link = ModbusTcp.open(device, "127.0.0.1", server.port(), 1, PATIENT);
        assertThat(link.execute(READ)).isInstanceOf(Data.class);
        long start = System.nanoTime();
        link.close();
        quickest = Math.min(quickest, System.nanoTime() - start);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> threadsNamed(device) == 0);
      }
      assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofSeconds(2));
    }
  }

  private static long threadsNamed(String part) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains(part))
        .count();
  }
}
