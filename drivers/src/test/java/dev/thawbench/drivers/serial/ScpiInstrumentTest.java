package dev.thawbench.drivers.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.server.ConsoleServer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a supply made of a map of its own: volts, an error queue, an overload. */
class ScpiInstrumentTest {
  private final Deque<String> errors = new ArrayDeque<>();
  private String volts = "0";
  private ConsoleServer supply;
  private Link link;
  private ScpiInstrument instrument;

  @BeforeEach
  void open() {
    Optional<ConsoleServer> opened = ConsoleServer.onPseudoTerminal(this::answer);
    assumeTrue(opened.isPresent(), "this system has no pseudo-terminals");
    supply = opened.get();
    link =
        TextLinks.serial(
            "supply",
            supply.path(),
            SerialSettings.USUAL,
            LineSettings.USUAL,
            LinkSettings.USUAL.timeout(Duration.ofSeconds(10)));
    instrument = new ScpiInstrument(link);
  }

  private synchronized Optional<String> answer(String line) {
    if (line.equals("*IDN?")) {
      return Optional.of("ACME,PS-1,1234,0.9");
    }
    if (line.equals("VOLT?")) {
      return Optional.of(volts);
    }
    if (line.equals("SYST:ERR?")) {
      return Optional.of(errors.isEmpty() ? "+0,\"No error\"" : errors.poll());
    }
    if (line.startsWith("VOLT ")) {
      volts = line.substring(5);
    } else {
      errors.add("-113,\"Undefined header\"");
    }
    return Optional.empty();
  }

  @AfterEach
  void close() {
    if (supply != null) {
      link.close();
      supply.close();
    }
  }

  @Test
  void saysWhoItIs() {
    assertThat(((Data) instrument.identity()).line()).isEqualTo("ACME,PS-1,1234,0.9");
  }

  @Test
  void takesACommandAndReadsItBack() {
    assertThat(instrument.tell("VOLT 1.5E1").isDone()).isTrue();
    assertThat(ScpiInstrument.number(instrument.ask("VOLT?"))).isEqualTo(15);
  }

  @Test
  void reportsWhatTheInstrumentRefused() {
    ScpiInstrument.Told told = instrument.tell("VLOT 3");
    assertThat(told.isDone()).isFalse();
    assertThat(told.error()).isEqualTo(-113);
    assertThat(told.message()).isEqualTo("Undefined header");
    assertThat(instrument.tell("VOLT 3").isDone()).isTrue();
  }

  @Test
  void overloadIsNoValue() {
    instrument.tell("VOLT 9.91E+37");
    assertThat(ScpiInstrument.number(instrument.ask("VOLT?"))).isNaN();
  }

  @Test
  void provenLinesAreAnsweredAndSpoiledOnesReported() {
    link.close();
    try (ConsoleServer proven =
            ConsoleServer.onPseudoTerminal(
                    line ->
                        LineChecksum.XOR
                            .open(line)
                            .map(
                                text ->
                                    text.equals("good")
                                        ? LineChecksum.XOR.seal("fine")
                                        : "fine*00"))
                .orElseThrow();
        Link sealed =
            TextLinks.serial(
                "supply",
                proven.path(),
                SerialSettings.USUAL,
                LineSettings.USUAL.checksum(LineChecksum.XOR),
                LinkSettings.USUAL.timeout(Duration.ofSeconds(2)))) {
      assertThat(((Data) sealed.execute(new Query("good"))).line()).isEqualTo("fine");
      // It takes the whole timeout: until then a line that proves itself might still come.
      Reply bad = sealed.execute(new Query("bad"));
      assertThat(bad).isInstanceOf(BadFrame.class);
      assertThat(((BadFrame) bad).why()).isEqualTo("checksum of 'fine*00' is wrong");
    }
  }
}
