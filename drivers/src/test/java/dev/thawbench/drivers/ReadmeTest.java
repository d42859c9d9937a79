package dev.thawbench.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DryLink;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import dev.thawbench.drivers.link.RetryingLink;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.log.MeteredLink;
import dev.thawbench.drivers.log.PcapngLog;
import dev.thawbench.drivers.log.TextBusLog;
import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.drivers.server.ArrivedWrite;
import dev.thawbench.drivers.server.BusFault;
import dev.thawbench.drivers.server.MasterWatch;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README, word for word, and what they do. */
class ReadmeTest {
  private static final WriteRegister write = new WriteRegister(7, 42);

  @TempDir private Path folder;
  private final RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 20);
  private final ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map);
  private final InetSocketAddress device = new InetSocketAddress("127.0.0.1", server.port());
  private final Link link = open(LinkSettings.USUAL);

  private Link open(LinkSettings settings) {
    // The first exchange of a cold virtual machine takes its time, the more so beside other tests.
    LinkSettings patient = settings.timeout(Duration.ofSeconds(5));
    return ModbusTcp.open("controller", "127.0.0.1", server.port(), 1, patient);
  }

  @AfterEach
  void close() {
    link.close();
    server.close();
  }

  @Test
  void repeatsWhatDoesNoHarmTwice() {
    server.faults().next(new BusFault.Refused(6));
    RetryingLink patient = new RetryingLink(link, 3);
    Reply reply = patient.submit(write, true).await();
    assertThat(reply).isInstanceOf(Data.class);
    assertThat(map.holding(7)).isEqualTo(42);
  }

  @Test
  void listsWritesInPlaceOfMakingThem() {
    DryLink dry = new DryLink(link, System::nanoTime);
    dry.execute(write);
    List<Request> listed = dry.listed();
    assertThat(listed).containsExactly(write);
    assertThat(map.holding(7)).isZero();
  }

  @Test
  void tellsHowLongRepliesTake() {
    MeteredLink metered = new MeteredLink(link);
    metered.execute(new ReadHoldingRegisters(0, 20));
    String told = metered.latencies().text();
    assertThat(told).matches("1 replies: [\\d.]+ ms at p50, [\\d.]+ ms at p99, [\\d.]+ ms at most");
  }

  @Test
  void logsForWiresharkAndAsText() throws IOException {
    Path path = folder.resolve("bus.pcapng");
    long epochNanos = Instant.now().getEpochSecond() * 1_000_000_000L;
    try (PcapngLog log = new PcapngLog(path, device, epochNanos, System.nanoTime());
        Link logged = open(LinkSettings.USUAL.listener(log))) {
      logged.execute(write);
    }
    assertThat(path).isNotEmptyFile();
    path = folder.resolve("bus.txt");
    try (TextBusLog log = new TextBusLog(path, System.nanoTime());
        Link logged = open(LinkSettings.USUAL.listener(log))) {
      logged.execute(write);
    }
    assertThat(Files.readString(path)).contains(" sent ").contains(" received ");
  }

  @Test
  void watchesAMaster() {
    MasterWatch watch = MasterWatch.of(map, Table.HOLDING_REGISTERS, 5, 1_000_000_000L);
    link.execute(new ReadHoldingRegisters(0, 20));
    link.execute(write);
    List<ArrivedWrite> arrived = watch.collect();
    long missed = watch.missed(System.nanoTime());
    assertThat(watch.polls()).isEqualTo(1);
    assertThat(arrived).hasSize(1);
    assertThat(missed).isZero();
  }

  @Test
  void examplesAreTheLinesOfThisTest() throws IOException {
    String own = Files.readString(Path.of("src/test/java/dev/thawbench/drivers/ReadmeTest.java"));
    List<String> tested = own.lines().map(String::strip).toList();
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("## Around a link"));
    String code = section.substring(section.indexOf("```java") + 7);
    List<String> shown =
        code.substring(0, code.indexOf("```"))
            .lines()
            .map(line -> line.replaceAll(" *//.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(shown).hasSizeGreaterThan(8);
    assertThat(tested).containsAll(shown);
  }
}
