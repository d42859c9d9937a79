package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.link.ReadCoils;
import dev.thawbench.drivers.link.ReadDiscreteInputs;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.ReadInputRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteCoil;
import dev.thawbench.drivers.link.WriteCoils;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.link.Written;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

class ModbusTcpTest {
  /** Where no time is tested: a starved machine may take a second for an answer. */
  private static final LinkSettings PATIENT = LinkSettings.USUAL.timeout(Duration.ofSeconds(10));

  private final RegisterMap map = new RegisterMap();
  private ModbusTcpServer server;
  private Link link;

  @BeforeEach
  void open() {
    for (Table table : Table.values()) {
      map.define(table, 0, 0x10000);
    }
    server = ModbusTcpServer.onLoopback(0).serve(1, map);
    link = ModbusTcp.open("controller", "127.0.0.1", server.port(), 1, PATIENT);
  }

  @AfterEach
  void close() {
    link.close();
    server.close();
  }

  @Test
  void readsHoldingRegistersOverTheirWholeRange() {
    map.holding(0, 0);
    map.holding(1, 0x7FFF);
    map.holding(2, 0x8000);
    map.holding(3, 0xFFFF);
    assertThat(data(link.execute(new ReadHoldingRegisters(0, 4))).registers().values())
        .containsExactly(0, 0x7FFF, 0x8000, 0xFFFF);
  }

  @Test
  void readsOneAndTheMostRegistersAndTheHighestAddress() {
    map.holding(65535, 4711);
    map.input(65411, 17);
    assertThat(data(link.execute(new ReadHoldingRegisters(65535, 1))).registers().values())
        .containsExactly(4711);
    Data most = data(link.execute(new ReadInputRegisters(65411, 125)));
    assertThat(most.registers().size()).isEqualTo(125);
    assertThat(most.registers().value(0)).isEqualTo(17);
  }

