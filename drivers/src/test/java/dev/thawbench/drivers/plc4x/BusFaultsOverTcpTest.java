package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.server.BusFault;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault that a server shows on command: what the link reports, and that the next works. */
class BusFaultsOverTcpTest {
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(7, 2);

  private final RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 20);
  private ModbusTcpServer server;
  private Link link;

  @BeforeEach
  void open() {
    map.holding(7, 7);
    map.holding(8, 8);
    server = ModbusTcpServer.onLoopback(0).serve(1, map);
    link =
        ModbusTcp.open(
            "controller",
            "127.0.0.1",
            server.port(),
            1,
            LinkSettings.USUAL.timeout(Duration.ofMillis(300)));
    assertThat(link.execute(READ)).isInstanceOf(Data.class);
  }

  @AfterEach
  void close() {
    link.close();
    server.close();
  }

  static Stream<Arguments> faults() {
    byte[] noise = {1, 2, 3};
    return Stream.of(
        Arguments.of(new BusFault.Silent(), NoReply.class),
        Arguments.of(new BusFault.Deaf(), NoReply.class),
        Arguments.of(new BusFault.Late(500_000_000L), NoReply.class),
        Arguments.of(new BusFault.Late(50_000_000L), Data.class),
        Arguments.of(new BusFault.Cut(10), BadFrame.class),
        Arguments.of(new BusFault.Cut(0), NoReply.class),
        Arguments.of(new BusFault.BadChecksum(), BadFrame.class),
        Arguments.of(new BusFault.WrongUnit(9), BadFrame.class),
        Arguments.of(new BusFault.WrongFunction(4), BadFrame.class),
        Arguments.of(new BusFault.Refused(6), DeviceException.class),
        Arguments.of(new BusFault.Stray(noise, new byte[0]), BadFrame.class),
        Arguments.of(new BusFault.Slow(3_000_000L), Data.class),
        Arguments.of(new BusFault.Reset(), Gone.class));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isReportedAndTheNextRequestWorks(BusFault fault, Class<? extends Reply> reported) {
    server.faults().next(fault);
    assertThat(link.execute(READ)).isInstanceOf(reported);
    for (int i = 0; i < 3; i++) {
      Reply next = link.execute(READ);
      assertThat(next).isInstanceOf(Data.class);
      assertThat(((Data) next).registers().values()).containsExactly(7, 8);
    }
  }

  @Test
  void strayBytesBehindAReplySpoilNoLaterOne() {
    server.faults().next(new BusFault.Stray(new byte[0], new byte[] {9, 9, 9}));
    link.execute(READ);
    Reply next = link.execute(READ);
    if (next instanceof Data data) {
      assertThat(data.registers().values()).containsExactly(7, 8);
    }
    assertThat(link.execute(READ)).isInstanceOf(Data.class);
  }

  @Test
  void deafServerDoesNotCarryOutWhatASilentOneDoes() {
    server.faults().next(new BusFault.Deaf());
    link.execute(new WriteRegisters(0, new int[] {1}));
    assertThat(map.holding(0)).isZero();
    server.faults().next(new BusFault.Silent());
    link.execute(new WriteRegisters(0, new int[] {1}));
    assertThat(map.holding(0)).isEqualTo(1);
  }

  @Test
  void alwaysHoldsUntilItIsCleared() {
    server.faults().always(new BusFault.Refused(4));
    for (int i = 0; i < 3; i++) {
      assertThat(link.execute(READ)).isInstanceOf(DeviceException.class);
    }
    server.faults().clear();
    assertThat(link.execute(READ)).isInstanceOf(Data.class);
  }
}
