package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.OwnPort;
import dev.thawbench.drivers.ShutPort;
import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.FailureText;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the link reports of each fault of the bus, and that it works again after it. */
@Timeout(60)
class ModbusTcpFaultTest {
  private static final LinkSettings QUICK =
      LinkSettings.USUAL
          .timeout(Duration.ofSeconds(1))
          .backOff(Duration.ofMillis(20), Duration.ofMillis(200));
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(7, 2);

  @Test
  void timedOutRequestDoesNotPoisonTheLink() throws IOException {
    try (RawServer server = new RawServer((f, n) -> n == 2 ? null : RawServer.good(f));
        Link link = link(server)) {
      assertThat(link.execute(READ)).isInstanceOf(Data.class);
      Reply reply = link.execute(READ);
      assertThat(reply).isInstanceOf(NoReply.class);
      assertThat(reply.replyNanos() - reply.requestNanos())
          .isGreaterThanOrEqualTo(QUICK.timeoutNanos());
      assertThat(FailureText.of(link.address(), READ, reply, link.health()))
          .matches(
              "controller \\(modbus tcp, 127\\.0\\.0\\.1:\\d+, unit 1\\): no reply to"
                  + " 'read 2 registers from 7' within \\d+ ms; \\d+\\.\\d s since the last good"
                  + " reply");
      assertThat(values(link.execute(READ))).containsExactly(7, 8);
    }
  }

  @Test
  void lateAnswerIsNeverTakenForTheNext() throws IOException {
    byte[][] late = new byte[1][];
    try (RawServer server =
            new RawServer(
                (f, n) -> {
                  if (n == 1) {
                    late[0] = RawServer.good(f);
                    return null;
                  }
                  byte[] both = Arrays.copyOf(late[0], late[0].length + RawServer.good(f).length);
                  System.arraycopy(
                      RawServer.good(f), 0, both, late[0].length, RawServer.good(f).length);
                  return n == 2 ? both : RawServer.good(f);
                });
        Link link = link(server)) {
      assertThat(link.execute(READ)).isInstanceOf(NoReply.class);
      Reply second = link.execute(new ReadHoldingRegisters(100, 2));
      if (second instanceof Data data) {
        assertThat(data.registers().values()).containsExactly(100, 101);
      }
      assertThat(values(link.execute(new ReadHoldingRegisters(200, 2)))).containsExactly(200, 201);
    }
  }

  @Test
  void exception5IsReportedAlthoughPlc4xAnswersNull() throws IOException {
    exceptionIsReported(5);
  }

  @Test
  void unknownExceptionCodeIsReportedAtOnceAlthoughPlc4xNeverCompletes() throws IOException {
    exceptionIsReported(0x63, QUICK.timeout(Duration.ofSeconds(100)));
  }

  @Test
  void everyExceptionKeepsItsCode() throws IOException {
    for (int code : new int[] {1, 2, 3, 4, 6, 8, 10, 11}) {
      exceptionIsReported(code);
    }
  }

  private static void exceptionIsReported(int code) throws IOException {
    exceptionIsReported(code, QUICK);
  }

  private static void exceptionIsReported(int code, LinkSettings settings) throws IOException {
    try (RawServer server =
            new RawServer(
                (f, n) ->
                    n == 1 ? RawServer.framed(f, (byte) 0x83, (byte) code) : RawServer.good(f));
        Link link = ModbusTcp.open("controller", "127.0.0.1", server.port(), 1, settings)) {
      Reply reply = link.execute(READ);
      assertThat(reply).isInstanceOf(DeviceException.class);
      assertThat(((DeviceException) reply).code()).isEqualTo(code);
      assertThat(values(link.execute(READ))).containsExactly(7, 8);
    }
  }

  @Test
  void wrongTransactionIsABadFrame() throws IOException {
    isBadFrame(
        f -> {
          byte[] reply = RawServer.good(f);
          reply[0] += 3;
          return reply;
        },
        "transaction id is \\d+, expected \\d+");
  }

  @Test
  void wrongUnitIsABadFrame() throws IOException {
    isBadFrame(
        f -> {
          byte[] reply = RawServer.good(f);
          reply[6] = 9;
          return reply;
        },
        "unit is 9, expected 1");
  }

  @Test
  void wrongFunctionIsABadFrame() throws IOException {
    isBadFrame(
        f -> {
          byte[] reply = RawServer.good(f);
          reply[7] = 4;
          return reply;
        },
        "function is 4, expected 3");
  }

  @Test
  void cutFrameIsABadFrame() throws IOException {
    isBadFrame(f -> Arrays.copyOf(RawServer.good(f), 10), "cut off after 10 of 13 bytes");
  }

  @Test
  void garbageIsABadFrame() throws IOException {
    isBadFrame(f -> "hello, world".getBytes(), "protocol id is .*|cut off .*");
  }

  @Test
  void fewerRegistersThanAskedForAreABadFrame() throws IOException {
    isBadFrame(
        f -> RawServer.framed(f, (byte) 3, (byte) 2, (byte) 0, (byte) 7),
        "it carries 2 bytes of values, expected 4");
  }

