package dev.thawbench.drivers.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.digitalpetri.modbus.client.ModbusRtuClient;
import com.digitalpetri.modbus.pdu.ReadHoldingRegistersRequest;
import com.digitalpetri.modbus.pdu.WriteMultipleRegistersRequest;
import com.digitalpetri.modbus.pdu.WriteSingleRegisterRequest;
import com.digitalpetri.modbus.serial.client.SerialPortClientTransport;
import dev.thawbench.drivers.link.Table;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Our RTU server against an independent client, for good frames only: it is no oracle for others.
 */
class DigitalpetriRtuTest {
  @Test
  void servesReadsAndWrites() throws Exception {
    Optional<ModbusRtuServer> opened = ModbusRtuServer.onPseudoTerminal();
    assumeTrue(opened.isPresent(), "this system has no pseudo-terminals");
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200);
    try (ModbusRtuServer server = opened.get().serve(1, map)) {
      ModbusRtuClient client =
          ModbusRtuClient.create(
              SerialPortClientTransport.create(
                  config -> {
                    config.serialPort = server.path();
                    config.baudRate = 9600;
                    config.parity = 0;
                  }));
      client.connect();
      client.writeMultipleRegisters(
          1, new WriteMultipleRegistersRequest(10, 2, new byte[] {1, 2, 3, 4}));
      client.writeSingleRegister(1, new WriteSingleRegisterRequest(12, 0x0506));
      assertThat(client.readHoldingRegisters(1, new ReadHoldingRegistersRequest(10, 3)).registers())
          .containsExactly(1, 2, 3, 4, 5, 6);
      assertThat(map.holding(12)).isEqualTo(0x0506);
      client.disconnect();
    }
  }
}
