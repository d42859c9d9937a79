package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;

import com.digitalpetri.modbus.server.ModbusTcpServer;
import com.digitalpetri.modbus.server.ProcessImage;
import com.digitalpetri.modbus.server.ReadWriteModbusServices;
import com.digitalpetri.modbus.tcp.server.NettyTcpServerTransport;
import dev.thawbench.drivers.OwnPort;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadCoils;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Request;
import dev.thawbench.drivers.link.WriteCoil;
import dev.thawbench.drivers.link.WriteCoils;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our link against an independent server. */
class DigitalpetriServerTest {
  private ModbusTcpServer server;
  private Link link;

  @BeforeEach
  void open() {
    int port = OwnPort.open(this::serve);
    link =
        ModbusTcp.open(
            "controller", "127.0.0.1", port, 1, LinkSettings.USUAL.timeout(Duration.ofSeconds(5)));
  }

  private int serve(int port) {
    ProcessImage image = new ProcessImage();
    server =
        ModbusTcpServer.create(
            NettyTcpServerTransport.create(
                config -> {
                  config.bindAddress = "127.0.0.1";
                  config.port = port;
                }),
            new ReadWriteModbusServices() {
              @Override
              protected Optional<ProcessImage> getProcessImage(int unitId) {
                return Optional.of(image);
              }
            });
    try {
      server.start();
    } catch (ExecutionException | InterruptedException taken) {
      throw new LinkException("port " + port + " is taken", taken);
    }
    return port;
  }

  @AfterEach
  void close() throws Exception {
    link.close();
    server.stop();
  }

  @Test
  void readsBackWhatItWrote() {
    good(new WriteRegisters(30, new int[] {1, 0xFFFF, 0x8000}));
    good(new WriteRegister(33, 42));
    assertThat(good(new ReadHoldingRegisters(30, 4)).registers().values())
        .containsExactly(1, 0xFFFF, 0x8000, 42);
    good(
        new WriteCoils(0, new boolean[] {true, false, true, true, false, false, true, true, true}));
    good(new WriteCoil(9, true));
    assertThat(good(new ReadCoils(0, 10)).bits().values())
        .containsExactly(true, false, true, true, false, false, true, true, true, true);
  }

  private Data good(Request request) {
    var reply = link.execute(request);
    assertThat(reply).isInstanceOf(Data.class);
    return (Data) reply;
  }
}
