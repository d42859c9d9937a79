package dev.thawbench.drivers.speed;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;

/** The least that Modbus TCP can cost in Java: one blocking socket, frames made beforehand. */
final class SocketClient implements AutoCloseable {
  private static final int READ_REPLY = 9;
  private static final int WRITE_REPLY = 12;

  private final Socket socket;
  private final OutputStream out;
  private final DataInputStream in;
  private final byte[] readTwenty = frame(3, 0, 20, 0);
  private final byte[] writeTwelve = frame(16, 50, 12, 24);
  private final byte[] readTwelve = frame(3, 100, 12, 0);

  SocketClient(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    out = socket.getOutputStream();
    in = new DataInputStream(socket.getInputStream());
  }

  void readTwenty() throws IOException {
    exchange(readTwenty, READ_REPLY + 40);
  }

  void writeAndReadTwelve() throws IOException {
    exchange(writeTwelve, WRITE_REPLY);
    exchange(readTwelve, READ_REPLY + 24);
  }

  private void exchange(byte[] frame, int reply) throws IOException {
    out.write(frame);
    in.readFully(new byte[reply]);
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

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