  @Test
  void readsEveryBitOfABlock() {
    Random random = new Random(7);
    boolean[] coils = new boolean[300];
    boolean[] inputs = new boolean[37];
    for (int i = 0; i < coils.length; i++) {
      coils[i] = random.nextBoolean();
      map.coil(1000 + i, coils[i]);
    }
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = random.nextBoolean();
      map.discrete(5 + i, inputs[i]);
    }
    assertThat(data(link.execute(new ReadCoils(1000, 300))).bits().values()).isEqualTo(coils);
    assertThat(data(link.execute(new ReadDiscreteInputs(5, 37))).bits().values()).isEqualTo(inputs);
  }

  @Test
  void writesRegistersInOneFrame() {
    int[] values = new int[123];
    for (int i = 0; i < values.length; i++) {
      values[i] = 65535 - i;
    }
    AtomicLong frames = new AtomicLong();
    map.onWrite(write -> frames.incrementAndGet());
    Data reply = data(link.execute(new WriteRegisters(65412, values)));
    assertThat(reply.content()).isEqualTo(new Written());
    assertThat(frames).hasValue(1);
    for (int i = 0; i < values.length; i++) {
      assertThat(map.holding(65412 + i)).isEqualTo(values[i]);
    }
  }

  @Test
  void writesByTheFunctionCodeThatWasAskedFor() {
    assertThat(sentFunction(new WriteRegister(9, 65535))).isEqualTo(6);
    assertThat(map.holding(9)).isEqualTo(65535);
    assertThat(sentFunction(new WriteRegisters(9, new int[] {3}))).isEqualTo(16);
    assertThat(map.holding(9)).isEqualTo(3);
    assertThat(sentFunction(new WriteCoil(8, true))).isEqualTo(5);
    assertThat(map.coil(8)).isTrue();
    assertThat(sentFunction(new WriteCoil(8, false))).isEqualTo(5);
    assertThat(map.coil(8)).isFalse();
    assertThat(sentFunction(new WriteCoils(8, new boolean[] {true}))).isEqualTo(15);
    assertThat(map.coil(8)).isTrue();
  }

  @Test
  void writesEachCoilOfABlock() {
    boolean[] bits = {true, false, false, true, true, true, false, true, true, false, true};
    data(link.execute(new WriteCoils(40, bits)));
    for (int i = 0; i < bits.length; i++) {
      assertThat(map.coil(40 + i)).as("coil %d", 40 + i).isEqualTo(bits[i]);
    }
  }

  @Test
  void speaksToItsOwnUnitOnly() {
    RegisterMap other = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    server.serve(2, other);
    other.holding(0, 222);
    map.holding(0, 111);
    try (Link second = ModbusTcp.open("module", "127.0.0.1", server.port(), 2, PATIENT)) {
      assertThat(data(second.execute(new ReadHoldingRegisters(0, 1))).registers().value(0))
          .isEqualTo(222);
      assertThat(data(link.execute(new ReadHoldingRegisters(0, 1))).registers().value(0))
          .isEqualTo(111);
    }
  }

  @Test
  void reportsADeviceExceptionAndGoesOn() {
    server.serve(3, new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 1));
    try (Link narrow = ModbusTcp.open("controller", "127.0.0.1", server.port(), 3, PATIENT)) {
      Reply reply = narrow.execute(new ReadHoldingRegisters(5, 1));
      assertThat(reply).isInstanceOf(DeviceException.class);
      assertThat(((DeviceException) reply).code()).isEqualTo(2);
      assertThat(reply.describe(new ReadHoldingRegisters(5, 1)))
          .isEqualTo("exception 2 (illegal data address) to 'read 1 register from 5'");
      data(narrow.execute(new ReadHoldingRegisters(0, 1)));
      assertThat(narrow.health().connects()).isEqualTo(1);
    }
  }

  @Test
  void keepsTheOrderOfAWriteAndAReadIssuedTogether() {
    for (int i = 0; i < 500; i++) {
      Pending write = link.submit(new WriteRegisters(100, new int[] {i, i}));
      Pending read = link.submit(new ReadHoldingRegisters(100, 2));
      assertThat(data(read.await()).registers().values()).containsExactly(i, i);
      assertThat(data(write.await()).content()).isEqualTo(new Written());
    }
  }

  @Test
  @ResourceLock(Plc4xFactsTest.THREADS)
  void requestsNeedNoThreadOfPlc4xsTransactions() {
    long before = threadsOfTransactions();
    for (int i = 0; i < 10; i++) {
      data(link.execute(new ReadHoldingRegisters(0, 1)));
    }
    assertThat(threadsOfTransactions()).isLessThanOrEqualTo(before);
  }

  private static long threadsOfTransactions() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("plc4x-tm-thread-"))
        .count();
  }

  @Test
  void stampsRequestAndReplyAroundTheDevicesOwnTime() {
    AtomicLong served = new AtomicLong();
    map.onPoll(poll -> served.set(System.nanoTime()));
    Data first = data(link.execute(new ReadHoldingRegisters(0, 1)));
    assertThat(first.requestNanos()).isLessThanOrEqualTo(served.get());
    assertThat(first.replyNanos()).isGreaterThanOrEqualTo(served.get());
  }

  @Test
  void keepsTheBytesOfAnExchange() {
    map.holding(7, 0x1234);
    Data reply = data(link.execute(new ReadHoldingRegisters(7, 1)));
    assertThat(reply.evidence().sent()).hasSize(12).endsWith(1, 3, 0, 7, 0, 1);
    assertThat(reply.evidence().received()).hasSize(11).endsWith(1, 3, 2, 0x12, 0x34);
  }

  @Test
  void refusesALineAsAProgrammingError() {
    assertThatThrownBy(() -> link.submit(new Query("status")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("speaks Modbus; it can't ask 'status'");
  }

  @Test
  void answersAfterItsEndThatItIsClosed() {
    link.close();
    Reply reply = link.execute(new ReadHoldingRegisters(0, 1));
    assertThat(reply).isInstanceOf(Gone.class);
    assertThat(((Gone) reply).why()).isEqualTo("the link is closed");
  }

  private int sentFunction(dev.thawbench.drivers.link.Request request) {
    return data(link.execute(request)).evidence().sent()[7];
  }

  private static Data data(Reply reply) {
    assertThat(reply).isInstanceOf(Data.class);
    return (Data) reply;
  }
}
