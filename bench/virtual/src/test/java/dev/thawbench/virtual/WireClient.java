package dev.thawbench.virtual;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A Modbus TCP client of a few lines that owes nothing to the drivers. */
final class WireClient implements AutoCloseable {

  private final Socket socket;
  private final DataOutputStream out;
  private final DataInputStream in;

  WireClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(5000);
    out = new DataOutputStream(socket.getOutputStream());
    in = new DataInputStream(socket.getInputStream());
  }

  int[] readInputs(int unit, int from, int quantity) throws IOException {
    return read(unit, 4, from, quantity);
  }

  int[] readHoldings(int unit, int from, int quantity) throws IOException {
    return read(unit, 3, from, quantity);
  }

  private int[] read(int unit, int function, int from, int quantity) throws IOException {
    byte[] frame = {
      0, 1, 0, 0, 0, 6, (byte) unit, (byte) function, hi(from), lo(from), hi(quantity), lo(quantity)
    };
    out.write(frame);
    byte[] reply = reply();
    if (reply[1] < 0) {
      throw new IOException("exception " + reply[2]);
    }
    int[] values = new int[quantity];
    for (int i = 0; i < quantity; i++) {
      values[i] = (reply[3 + 2 * i] & 0xFF) << 8 | reply[4 + 2 * i] & 0xFF;
    }
    return values;
  }

  /** Writes registers and returns the exception code, 0 for none. */
  int write(int unit, int from, int... values) throws IOException {
    int count = values.length;
    byte[] frame = new byte[13 + 2 * count];
    frame[1] = 1;
    frame[4] = hi(7 + 2 * count);
    frame[5] = lo(7 + 2 * count);
    frame[6] = (byte) unit;
    frame[7] = 16;
    frame[8] = hi(from);
    frame[9] = lo(from);
    frame[10] = hi(count);
    frame[11] = lo(count);
    frame[12] = (byte) (2 * count);
    for (int i = 0; i < count; i++) {
      frame[13 + 2 * i] = hi(values[i]);
      frame[14 + 2 * i] = lo(values[i]);
    }
    out.write(frame);
    byte[] reply = reply();
    return reply[1] < 0 ? reply[2] : 0;
  }

  private byte[] reply() throws IOException {
    in.skipNBytes(4);
    byte[] body = new byte[in.readUnsignedShort()];
    in.readFully(body);
    return body;
  }

  private static byte hi(int value) {
    return (byte) (value >>> 8);
  }

  private static byte lo(int value) {
    return (byte) value;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
