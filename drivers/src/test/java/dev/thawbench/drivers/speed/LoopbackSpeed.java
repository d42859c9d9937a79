package dev.thawbench.drivers.speed;

import com.digitalpetri.modbus.client.ModbusTcpClient;
import com.digitalpetri.modbus.pdu.ReadHoldingRegistersRequest;
import com.digitalpetri.modbus.pdu.WriteMultipleRegistersRequest;
import com.digitalpetri.modbus.tcp.client.NettyTcpClientTransport;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.util.Arrays;
import org.apache.plc4x.java.api.PlcConnection;
import org.apache.plc4x.java.api.PlcDriverManager;

/**
 * Prints what Modbus TCP costs on loopback: our link beside PLC4X alone, digitalpetri's client and
 * a bare blocking socket, all against our own server, in turns in the same run. Nothing is
 * asserted: figures depend on the machine; mind the ratios.
 */
public final class LoopbackSpeed {
  private static final int[] TWELVE = new int[12];

  private LoopbackSpeed() {}

  /** Runs the comparison; the first argument is the number of calls of each, 20,000 without it. */
  public static void main(String[] args) throws Exception {
    int calls = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200);
    Race read = new Race();
    Race pair = new Race();
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map);
        Link link = link(server.port());
        SocketClient socket = new SocketClient(server.port())) {
      ModbusTcpClient digitalpetri = digitalpetri(server.port());
      PlcConnection plc4x = plc4x(server.port());
      try {
        enter(plc4x, read, pair);
        enter(link, read, pair);
        enter(digitalpetri, read, pair);
        read.add("blocking socket", socket::readTwenty);
        pair.add("blocking socket", socket::writeAndReadTwelve);
        System.out.println("| exchange | client | p50 µs | p99 µs | calls/s | p50 to PLC4X |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        read.run("read 20", calls);
        pair.run("write 12 + read 12, issued together", calls);
      } finally {
        plc4x.close();
        digitalpetri.disconnect();
      }
    }
  }

  private static Link link(int port) {
    return ModbusTcp.open("controller", "127.0.0.1", port, 1, LinkSettings.USUAL);
  }

  private static void enter(Link link, Race read, Race pair) {
    ReadHoldingRegisters twenty = new ReadHoldingRegisters(0, 20);
    ReadHoldingRegisters twelve = new ReadHoldingRegisters(100, 12);
    read.add("our link", () -> good(link.submit(twenty)));
    pair.add(
        "our link",
        () -> {
          Pending written = link.submit(new WriteRegisters(50, TWELVE));
          Pending answer = link.submit(twelve);
          good(written);
          good(answer);
        });
  }

  private static void good(Pending pending) {
    Reply reply = pending.await();
    if (!(reply instanceof Data)) {
      throw new IllegalStateException("a bad reply on loopback: " + reply);
    }
  }

  private static PlcConnection plc4x(int port) throws Exception {
    return PlcDriverManager.getDefault()
        .getConnectionManager()
        .getConnection(
            "modbus-tcp:tcp://127.0.0.1:"
                + port
                + "?request-timeout=5000&default-unit-identifier=1&tcp.no-delay=true");
  }

  private static void enter(PlcConnection connection, Race read, Race pair) {
    var twenty =
        connection.readRequestBuilder().addTagAddress("v", "holding-register:1:UINT[20]").build();
    var twelve =
        connection.readRequestBuilder().addTagAddress("v", "holding-register:101:UINT[12]").build();
    Object[] values = new Object[12];
    Arrays.fill(values, 7);
    read.add("PLC4X alone", () -> twenty.execute().get());
    pair.add(
        "PLC4X alone",
        () -> {
          var written =
              connection
                  .writeRequestBuilder()
                  .addTagAddress("w", "holding-register:51:UINT[12]", values)
                  .build()
                  .execute();
          var answer = twelve.execute();
          written.get();
          answer.get();
        });
  }

  private static ModbusTcpClient digitalpetri(int port) throws Exception {
    ModbusTcpClient client =
        ModbusTcpClient.create(
            NettyTcpClientTransport.create(
                config -> {
                  config.hostname = "127.0.0.1";
                  config.port = port;
                }));
    client.connect();
    return client;
  }

  private static void enter(ModbusTcpClient client, Race read, Race pair) {
    read.add(
        "digitalpetri",
        () -> client.readHoldingRegisters(1, new ReadHoldingRegistersRequest(0, 20)));
    pair.add(
        "digitalpetri",
        () -> {
          var written =
              client.writeMultipleRegistersAsync(
                  1, new WriteMultipleRegistersRequest(50, 12, new byte[24]));
          var answer =
              client.readHoldingRegistersAsync(1, new ReadHoldingRegistersRequest(100, 12));
          written.toCompletableFuture().get();
          answer.toCompletableFuture().get();
        });
  }
}
