package dev.thawbench.drivers.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.digitalpetri.modbus.client.ModbusTcpClient;
import com.digitalpetri.modbus.pdu.MaskWriteRegisterRequest;
import com.digitalpetri.modbus.pdu.ReadDiscreteInputsRequest;
import com.digitalpetri.modbus.pdu.ReadHoldingRegistersRequest;
import com.digitalpetri.modbus.pdu.ReadWriteMultipleRegistersRequest;
import com.digitalpetri.modbus.pdu.WriteMultipleRegistersRequest;
import com.digitalpetri.modbus.pdu.WriteSingleCoilRequest;
import com.digitalpetri.modbus.tcp.client.NettyTcpClientTransport;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.link.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our server against an independent client. */
class DigitalpetriClientTest {
  private final RegisterMap map = new RegisterMap();
  private ModbusTcpServer server;
  private ModbusTcpClient client;

  @BeforeEach
  void open() throws Exception {
    map.define(Table.HOLDING_REGISTERS, 0, 200).define(Table.COILS, 0, 20);
    map.define(Table.DISCRETE_INPUTS, 3, 10);
    server = ModbusTcpServer.onLoopback(0).serve(1, map);
    client =
        ModbusTcpClient.create(
            NettyTcpClientTransport.create(
                config -> {
                  config.hostname = "127.0.0.1";
                  config.port = server.port();
                }));
    client.connect();
  }

  @AfterEach
  void close() throws Exception {
    client.disconnect();
    server.close();
  }

  @Test
  void servesReadsAndWrites() throws Exception {
    client.writeMultipleRegisters(
        1, new WriteMultipleRegistersRequest(10, 2, new byte[] {0x12, 0x34, (byte) 0xFF, 1}));
    assertThat(map.holding(10)).isEqualTo(0x1234);
    assertThat(map.holding(11)).isEqualTo(0xFF01);
    assertThat(client.readHoldingRegisters(1, new ReadHoldingRegistersRequest(10, 2)).registers())
        .containsExactly(0x12, 0x34, 0xFF, 1);
    client.writeSingleCoil(1, new WriteSingleCoilRequest(19, true));
    assertThat(map.coil(19)).isTrue();
    map.discrete(12, true);
    assertThat(client.readDiscreteInputs(1, new ReadDiscreteInputsRequest(3, 10)).inputs())
        .containsExactly(0, 2);
  }

  @Test
  void servesMaskWriteAndReadWrite() throws Exception {
    map.holding(4, 0x12);
    // The example of the specification, 6.16: 0x12 with AND 0xF2 and OR 0x25 becomes 0x17.
    client.maskWriteRegister(1, new MaskWriteRegisterRequest(4, 0xF2, 0x25));
    assertThat(map.holding(4)).isEqualTo(0x17);
    assertThat(
            client
                .readWriteMultipleRegisters(
                    1, new ReadWriteMultipleRegistersRequest(4, 2, 5, 1, new byte[] {0, 9}))
                .registers())
        .containsExactly(0, 0x17, 0, 9);
  }

  @Test
  void answersUndefinedAddressesWithException2() {
    assertThatThrownBy(
            () -> client.readHoldingRegisters(1, new ReadHoldingRegistersRequest(199, 2)))
        .hasMessageContaining("0x02");
  }

  @Test
  void storesNothingOfAWriteThatARuleRefuses() {
    map.rule((table, address, value) -> value <= 1000);
    assertThatThrownBy(
            () ->
                client.writeMultipleRegisters(
                    1, new WriteMultipleRegistersRequest(10, 2, new byte[] {0, 1, 9, 9})))
        .hasMessageContaining("0x03");
    assertThat(map.holding(10)).isZero();
  }

  @Test
  void callsTheWriteListenerBeforeItReplies() throws Exception {
    map.onWrite(
        write -> {
          if (write.touches(Table.HOLDING_REGISTERS, 50)) {
            map.holding(51, map.holding(50) + 1);
          }
        });
    for (int i = 0; i < 100; i++) {
      client.writeMultipleRegisters(
          1, new WriteMultipleRegistersRequest(50, 1, new byte[] {0, (byte) i}));
      assertThat(client.readHoldingRegisters(1, new ReadHoldingRegistersRequest(51, 1)).registers())
          .containsExactly(0, i + 1);
    }
  }

  @Test
  void refusesAPortInUseInOneLine() {
    assertThatThrownBy(() -> ModbusTcpServer.onLoopback(server.port()))
        .isInstanceOf(LinkException.class)
        .hasMessage(
            "can't serve Modbus TCP on "
                + server.place()
                + ": the port is in use, or not allowed; end its other user, or choose port 0 for a"
                + " free one");
  }
}
