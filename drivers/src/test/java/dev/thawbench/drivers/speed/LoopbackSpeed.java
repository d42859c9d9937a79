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
import java.io.DataInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import org.apache.plc4x.java.api.PlcConnection;
import org.apache.plc4x.java.api.PlcDriverManager;

/**
 * Prints what Modbus TCP costs on loopback: our link beside digitalpetri's client and a bare
 * blocking socket, all against our own server in the same run. Nothing is asserted: figures depend
 * on the machine; mind the ratios.
 */
public final class LoopbackSpeed {
  private static final int[] TWELVE = new int[12];

  private LoopbackSpeed() {}

  private interface Call {
    void run() throws Exception;
  }

  /** Runs the comparison; the first argument is the number of calls of each, 20,000 without it. */
  public static void main(String[] args) throws Exception {
    int calls = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200);
    System.out.println("| client | exchange | p50 µs | p99 µs | calls/s |");
    System.out.println("| --- | --- | --- | --- | --- |");
    try (ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(1, map)) {
      // Twice, so that nobody is measured cold; the second table counts.
      link(server.port(), calls);
      plc4x(server.port(), calls);
      digitalpetri(server.port(), calls);
      socket(server.port(), calls);
      System.out.println("| | | | | |");
      plc4x(server.port(), calls);
      link(server.port(), calls);
      digitalpetri(server.port(), calls);
      socket(server.port(), calls);
    }
  }

  private static void link(int port, int calls) throws Exception {
    try (Link link = ModbusTcp.open("controller", "127.0.0.1", port, 1, LinkSettings.USUAL)) {
      ReadHoldingRegisters twenty = new ReadHoldingRegisters(0, 20);
      ReadHoldingRegisters twelve = new ReadHoldingRegisters(100, 12);
      row("link", "read 20", calls, () -> good(link.submit(twenty)));
      row(
          "link",
          "write 12 + read 12 together",
          calls,
          () -> {
            Pending write = link.submit(new WriteRegisters(50, TWELVE));
            Pending read = link.submit(twelve);
            good(write);
            good(read);
          });
      row(
          "link",
          "2 writes + 2 reads together",
          calls,
          () -> {
            Pending write = link.submit(new WriteRegisters(50, TWELVE));
            Pending clock = link.submit(new WriteRegisters(90, new int[] {1, 2}));
            Pending read = link.submit(twelve);
            Pending more = link.submit(twenty);
            good(write);
            good(clock);
            good(read);
            good(more);
          });
    }
  }

  private static void good(Pending pending) {
    Reply reply = pending.await();
    if (!(reply instanceof Data)) {
      throw new IllegalStateException("a bad reply on loopback: " + reply);
    }
  }

  private static void plc4x(int port, int calls) throws Exception {
    PlcConnection connection =
        PlcDriverManager.getDefault()
            .getConnectionManager()
            .getConnection(
                "modbus-tcp:tcp://127.0.0.1:"
                    + port
                    + "?request-timeout=5000&default-unit-identifier=1&tcp.no-delay=true");
    try {
      var read =
          connection.readRequestBuilder().addTagAddress("v", "holding-register:1:UINT[20]").build();
      row("PLC4X alone", "read 20", calls, () -> read.execute().get());
      var twelve =
          connection
              .readRequestBuilder()
              .addTagAddress("v", "holding-register:101:UINT[12]")
              .build();
      Object[] values = new Object[12];
      java.util.Arrays.fill(values, 7);
      row(
          "PLC4X alone",
          "write 12 + read 12 together",
          calls,
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
    } finally {
      connection.close();
    }
  }

  private static void digitalpetri(int port, int calls) throws Exception {
    ModbusTcpClient client =
        ModbusTcpClient.create(
            NettyTcpClientTransport.create(
                config -> {
                  config.hostname = "127.0.0.1";
                  config.port = port;
                }));
    client.connect();
    row(
        "digitalpetri",
        "read 20",
        calls,
        () -> client.readHoldingRegisters(1, new ReadHoldingRegistersRequest(0, 20)));
    row(
        "digitalpetri",
        "write 12 + read 12",
        calls,
        () -> {
          client.writeMultipleRegisters(1, new WriteMultipleRegistersRequest(50, 12, new byte[24]));
          client.readHoldingRegisters(1, new ReadHoldingRegistersRequest(100, 12));
        });
    client.disconnect();
  }

  private static void socket(int port, int calls) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      DataInputStream in = new DataInputStream(socket.getInputStream());
      byte[] read = frame(3, 0, 20, 0);
      byte[] write = frame(16, 50, 12, 24);
      byte[] twelve = frame(3, 100, 12, 0);
      row("blocking socket", "read 20", calls, () -> exchange(out, in, read, 49));
      row(
          "blocking socket",
          "write 12 + read 12",
          calls,
          () -> {
            exchange(out, in, write, 12);
            exchange(out, in, twelve, 33);
          });
    }
  }

  private static byte[] frame(int function, int address, int quantity, int bytes) {
    ByteBuffer frame = ByteBuffer.allocate(bytes == 0 ? 12 : 13 + bytes);
    frame.putShort((short) 1).putShort((short) 0).putShort((short) (frame.capacity() - 6));
    frame.put((byte) 1).put((byte) function).putShort((short) address).putShort((short) quantity);
    if (bytes > 0) {
      frame.put((byte) bytes);
    }
    return frame.array();
  }

  private static void exchange(OutputStream out, DataInputStream in, byte[] frame, int reply)
      throws Exception {
    out.write(frame);
    in.readFully(new byte[reply]);
  }

  private static void row(String client, String exchange, int calls, Call call) throws Exception {
    for (int i = 0; i < calls / 4; i++) {
      call.run();
    }
    Histogram histogram = new Histogram(3);
    long start = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      long before = System.nanoTime();
      call.run();
      histogram.recordValue(System.nanoTime() - before);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.0f | %.0f | %.0f |%n",
        client,
        exchange,
        histogram.getValueAtPercentile(50) / 1e3,
        histogram.getValueAtPercentile(99) / 1e3,
        calls / seconds);
  }
}
