package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.ReadCoils;
import dev.thawbench.drivers.link.ReadDiscreteInputs;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.ReadInputRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteCoil;
import dev.thawbench.drivers.link.WriteCoils;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.link.Written;
import dev.thawbench.drivers.rtu.RtuBus;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.server.BusFault;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modbus RTU through PLC4X over our gateway, on a pseudo-terminal. */
class ModbusRtuTest {
  private static final LinkSettings QUICK =
      LinkSettings.USUAL
          .timeout(Duration.ofMillis(1500))
          .backOff(Duration.ofMillis(20), Duration.ofMillis(100));
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(7, 2);

  private final RegisterMap map = new RegisterMap();
  private ModbusRtuServer server;
  private Link link;

  @BeforeEach
  void open() {
    for (Table table : Table.values()) {
      map.define(table, 0, 0x10000);
    }
    map.holding(7, 7);
    map.holding(8, 8);
    Optional<ModbusRtuServer> opened = ModbusRtuServer.onPseudoTerminal();
    assumeTrue(opened.isPresent(), "this system has no pseudo-terminals");
    server = opened.get().serve(2, map);
    link = ModbusRtu.open("controller", server.path(), SerialSettings.USUAL, 2, QUICK);
  }

  @AfterEach
  void close() {
    if (server != null) {
      link.close();
      server.close();
    }
  }

  @Test
  void readsAndWritesAllTables() {
    good(new WriteRegisters(100, new int[] {1, 0xFFFF, 0x8000}));
    good(new WriteRegister(103, 42));
    assertThat(good(new ReadHoldingRegisters(100, 4)).registers().values())
        .containsExactly(1, 0xFFFF, 0x8000, 42);
    map.input(65535, 99);
    assertThat(good(new ReadInputRegisters(65411, 125)).registers().value(124)).isEqualTo(99);
    good(
        new WriteCoils(0, new boolean[] {true, false, true, true, false, false, true, true, true}));
    good(new WriteCoil(9, true));
    assertThat(good(new ReadCoils(0, 11)).bits().values())
        .containsExactly(true, false, true, true, false, false, true, true, true, true, false);
    map.discrete(20, true);
    assertThat(good(new ReadDiscreteInputs(19, 3)).bits().values())
        .containsExactly(false, true, false);
    int[] most = new int[123];
    most[122] = 123;
    good(new WriteRegisters(500, most));
    assertThat(map.holding(622)).isEqualTo(123);
    assertThat(link.health().connects()).isEqualTo(1);
  }

  @Test
  void keepsTheFramesOfTheLineAsEvidence() {
    Data reply = good(READ);
    assertThat(reply.evidence().sent()).startsWith(2, 3, 0, 7, 0, 2).hasSize(8);
    assertThat(reply.evidence().received()).startsWith(2, 3, 4, 0, 7, 0, 8).hasSize(9);
  }

  @Test
  void silenceIsNoReplyAndTheLinkStaysGood() {
    server.faults().next(new BusFault.Silent());
    Reply reply = link.execute(READ);
    assertThat(reply).isInstanceOf(NoReply.class);
    assertThat(reply.replyNanos() - reply.requestNanos())
        .isGreaterThanOrEqualTo(QUICK.timeoutNanos());
    assertThat(good(READ).registers().values()).containsExactly(7, 8);
    assertThat(link.health().connects()).isEqualTo(1);
  }

  @Test
  void badFramesSayWhatIsWrongAndTheNextRequestWorks() {
    isBadFrame(new BusFault.BadChecksum(), "CRC is 0x.{4}, expected 0x.{4}");
    isBadFrame(new BusFault.Cut(5), "cut off after 5 of 9 bytes");
    isBadFrame(new BusFault.WrongUnit(9), "unit is 9, expected 2");
    isBadFrame(new BusFault.WrongFunction(4), "function is 4, expected 3");
  }

  @Test
  void exceptionsKeepTheirCodeAndTellTheDeviceFromTheGateway() {
    for (int code : new int[] {1, 2, 3, 4, 5, 6, 8, 10, 11, 0x63}) {
      server.faults().next(new BusFault.Refused(code));
      Reply reply = link.execute(READ);
      assertThat(reply).as("code %d", code).isInstanceOf(DeviceException.class);
      assertThat(((DeviceException) reply).code()).isEqualTo(code);
      good(READ);
    }
  }

  @Test
  void findsTheReplyAmongStrayBytes() {
    server
        .faults()
        .next(new BusFault.Stray(new byte[] {0, (byte) 0xFF, 2, 3}, new byte[] {2, 3, 4}));
    assertThat(good(READ).registers().values()).containsExactly(7, 8);
    assertThat(good(READ).registers().values()).containsExactly(7, 8);
  }

  @Test
  void unitsOnOneBusTakeTurns() {
    RegisterMap other = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    other.holding(0, 333);
    server.serve(3, other);
    link.close();
    try (RtuBus bus =
            RtuBus.start(
                ByteLines.serial(server.path(), SerialSettings.USUAL), RtuSettings.NO_WIRE, QUICK);
        Link second = ModbusRtu.open("controller", server.path(), bus, 2);
        Link third = ModbusRtu.open("module", server.path(), bus, 3);
        Link absent = ModbusRtu.open("nobody", server.path(), bus, 4)) {
      for (int i = 0; i < 50; i++) {
        Pending a = second.submit(READ);
        Pending b = third.submit(new ReadHoldingRegisters(0, 1));
        assertThat(((Data) a.await()).registers().values()).containsExactly(7, 8);
        assertThat(((Data) b.await()).registers().value(0)).isEqualTo(333);
      }
      assertThat(absent.execute(READ)).isInstanceOf(NoReply.class);
      assertThat(second.execute(READ)).isInstanceOf(Data.class);
    }
  }

