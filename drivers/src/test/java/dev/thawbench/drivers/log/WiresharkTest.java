package dev.thawbench.drivers.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Wireshark's own dissectors make of a bus log. */
class WiresharkTest {
  private static final long EPOCH_NANOS = 1_767_225_600_000_000_000L;

  @TempDir private Path folder;

  @Test
  void wiresharkReadsBothDirectionsAsModbusWithNanoseconds() throws Exception {
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    Path path = folder.resolve("bus.pcapng");
    long start = System.nanoTime();
    List<Reply> replies = new ArrayList<>();
    int port;
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map)) {
      port = server.port();
      InetSocketAddress device = new InetSocketAddress("127.0.0.1", port);
      try (PcapngLog log = new PcapngLog(path, device, EPOCH_NANOS, start);
          Link link =
              ModbusTcp.open(
                  "controller",
                  "127.0.0.1",
                  port,
                  1,
                  LinkSettings.USUAL.timeout(Duration.ofSeconds(5)).listener(log))) {
        replies.add(link.execute(new WriteRegisters(3, new int[] {0x1234, 7})));
        replies.add(link.execute(new ReadHoldingRegisters(3, 2)));
        replies.add(link.execute(new ReadHoldingRegisters(9, 2)));
      }
    }
    List<String> expected = new ArrayList<>();
    String[] dissected = {
      "Query|16|3|2|4660,7|", "Response|16|3|2||",
      "Query|3|3|2||", "Response|3|||4660,7|",
      "Query|3|9|2||", "Response|3||||2"
    };
    for (int i = 0; i < dissected.length; i++) {
      Reply reply = replies.get(i / 2);
      long passed = i % 2 == 0 ? reply.requestNanos() : reply.replyNanos();
      long time = EPOCH_NANOS + passed - start;
      String seconds = time / 1_000_000_000L + "." + String.format("%09d", time % 1_000_000_000L);
      String ports = i % 2 == 0 ? "49152|" + port : port + "|49152";
      // Checksums good (1), nothing odd in sequence numbers, nothing malformed.
      expected.add(seconds + "|" + ports + "|1|1|||" + dissected[i]);
    }
    assertThat(dissected(path, port)).isEqualTo(expected);
  }

  private static List<String> dissected(Path path, int port) throws Exception {
    List<String> command = new ArrayList<>(List.of("tshark", "-r", path.toString()));
    // Which way is a query follows from the port: 502, unless Wireshark is told another.
    command.addAll(List.of("-o", "mbtcp.tcp.port:" + port));
    command.addAll(List.of("-o", "tcp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE"));
    command.addAll(List.of("-T", "fields", "-E", "separator=|"));
    for (String field :
        List.of(
            "frame.time_epoch",
            "tcp.srcport",
            "tcp.dstport",
            "tcp.checksum.status",
            "ip.checksum.status",
            "tcp.analysis.flags",
            "_ws.malformed",
            "_ws.col.Info",
            "modbus.func_code",
            "modbus.reference_num",
            "modbus.word_cnt",
            "modbus.regval_uint16",
            "modbus.exception_code")) {
      command.add("-e");
      command.add(field);
    }
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      abort("tshark is not there: install it to run this test (apt-get install tshark)");
      throw e;
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code of tshark").isZero();
    return text.lines().map(line -> line.replaceAll(" *(Query|Response):[^|]*", "$1")).toList();
  }
}
