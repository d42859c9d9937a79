package dev.thawbench.drivers.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusLogTest {
  @TempDir private Path folder;

  @Test
  void textNamesTimeDirectionAndBytes() throws IOException {
    Path path = folder.resolve("bus.log");
    try (TextBusLog log = new TextBusLog(path, 1_000)) {
      log.sent(2_500_001_000L, new byte[] {2, 3, 'A'});
      log.received(2_500_001_007L, new byte[] {(byte) 0xFF});
      assertThat(log.failure()).isEmpty();
    }
    assertThat(Files.readString(path))
        .isEqualTo(
            """
            2.500000000 sent 02 03 41  |..A|
            2.500000007 received FF  |.|
            """);
  }

  @Test
  void pcapngHoldsTheFramesOfALinkWithTheirTimes() throws IOException {
    Path path = folder.resolve("bus.pcapng");
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    long epoch = 1_767_225_600_000_000_000L;
    long start = System.nanoTime();
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map)) {
      InetSocketAddress device = new InetSocketAddress("127.0.0.1", server.port());
      Reply reply;
      try (PcapngLog log = new PcapngLog(path, device, epoch, start);
          Link link =
              ModbusTcp.open(
                  "controller",
                  "127.0.0.1",
                  server.port(),
                  1,
                  LinkSettings.USUAL.timeout(Duration.ofSeconds(5)).listener(log))) {
        reply = link.execute(new ReadHoldingRegisters(3, 2));
      }
      ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
      assertThat(file.getInt(0)).isEqualTo(0x0A0D0D0A);
      assertThat(file.getInt(8)).isEqualTo(0x1A2B3C4D);
      assertThat(file.getInt(28)).isEqualTo(1);
      // The option if_tsresol: 10^-9 s.
      assertThat(file.getShort(44)).isEqualTo((short) 9);
      assertThat(file.get(48)).isEqualTo((byte) 9);
      int at = 60;
      int[] lengths = {12, 13};
      for (int i = 0; i < 2; i++) {
        assertThat(file.getInt(at)).isEqualTo(6);
        int blockLength = file.getInt(at + 4);
        assertThat(blockLength % 4).isZero();
        long time = (long) file.getInt(at + 12) << 32 | file.getInt(at + 16) & 0xFFFFFFFFL;
        long passed = i == 0 ? reply.requestNanos() : reply.replyNanos();
        assertThat(time).isEqualTo(epoch + passed - start);
        int captured = file.getInt(at + 20);
        assertThat(captured).isEqualTo(40 + lengths[i]);
        byte[] packet = new byte[captured];
        file.get(at + 28, packet);
        checksumsAreGood(packet);
        int toPort = (packet[22] & 0xFF) << 8 | packet[23] & 0xFF;
        assertThat(toPort == server.port()).isEqualTo(i == 0);
        assertThat(file.getInt(at + blockLength - 4)).isEqualTo(blockLength);
        at += blockLength;
      }
      assertThat(at).isEqualTo(file.capacity());
    }
  }

  private static void checksumsAreGood(byte[] packet) {
    assertThat(sum(packet, 0, 20, 0)).isEqualTo(0xFFFF);
    int pseudo = 6 + packet.length - 20;
    for (int i = 12; i < 20; i += 2) {
      pseudo += (packet[i] & 0xFF) << 8 | packet[i + 1] & 0xFF;
    }
    assertThat(sum(packet, 20, packet.length, pseudo)).isEqualTo(0xFFFF);
  }

  private static int sum(byte[] packet, int from, int to, int start) {
    int sum = start;
    for (int i = from; i < to; i += 2) {
      sum += (packet[i] & 0xFF) << 8 | (i + 1 < to ? packet[i + 1] & 0xFF : 0);
    }
    while (sum >>> 16 != 0) {
      sum = (sum & 0xFFFF) + (sum >>> 16);
    }
    return sum;
  }

  @Test
  void metersTheLatencyOfGoodReplies() {
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map);
        MeteredLink link =
            new MeteredLink(
                ModbusTcp.open(
                    "controller",
                    "127.0.0.1",
                    server.port(),
                    1,
                    LinkSettings.USUAL.timeout(Duration.ofSeconds(5))))) {
      assertThat(link.latencies().count()).isZero();
      for (int i = 0; i < 20; i++) {
        link.execute(new ReadHoldingRegisters(0, 1));
      }
      link.execute(new ReadHoldingRegisters(9, 2));
      Latencies latencies = link.latencies();
      assertThat(latencies.count()).isEqualTo(20);
      assertThat(latencies.minNanos()).isPositive().isLessThanOrEqualTo(latencies.p50Nanos());
      assertThat(latencies.p99Nanos()).isLessThanOrEqualTo(latencies.maxNanos());
      assertThat(latencies.text()).startsWith("20 replies: ");
    }
  }
}