  @Test
  void eachUnitOfABusHasItsOwnReplyLimit() {
    server.faults().always(new BusFault.Silent());
    link.close();
    LinkSettings brief = QUICK.timeout(Duration.ofMillis(50));
    try (RtuBus bus =
            RtuBus.start(
                ByteLines.serial(server.path(), SerialSettings.USUAL),
                RtuSettings.NO_WIRE,
                QUICK.timeout(Duration.ofMinutes(1)));
        Link quick = ModbusRtu.open("module", server.path(), bus, 3, brief);
        Link slow = ModbusRtu.open("controller", server.path(), bus, 2, QUICK)) {
      for (Link each : List.of(quick, slow)) {
        long limit = each == quick ? brief.timeoutNanos() : QUICK.timeoutNanos();
        Reply reply = each.execute(READ);
        assertThat(reply).isInstanceOf(NoReply.class);
        assertThat(reply.replyNanos() - reply.requestNanos())
            .isBetween(limit, Duration.ofSeconds(30).toNanos());
      }
    }
  }

  @Test
  void requestsOverABusThatWasClosedAreGone() {
    link.close();
    RtuBus bus =
        RtuBus.start(
            ByteLines.serial(server.path(), SerialSettings.USUAL), RtuSettings.NO_WIRE, QUICK);
    try (Link orphan = ModbusRtu.open("controller", server.path(), bus, 2)) {
      assertThat(orphan.execute(READ)).isInstanceOf(Data.class);
      bus.close();
      Pending first = orphan.submit(READ);
      Pending second = orphan.submit(READ);
      for (Pending pending : List.of(first, second)) {
        assertThat(pending.await()).isInstanceOf(Gone.class);
        assertThat(((Gone) pending.await()).why()).isEqualTo("the line is closed");
      }
    }
  }

  @Test
  void broadcastReachesAllUnitsAndIsNotAnswered() {
    RegisterMap other = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    server.serve(3, other);
    link.close();
    try (RtuBus bus =
            RtuBus.start(
                ByteLines.serial(server.path(), SerialSettings.USUAL), RtuSettings.NO_WIRE, QUICK);
        Link all = ModbusRtu.open("everybody", server.path(), bus, 0)) {
      Reply reply = all.execute(new WriteRegister(5, 55));
      assertThat(reply).isInstanceOf(Data.class);
      assertThat(((Data) reply).content()).isEqualTo(new Written());
      Awaitility.await().until(() -> map.holding(5) == 55 && other.holding(5) == 55);
    }
  }

  @Test
  void unpluggedLineIsGoneAndWorksAgainAfterIt(@TempDir Path folder) throws IOException {
    Path plug = folder.resolve("ttyUSB0");
    Files.createSymbolicLink(plug, Path.of(server.path()));
    try (Link replugged =
        ModbusRtu.open("controller", plug.toString(), SerialSettings.USUAL, 2, QUICK)) {
      assertThat(replugged.execute(READ)).isInstanceOf(Data.class);
      server.close();
      Files.delete(plug);
      Reply gone = replugged.execute(READ);
      assertThat(gone).isInstanceOf(Gone.class);
      assertThat(((Gone) gone).why()).isEqualTo("the port hung up");
      Awaitility.await()
          .until(
              () ->
                  replugged.execute(READ) instanceof Gone absent
                      && absent.why().equals("there is no serial port of that name"));
      server = ModbusRtuServer.onPseudoTerminal().orElseThrow().serve(2, map);
      Files.createSymbolicLink(plug, Path.of(server.path()));
      Awaitility.await()
          .pollInterval(Duration.ofMillis(10))
          .until(() -> replugged.execute(READ) instanceof Data);
    }
  }

  @Test
  void missingPortIsAReplyInOneLine() {
    try (Link missing =
        ModbusRtu.open("controller", "/dev/ttyNONE0", SerialSettings.USUAL, 1, QUICK)) {
      Reply reply = missing.execute(READ);
      assertThat(reply.describe(READ))
          .isEqualTo(
              "no connection for 'read 2 registers from 7': there is no serial port of that name");
    }
  }

  @Test
  void refusesAUnitThatALineHasNot() {
    assertThatThrownBy(
            () -> ModbusRtu.open("controller", "/dev/ttyS0", SerialSettings.USUAL, 248, QUICK))
        .isInstanceOf(LinkException.class)
        .hasMessage("controller: a unit id on a serial line is 1 to 247, or 0 for all, not 248");
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("rtu /dev/ttyS0");
  }

  private void isBadFrame(BusFault fault, String why) {
    server.faults().next(fault);
    Reply reply = link.execute(READ);
    assertThat(reply).isInstanceOf(BadFrame.class);
    assertThat(((BadFrame) reply).why()).matches(why);
    assertThat(good(READ).registers().values()).containsExactly(7, 8);
    assertThat(link.health().connects()).isEqualTo(1);
  }

  private Data good(Request request) {
    Reply reply = link.execute(request);
    assertThat(reply).isInstanceOf(Data.class);
    return (Data) reply;
  }
}
