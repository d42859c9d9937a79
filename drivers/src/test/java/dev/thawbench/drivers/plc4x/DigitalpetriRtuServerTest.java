package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.digitalpetri.modbus.serial.server.SerialPortServerTransport;
import com.digitalpetri.modbus.server.ModbusRtuServer;
import com.digitalpetri.modbus.server.ProcessImage;
import com.digitalpetri.modbus.server.ReadWriteModbusServices;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadCoils;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import dev.thawbench.drivers.link.WriteCoils;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.pty.NullModem;
import dev.thawbench.drivers.serial.SerialSettings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Our RTU link against an independent server, port to port; for good frames only, as that server is
 * no oracle for others.
 */
class DigitalpetriRtuServerTest {
  @Test
  void readsBackWhatItWrote() throws Exception {
    NullModem cable = NullModem.open().orElse(null);
    assumeTrue(cable != null, "this system has no pseudo-terminals");
    ProcessImage image = new ProcessImage();
    ModbusRtuServer server =
        ModbusRtuServer.create(
            SerialPortServerTransport.create(
                config -> {
                  config.serialPort = cable.otherPath();
                  config.baudRate = 9600;
                  config.parity = 0;
                }),
            new ReadWriteModbusServices() {
              @Override
              protected Optional<ProcessImage> getProcessImage(int unitId) {
                return Optional.of(image);
              }
            });
    server.start();
    try (cable;
        Link link =
            ModbusRtu.open(
                "controller",
                cable.path(),
                SerialSettings.USUAL,
                1,
                LinkSettings.USUAL.timeout(Duration.ofSeconds(5)))) {
      good(link, new WriteRegisters(30, new int[] {1, 0xFFFF, 0x8000}));
      good(link, new WriteRegister(33, 42));
      assertThat(good(link, new ReadHoldingRegisters(30, 4)).registers().values())
          .containsExactly(1, 0xFFFF, 0x8000, 42);
      good(link, new WriteCoils(5, new boolean[] {true, false, true}));
      assertThat(good(link, new ReadCoils(4, 5)).bits().values())
          .containsExactly(false, true, false, true, false);
    } finally {
      server.stop();
    }
  }

  private static Data good(Link link, Request request) {
    Reply reply = link.execute(request);
    assertThat(reply).isInstanceOf(Data.class);
    return (Data) reply;
  }
}
