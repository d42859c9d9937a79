package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.server.BusFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fault that a server shows on command, on each kind of line: what the link reports, and that
 * it recovers.
 */
@Execution(ExecutionMode.CONCURRENT)
class BusFaultsTest {
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(7, 2);
  private static final byte[] NOISE = {1, 2, 3};
  private static final byte[] NONE = {};

  static Stream<Arguments> faults() {
    List<Arguments> faults = new ArrayList<>();
    for (FaultyLine.Kind kind : FaultyLine.Kind.values()) {
      boolean tcp = kind == FaultyLine.Kind.MODBUS_TCP;
      add(faults, kind, new BusFault.Silent(), NoReply.class);
      add(faults, kind, late(kind), NoReply.class);
      add(faults, kind, new BusFault.Late(50_000_000L), Data.class);
      add(faults, kind, new BusFault.Cut(5), BadFrame.class);
      add(faults, kind, new BusFault.BadChecksum(), BadFrame.class);
      add(faults, kind, new BusFault.WrongUnit(9), BadFrame.class);
      add(faults, kind, new BusFault.WrongFunction(4), BadFrame.class);
      add(faults, kind, new BusFault.Refused(6), DeviceException.class);
      // Over TCP noise shifts all that follows; on a serial line the frame is found by its
      // checksum.
      add(faults, kind, new BusFault.Stray(NOISE, NONE), tcp ? BadFrame.class : Data.class);
      add(faults, kind, new BusFault.Slow(3_000_000L), Data.class);
      boolean wire = kind == FaultyLine.Kind.RTU_ON_A_PSEUDO_TERMINAL;
      add(faults, kind, new BusFault.Reset(), wire ? NoReply.class : Gone.class);
    }
    return faults.stream();
  }

  /** Beyond the timeout of 1.5 s; on a serial line within the second one that is waited for it. */
  private static BusFault late(FaultyLine.Kind kind) {
    return new BusFault.Late(kind == FaultyLine.Kind.MODBUS_TCP ? 4_000_000_000L : 2_250_000_000L);
  }

  private static void add(
      List<Arguments> faults, FaultyLine.Kind kind, BusFault fault, Class<? extends Reply> reply) {
    faults.add(Arguments.of(kind, fault, reply));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isReportedAndTheLinkRecovers(
      FaultyLine.Kind kind, BusFault fault, Class<? extends Reply> reported) {
    try (FaultyLine line = opened(kind)) {
      line.faults().next(fault);
      Reply reply = line.link().execute(READ);
      for (int again = 0; again < 5 && isStalled(fault, reply); again++) {
        line.faults().next(fault);
        reply = line.link().execute(READ);
      }
      assertThat(reply).isInstanceOf(reported);
      if (reported == Gone.class) {
        // Until it is connected again; everything else leaves the next request unharmed.
        Awaitility.await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> line.link().execute(READ) instanceof Data);
      }
      for (int i = 0; i < 3; i++) {
        reads(line, 7, 8);
      }
    }
  }

  /**
   * Whether a starved machine kept a server that answers byte by byte from going on for so long
   * that its frame counts as ended: it did not answer as it was told to.
   */
  private static boolean isStalled(BusFault fault, Reply reply) {
    return fault instanceof BusFault.Slow
        && reply instanceof BadFrame bad
        && bad.why().startsWith("cut off");
  }

  @ParameterizedTest
  @EnumSource(FaultyLine.Kind.class)
  void strayBytesBehindAReplySpoilNoLaterOne(FaultyLine.Kind kind) {
    try (FaultyLine line = opened(kind)) {
      line.faults().next(new BusFault.Stray(NONE, new byte[] {9, 9, 9}));
      line.link().execute(READ);
      if (line.link().execute(READ) instanceof Data data) {
        assertThat(data.registers().values()).containsExactly(7, 8);
      }
      reads(line, 7, 8);
    }
  }

  @ParameterizedTest
  @EnumSource(FaultyLine.Kind.class)
  void lateAnswerIsNeverTakenForTheNext(FaultyLine.Kind kind) {
    try (FaultyLine line = opened(kind)) {
      line.faults().next(late(kind));
      assertThat(line.link().execute(READ)).isInstanceOf(NoReply.class);
      // The same shape: on a serial line nothing in the frame tells the two apart.
      Reply next = line.link().execute(new ReadHoldingRegisters(9, 2));
      assertThat(next).isInstanceOf(Data.class);
      assertThat(((Data) next).registers().values()).containsExactly(9, 10);
    }
  }

  @ParameterizedTest
  @EnumSource(FaultyLine.Kind.class)
  void deafServerDoesNotCarryOutWhatASilentOneDoes(FaultyLine.Kind kind) {
    try (FaultyLine line = opened(kind)) {
      WriteRegisters write = new WriteRegisters(0, new int[] {1});
      line.faults().next(new BusFault.Deaf());
      assertThat(line.link().execute(write)).isInstanceOf(NoReply.class);
      assertThat(line.map().holding(0)).isZero();
      line.faults().next(new BusFault.Silent());
      assertThat(line.link().execute(write)).isInstanceOf(NoReply.class);
      assertThat(line.map().holding(0)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(FaultyLine.Kind.class)
  void alwaysHoldsUntilItIsCleared(FaultyLine.Kind kind) {
    try (FaultyLine line = opened(kind)) {
      line.faults().always(new BusFault.Refused(4));
      for (int i = 0; i < 3; i++) {
        assertThat(line.link().execute(READ)).isInstanceOf(DeviceException.class);
      }
      line.faults().clear();
      reads(line, 7, 8);
    }
  }

  private static FaultyLine opened(FaultyLine.Kind kind) {
    FaultyLine line = FaultyLine.open(kind).orElse(null);
    assumeTrue(line != null, "this system has no pseudo-terminals");
    reads(line, 7, 8);
    return line;
  }

  private static void reads(FaultyLine line, int... values) {
    Reply reply = line.link().execute(READ);
    assertThat(reply).isInstanceOf(Data.class);
    assertThat(((Data) reply).registers().values()).containsExactly(values);
  }
}
