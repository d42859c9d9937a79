package dev.thawbench.drivers.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DryLinkTest {
  /**
   * The first exchange of a cold virtual machine takes its time, the more so beside other tests.
   */
  private static final LinkSettings PATIENT = LinkSettings.USUAL.timeout(Duration.ofSeconds(5));

  @Test
  void readsAreCarriedOutAndWritesAreListedAndNotSent() {
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 10);
    map.holding(3, 33);
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map);
        DryLink dry =
            new DryLink(
                ModbusTcp.open("controller", "127.0.0.1", server.port(), 1, PATIENT), () -> 5)) {
      Reply written = dry.execute(new WriteRegister(3, 1));
      assertThat(written).isEqualTo(new Data(5, 5, new Written(), Evidence.NONE));
      Reply read = dry.execute(new ReadHoldingRegisters(3, 1));
      assertThat(((Data) read).registers().value(0)).isEqualTo(33);
      dry.execute(new WriteCoil(2, true));
      assertThat(map.holding(3)).isEqualTo(33);
      assertThat(dry.listed())
          .extracting(Request::describe)
          .containsExactly("write 1 to register 3", "switch coil 2 on");
    }
  }
}
