package dev.thawbench.drivers.rtu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.BusListener;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.modbus.RtuFrame;
import dev.thawbench.drivers.pty.PseudoTerminal;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.Parity;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.server.BusFault;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the master's side of a serial wire does by the clock, and with adapters that echo. */
class RtuBusTest {
  /** Where no time is tested: a starved machine may take a second for an answer. */
  private static final LinkSettings PATIENT = LinkSettings.USUAL.timeout(Duration.ofSeconds(10));

  private static final byte[] READ = {3, 0, 7, 0, 2};
  private static final byte[] WRITE = {6, 0, 7, 0, 9};
  private static final RtuSettings ECHOING = new RtuSettings(0, 0, true);

  private final RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 20);

  @Test
  void keepsThreeAndAHalfCharactersOfSilenceBeforeEachRequest() throws Exception {
    RtuSettings wire = RtuSettings.of(SerialSettings.of(1200, Parity.EVEN));
    List<long[]> spoken = new CopyOnWriteArrayList<>();
    BusListener ear =
        new BusListener() {
          @Override
          public void sent(long nanos, byte[] bytes) {
            spoken.add(new long[] {1, nanos});
          }

          @Override
          public void received(long nanos, byte[] bytes) {
            spoken.add(new long[] {0, nanos});
          }
        };
    try (ModbusRtuServer server = server();
        RtuBus bus =
            RtuBus.start(
                ByteLines.serial(server.path(), SerialSettings.USUAL),
                wire,
                PATIENT.listener(ear))) {
      for (int i = 0; i < 5; i++) {
        assertThat(ask(bus, READ).kind()).isEqualTo(RtuOutcome.Kind.ANSWER);
      }
    }
    assertThat(wire.silenceNanos()).isEqualTo(11 * 1_000_000_000L / 1200 * 7 / 2);
    int requests = 0;
    for (int i = 1; i < spoken.size(); i++) {
      if (spoken.get(i)[0] == 1) {
        requests++;
        assertThat(spoken.get(i)[1] - spoken.get(i - 1)[1])
            .isGreaterThanOrEqualTo(wire.silenceNanos());
      }
    }
    assertThat(requests).isEqualTo(4);
  }

  @Test
  void skipsTheEchoOfAnAdapter() throws Exception {
    map.holding(7, 7);
    map.holding(8, 8);
    try (ModbusRtuServer server = server();
        RtuBus bus = echoing(server.path(), PATIENT)) {
      server.faults().next(new BusFault.Stray(RtuFrame.of(2, READ), new byte[0]));
      assertThat(ask(bus, READ).pdu()).containsExactly(3, 4, 0, 7, 0, 8);
      server.faults().next(new BusFault.Stray(RtuFrame.of(2, WRITE), new byte[0]));
      assertThat(ask(bus, WRITE).pdu()).containsExactly(WRITE);
    }
  }

  @Test
  void doesNotTakeTheEchoOfAWriteForItsConfirmation() throws Exception {
    PseudoTerminal wire = PseudoTerminal.open().orElse(null);
    assumeTrue(wire != null, "this system has no pseudo-terminals");
    Thread adapter = new Thread(() -> echo(wire), "echo " + wire.path());
    adapter.setDaemon(true);
    adapter.start();
    try (wire;
        RtuBus bus = echoing(wire.path(), LinkSettings.USUAL)) {
      assertThat(ask(bus, WRITE).kind()).isEqualTo(RtuOutcome.Kind.SILENCE);
    }
  }

  @Test
  void closingDoesNotWaitForTheReplyThatIsDue() throws Exception {
    PseudoTerminal wire = PseudoTerminal.open().orElse(null);
    assumeTrue(wire != null, "this system has no pseudo-terminals");
    CompletableFuture<RtuOutcome> outcome = new CompletableFuture<>();
    try (wire) {
      RtuBus bus =
          RtuBus.start(
              ByteLines.serial(wire.path(), SerialSettings.USUAL),
              RtuSettings.NO_WIRE,
              LinkSettings.USUAL.timeout(Duration.ofMinutes(1)));
      bus.submit(2, READ, outcome::complete);
      assertThat(wire.read(new byte[256], 10_000)).isEqualTo(8);
      bus.close();
      RtuOutcome ended = outcome.get(10, TimeUnit.SECONDS);
      assertThat(ended.kind()).isEqualTo(RtuOutcome.Kind.NO_LINE);
      assertThat(ended.why()).isEqualTo("the line is closed");
      assertThat(ended.evidence().sent()).hasSize(8);
    }
  }

  private static void echo(PseudoTerminal wire) {
    byte[] chunk = new byte[512];
    try {
      for (int count = wire.read(chunk, 100); count >= 0; count = wire.read(chunk, 100)) {
        wire.write(java.util.Arrays.copyOf(chunk, count));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private ModbusRtuServer server() {
    ModbusRtuServer server = ModbusRtuServer.onPseudoTerminal().orElse(null);
    assumeTrue(server != null, "this system has no pseudo-terminals");
    return server.serve(2, map);
  }

  private static RtuBus echoing(String path, LinkSettings settings) {
    return RtuBus.start(ByteLines.serial(path, SerialSettings.USUAL), ECHOING, settings);
  }

  private static RtuOutcome ask(RtuBus bus, byte[] pdu) throws Exception {
    CompletableFuture<RtuOutcome> outcome = new CompletableFuture<>();
    bus.submit(2, pdu, outcome::complete);
    return outcome.get(60, TimeUnit.SECONDS);
  }
}
