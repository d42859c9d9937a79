package dev.thawbench.loop.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.server.BusFault;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.RegisterMap;
import dev.thawbench.loop.NoLabs;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.loop.station.Station;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkOpenerTest {
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(0, 1);

  @TempDir private Path folder;

  @Test
  void unitsShareAPortWhateverTheyCallItAndEachHasItsOwnReplyLimit() throws IOException {
    ModbusRtuServer opened = ModbusRtuServer.onPseudoTerminal().orElse(null);
    assumeTrue(opened != null, "this system has no pseudo-terminals");
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 1);
    Path byId = Files.createSymbolicLink(folder.resolve("by-id"), Path.of(opened.path()));
    try (ModbusRtuServer server = opened.serve(2, map);
        LinkOpener opener = new LinkOpener(new NoLabs())) {
      Station station =
          new StationFiles(folder, 1502)
              .station("modbus tcp: 127.0.0.1:1502\n    unit: 1", "modbus rtu: " + server.path())
              .station(
                  "modbus tcp: 127.0.0.1:1502\n    unit: 2", "unit: 2\n    modbus rtu: " + byId)
              .station(
                  server.path() + "\n    reply within: 10 s",
                  server.path() + "\n    reply within: 50 ms")
              .read();
      // The silent one comes first: its bus is the other's too.
      try (Link controller = opener.modbus(station.device("controller"));
          Link io = opener.modbus(station.device("io"))) {
        Reply none = controller.execute(READ);
        assertThat(none).isInstanceOf(NoReply.class);
        assertThat(none.replyNanos() - none.requestNanos()).isLessThan(10_000_000_000L);
        server.serve(1, map);
        server.faults().next(new BusFault.Late(200_000_000L));
        assertThat(io.execute(READ)).isInstanceOf(Data.class);
        assertThat(Thread.getAllStackTraces().keySet())
            .extracting(Thread::getName)
            .filteredOn(name -> name.startsWith("rtu "))
            .containsOnlyOnce("rtu " + server.path())
            .doesNotContain("rtu " + byId);
      }
    }
  }
}
