package dev.thawbench.drivers.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.pty.PseudoTerminal;
import dev.thawbench.drivers.rtu.RtuBus;
import dev.thawbench.drivers.rtu.RtuOutcome;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLine;
import dev.thawbench.drivers.serial.LineOpener;
import dev.thawbench.drivers.serial.SerialSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The bench as a device on a serial port, polled by a master on the other end. */
class ServedOnSerialPortTest {
  /** Where no time is tested: a starved machine may take a second for an answer. */
  private static final LinkSettings PATIENT = LinkSettings.USUAL.timeout(Duration.ofSeconds(10));

  @Test
  void answersAMasterAndStampsItsPolls() throws Exception {
    Optional<PseudoTerminal> opened = PseudoTerminal.open();
    assumeTrue(opened.isPresent(), "this system has no pseudo-terminals");
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 2000, 200);
    MasterWatch watch = MasterWatch.of(map, Table.HOLDING_REGISTERS, 2118, 1_000_000_000L);
    map.holding(2118, 1);
    try (PseudoTerminal wire = opened.get();
        ModbusRtuServer unit =
            ModbusRtuServer.onSerialPort(wire.path(), SerialSettings.USUAL).serve(2, map);
        RtuBus master = RtuBus.start(masterOn(wire), RtuSettings.NO_WIRE, PATIENT)) {
      long before = System.nanoTime();
      RtuOutcome read = ask(master, 2, new byte[] {3, 8, 0x46, 0, 1}, PATIENT);
      assertThat(read.kind()).isEqualTo(RtuOutcome.Kind.ANSWER);
      assertThat(read.pdu()).containsExactly(3, 2, 0, 1);
      RtuOutcome write = ask(master, 2, new byte[] {6, 7, (byte) 0xD6, 0, 4}, PATIENT);
      assertThat(write.kind()).isEqualTo(RtuOutcome.Kind.ANSWER);
      assertThat(map.holding(2006)).isEqualTo(4);
      assertThat(watch.polls()).isEqualTo(1);
      assertThat(watch.lastPollNanos().orElseThrow()).isBetween(before, System.nanoTime());
      assertThat(watch.collect()).hasSize(1).first().extracting(w -> w.values()[0]).isEqualTo(4);
      assertThat(ask(master, 3, new byte[] {3, 8, 0x46, 0, 1}, LinkSettings.USUAL).kind())
          .isEqualTo(RtuOutcome.Kind.SILENCE);
      assertThat(unit.path()).isEqualTo(wire.path());
    }
  }

  @Test
  void missingPortIsOneLine() {
    assertThatThrownBy(() -> ModbusRtuServer.onSerialPort("/dev/ttyNONE0", SerialSettings.USUAL))
        .isInstanceOf(LinkException.class)
        .hasMessage(
            "can't serve Modbus RTU on /dev/ttyNONE0: there is no serial port of that name");
  }

  private static RtuOutcome ask(RtuBus master, int unit, byte[] pdu, LinkSettings settings)
      throws Exception {
    CompletableFuture<RtuOutcome> outcome = new CompletableFuture<>();
    master.submit(unit, pdu, settings.timeoutNanos(), outcome::complete);
    return outcome.get(60, TimeUnit.SECONDS);
  }

  private static LineOpener masterOn(PseudoTerminal wire) {
    ByteLine line =
        new ByteLine() {
          @Override
          public int read(byte[] into) {
            return wire.read(into, 100);
          }

          @Override
          public int available() {
            return 0;
          }

          @Override
          public void write(byte[] bytes) throws IOException {
            wire.write(bytes);
          }

          @Override
          public void close() {}
        };
    return new LineOpener() {
      @Override
      public ByteLine open() {
        return line;
      }

      @Override
      public String place() {
        return "the master's end";
      }
    };
  }
}