  @Test
  void hangUpDuringARequestIsKnownAtOnce() throws IOException {
    try (RawServer server = new RawServer((f, n) -> n == 1 ? new byte[0] : RawServer.good(f));
        Link link =
            ModbusTcp.open(
                "controller",
                "127.0.0.1",
                server.port(),
                1,
                QUICK.timeout(Duration.ofSeconds(100)))) {
      Reply reply = link.execute(READ);
      assertThat(reply).isInstanceOf(Gone.class);
      assertThat(((Gone) reply).sent()).isTrue();
      assertThat(((Gone) reply).why()).isEqualTo("the device hung up");
      assertThat(values(link.execute(READ))).containsExactly(7, 8);
    }
  }

  @Test
  void requestsBehindATimedOutOneEndWithIt() throws IOException {
    try (RawServer server = new RawServer((f, n) -> n <= 1 ? null : RawServer.good(f));
        Link link = link(server)) {
      Pending first = link.submit(READ);
      Pending second = link.submit(new WriteRegister(3, 4));
      assertThat(first.await()).isInstanceOf(NoReply.class);
      Reply behind = second.await();
      assertThat(behind).isInstanceOf(Gone.class);
      assertThat(((Gone) behind).sent()).isFalse();
      assertThat(values(link.execute(READ))).containsExactly(7, 8);
    }
  }

  @Test
  void refusedConnectIsAReplyInOneLine() throws IOException {
    try (ShutPort port = new ShutPort();
        Link link = ModbusTcp.open("controller", "127.0.0.1", port.number(), 1, QUICK)) {
      Reply reply = link.execute(READ);
      assertThat(FailureText.of(link.address(), READ, reply, link.health()))
          .isEqualTo(
              "controller (modbus tcp, 127.0.0.1:"
                  + port.number()
                  + ", unit 1): no connection for 'read 2 registers from 7': connection refused; no"
                  + " good reply so far");
    }
  }

  @Test
  @ResourceLock(Resources.SYSTEM_ERR)
  void refusedConnectPrintsNothing() throws IOException {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (ShutPort port = new ShutPort();
        Link link = ModbusTcp.open("controller", "127.0.0.1", port.number(), 1, QUICK)) {
      assertThat(link.execute(READ)).isInstanceOf(Gone.class);
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("ConnectException");
  }

  @Test
  void confirmationOfAnotherUnitIsABadFrame() throws IOException {
    try (RawServer server =
            new RawServer(
                (f, n) -> {
                  byte[] reply = Arrays.copyOf(f, 12);
                  reply[5] = 6;
                  reply[6] = n == 2 ? 9 : reply[6];
                  return reply;
                });
        Link link = link(server)) {
      assertThat(link.execute(new WriteRegister(3, 4))).isInstanceOf(Data.class);
      Reply reply = link.execute(new WriteRegister(3, 4));
      assertThat(reply).isInstanceOf(BadFrame.class);
      assertThat(((BadFrame) reply).why()).isEqualTo("unit is 9, expected 1");
      assertThat(link.execute(new WriteRegister(3, 4))).isInstanceOf(Data.class);
    }
  }

  @Test
  void unknownHostIsAReplyInOneLine() {
    try (Link link = ModbusTcp.open("controller", "no-such-host.invalid", 502, 1, QUICK)) {
      assertThat(((Gone) link.execute(READ)).why()).isEqualTo("the host name is not known");
    }
  }

  @Test
  void linkComesBackByItselfWithItsDevice() {
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 20);
    ModbusTcpServer server = OwnPort.serve().serve(1, map);
    int port = server.port();
    try (Link link =
        ModbusTcp.open(
            "controller",
            "127.0.0.1",
            port,
            1,
            LinkSettings.USUAL.timeout(Duration.ofSeconds(10)))) {
      assertThat(link.execute(READ)).isInstanceOf(Data.class);
      server.close();
      Awaitility.await()
          .pollInterval(Duration.ofMillis(20))
          .until(() -> link.execute(READ) instanceof Gone);
      try (ModbusTcpServer again = ModbusTcpServer.onLoopback(port)) {
        again.serve(1, map);
        Awaitility.await()
            .pollInterval(Duration.ofMillis(10))
            .until(() -> link.execute(READ) instanceof Data);
      }
    }
  }

  private interface Spoil {
    byte[] reply(byte[] frame);
  }

  private static void isBadFrame(Spoil spoil, String why) throws IOException {
    try (RawServer server = new RawServer((f, n) -> n == 2 ? spoil.reply(f) : RawServer.good(f));
        Link link = link(server)) {
      assertThat(link.execute(READ)).isInstanceOf(Data.class);
      Reply reply = link.execute(READ);
      assertThat(reply).isInstanceOf(BadFrame.class);
      assertThat(((BadFrame) reply).why()).matches(why);
      assertThat(reply.evidence().received()).isNotEmpty();
      assertThat(values(link.execute(READ))).containsExactly(7, 8);
    }
  }

  private static Link link(RawServer server) {
    return ModbusTcp.open("controller", "127.0.0.1", server.port(), 1, QUICK);
  }

  private static int[] values(Reply reply) {
    assertThat(reply).isInstanceOf(Data.class);
    return ((Data) reply).registers().values();
  }
}
