package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** RTU frames over TCP, as serial device servers pass them. */
class RtuOverTcpTest {
  private static final ReadHoldingRegisters READ = new ReadHoldingRegisters(0, 2);

  private final RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200);
  private final ModbusRtuServer server = ModbusRtuServer.onLoopback(0).serve(7, map);
  private final int port = Integer.parseInt(server.path().split(":")[1]);
  private final Link link =
      ModbusRtu.openOverTcp(
          "controller", "127.0.0.1", port, 7, LinkSettings.USUAL.timeout(Duration.ofSeconds(5)));

  @AfterEach
  void close() {
    link.close();
    server.close();
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(link.execute(new WriteRegisters(0, new int[] {5, 6}))).isInstanceOf(Data.class);
    assertThat(((Data) link.execute(READ)).registers().values()).containsExactly(5, 6);
    assertThat(link.address().toString())
        .isEqualTo("controller (modbus rtu over tcp, 127.0.0.1:" + port + ", unit 7)");
  }
}
