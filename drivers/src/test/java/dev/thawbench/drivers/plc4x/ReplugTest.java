package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Nothing grows while a serial adapter is unplugged and plugged in again and again. */
@Isolated("counts the threads and descriptors of the whole process")
class ReplugTest {
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(0, 2);
  private static final LinkSettings QUICK =
      LinkSettings.USUAL.backOff(Duration.ofMillis(1), Duration.ofMillis(5));

  @TempDir private Path folder;
  private final RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);

  @Test
  void fiftyUnpluggingsLeaveNothingBehind() throws IOException {
    unplug(50);
  }

  @Test
  @Tag("thorough")
  void aThousandUnpluggingsLeaveNothingBehind() throws IOException {
    unplug(1000);
  }

  private void unplug(int times) throws IOException {
    Path plug = folder.resolve("ttyUSB0");
    ModbusRtuServer server = pluggedIn(plug);
    try (Link link =
        ModbusRtu.open("controller", plug.toString(), SerialSettings.USUAL, 2, QUICK)) {
      Growth growth = null;
      for (int i = 0; i < times + 5; i++) {
        if (i == 5) {
          growth = Growth.fromNow();
        }
        Awaitility.await()
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(2))
            .until(() -> link.execute(READ) instanceof Data);
        server.close();
        Files.delete(plug);
        assertThat(link.execute(READ)).isInstanceOf(Gone.class);
        server = pluggedIn(plug);
      }
      growth.isNone(times + " unpluggings");
    } finally {
      server.close();
    }
  }

  private ModbusRtuServer pluggedIn(Path plug) throws IOException {
    Optional<ModbusRtuServer> server = ModbusRtuServer.onPseudoTerminal();
    assumeTrue(server.isPresent(), "this system has no pseudo-terminals");
    Files.createSymbolicLink(plug, Path.of(server.get().path()));
    return server.get().serve(2, map);
  }
}
