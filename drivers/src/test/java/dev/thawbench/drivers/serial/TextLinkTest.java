package dev.thawbench.drivers.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Command;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.pty.PseudoTerminal;
import dev.thawbench.drivers.server.BusFault;
import dev.thawbench.drivers.server.ConsoleServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLinkTest {
  /** Where no time is tested: a starved machine may take a second for an answer. */
  private static final LinkSettings PATIENT = LinkSettings.USUAL.timeout(Duration.ofSeconds(10));

  private static final LinkSettings QUICK =
      LinkSettings.USUAL
          .timeout(Duration.ofMillis(1500))
          .backOff(Duration.ofMillis(20), Duration.ofMillis(100));
  private static final Query STATUS = new Query("status", Pattern.compile("ok .*"));

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private ConsoleServer console;
  private Link link;

  @BeforeEach
  void open() {
    console = console();
    link = link(PATIENT);
  }

  private Link link(LinkSettings settings) {
    return TextLinks.serial(
        "controller",
        console.path(),
        SerialSettings.USUAL,
        LineSettings.USUAL.unsolicited(line -> heard.add(line.text())),
        settings);
  }

  private void reopen(LinkSettings settings) {
    link.close();
    link = link(settings);
    Awaitility.await().until(() -> link.execute(STATUS) instanceof Data);
  }

  private ConsoleServer console() {
    Optional<ConsoleServer> opened =
        ConsoleServer.onPseudoTerminal(
            line -> {
              said.add(line);
              return line.startsWith("set ") ? Optional.empty() : Optional.of("ok " + line);
            });
    assumeTrue(opened.isPresent(), "this system has no pseudo-terminals");
    return opened.get();
  }

  @AfterEach
  void close() {
    if (console != null) {
      link.close();
      console.close();
    }
  }

  @Test
  void asksAndGetsTheAnswer() {
    Data reply = (Data) link.execute(STATUS);
    assertThat(reply.line()).isEqualTo("ok status");
    assertThat(reply.evidence().sent()).asString().isEqualTo("status\n");
    assertThat(heard).isEmpty();
  }

  @Test
  void hearsUnsolicitedLinesInOrder() {
    link.execute(STATUS);
    for (int i = 0; i < 100; i++) {
      console.print("t=" + i);
    }
    Awaitility.await().until(() -> heard.size() == 100);
    assertThat(heard.get(99)).isEqualTo("t=99");
  }

  @Test
  void linesPrintedBeforeAnAnswerAreHeardBeforeIt() {
    link.execute(STATUS);
    for (int i = 0; i < 500; i++) {
      console.print("t=" + i);
      assertThat(((Data) link.execute(STATUS)).line()).isEqualTo("ok status");
      assertThat(heard).hasSize(i + 1);
    }
  }

  @Test
  void commandIsDoneOnceItIsSent() {
    assertThat(link.execute(new Command("set 5"))).isInstanceOf(Data.class);
    assertThat(((Data) link.execute(STATUS)).line()).isEqualTo("ok status");
    assertThat(said).containsExactly("set 5", "status");
  }

  @Test
  void silenceIsNoReplyAndItsLateAnswerIsNeverTakenForTheNext() {
    reopen(QUICK);
    console.faults().next(new BusFault.Late(2_250_000_000L));
    assertThat(link.execute(STATUS)).isInstanceOf(NoReply.class);
    assertThat(((Data) link.execute(new Query("version", Pattern.compile("ok .*")))).line())
        .isEqualTo("ok version");
    assertThat(heard).isEmpty();
  }

  @Test
  void lineThatDoesNotEndIsABadFrame() {
    reopen(QUICK);
    console.faults().next(new BusFault.Cut(4));
    Reply reply = link.execute(STATUS);
    assertThat(reply).isInstanceOf(BadFrame.class);
    assertThat(((BadFrame) reply).why()).isEqualTo("the line has not ended");
  }

  @Test
  void requestsAreAnsweredInOrder() {
    List<Pending> pending = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pending.add(link.submit(new Query("q" + i)));
    }
    for (int i = 0; i < 20; i++) {
      assertThat(((Data) pending.get(i).await()).line()).isEqualTo("ok q" + i);
    }
  }

  @Test
  void echoOfADeviceIsNoReply() {
    link.close();
    Optional<ConsoleServer> echoing =
        ConsoleServer.onPseudoTerminal(line -> Optional.of(line + "\nok " + line));
    try (ConsoleServer server = echoing.orElseThrow();
        Link echoed =
            TextLinks.serial(
                "controller",
                server.path(),
                SerialSettings.USUAL,
                LineSettings.USUAL.withEcho(),
                PATIENT)) {
      // The pattern takes the echo as well: that it is one is known by its text.
      Query any = new Query("status", Pattern.compile(".*status"));
      for (int i = 0; i < 20; i++) {
        assertThat(((Data) echoed.execute(any)).line()).isEqualTo("ok status");
      }
    }
  }

  @Test
  void unpluggedConsoleIsGoneAndIsHeardAgainAfterIt(@TempDir Path folder) throws IOException {
    Path plug = folder.resolve("ttyACM0");
    ConsoleServer first = console();
    Files.createSymbolicLink(plug, Path.of(first.path()));
    List<String> again = new CopyOnWriteArrayList<>();
    try (Link replugged =
        TextLinks.serial(
            "controller",
            plug.toString(),
            SerialSettings.USUAL,
            LineSettings.USUAL.unsolicited(line -> again.add(line.text())),
            PATIENT.backOff(Duration.ofMillis(20), Duration.ofMillis(100)))) {
      assertThat(replugged.execute(STATUS)).isInstanceOf(Data.class);
      first.close();
      Files.delete(plug);
      assertThat(replugged.execute(STATUS)).isInstanceOf(Gone.class);
      try (ConsoleServer second = console()) {
        Files.createSymbolicLink(plug, Path.of(second.path()));
        Awaitility.await()
            .until(
                () -> {
                  second.print("booted");
                  return again.contains("booted");
                });
        assertThat(replugged.execute(STATUS)).isInstanceOf(Data.class);
      }
    }
  }

  @Test
  void portThatTakesNoBytesIsClosedAndSaid() {
    try (PseudoTerminal deaf = PseudoTerminal.open().orElseThrow();
        Link stuck =
            TextLinks.serial(
                "supply", deaf.path(), SerialSettings.USUAL, LineSettings.USUAL, QUICK)) {
      Reply reply = stuck.execute(new Command("x".repeat(100_000)));
      assertThat(reply).isInstanceOf(Gone.class);
      assertThat(((Gone) reply).why()).isEqualTo("the port took no bytes for 2 s and was closed");
    }
  }

  @Test
  void refusesRegistersAsAProgrammingError() {
    assertThatThrownBy(() -> link.submit(new ReadHoldingRegisters(0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("speaks lines of text; it can't read 1 register from 0");
  }

  @Test
  void endsWhatIsOpenWhenItIsClosed() {
    link.execute(STATUS);
    console.faults().always(new BusFault.Deaf());
    Pending pending = link.submit(STATUS);
    Pending behind = link.submit(STATUS);
    link.close();
    // Long before the timeout.
    assertThat(pending.await(9_000_000_000L)).get().isInstanceOf(Gone.class);
    assertThat(behind.await(9_000_000_000L)).get().isInstanceOf(Gone.class);
    assertThat(link.execute(STATUS)).isInstanceOf(Gone.class);
  }
}
