package dev.thawbench.drivers.plc4x;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A TCP server whose answers to whole Modbus frames are whatever bytes a test says. */
final class RawServer implements AutoCloseable {
  /** Answers a request frame; null keeps silent, an empty array hangs up. */
  interface Answer {
    byte[] to(byte[] frame, int number);
  }

  private final ServerSocket socket;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();

  RawServer(Answer answer) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread accepting =
        new Thread(
            () -> {
              while (!socket.isClosed()) {
                try {
                  Socket connection = socket.accept();
                  connections.incrementAndGet();
                  Thread serving = new Thread(() -> serve(connection, answer));
                  serving.setDaemon(true);
                  serving.start();
                } catch (IOException e) {
                  return;
                }
              }
            });
    accepting.setDaemon(true);
    accepting.start();
  }

  private void serve(Socket connection, Answer answer) {
    try (connection) {
      connection.setTcpNoDelay(true);
      DataInputStream in = new DataInputStream(connection.getInputStream());
      OutputStream out = connection.getOutputStream();
      while (true) {
        byte[] head = new byte[6];
        in.readFully(head);
        byte[] frame = new byte[6 + ((head[4] & 0xFF) << 8 | head[5] & 0xFF)];
        System.arraycopy(head, 0, frame, 0, 6);
        in.readFully(frame, 6, frame.length - 6);
        byte[] reply = answer.to(frame, requests.incrementAndGet());
        if (reply != null && reply.length == 0) {
          return;
        }
        if (reply != null) {
          out.write(reply);
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** The good reply to a read of registers: each holds its own address. */
  static byte[] good(byte[] frame) {
    int address = (frame[8] & 0xFF) << 8 | frame[9] & 0xFF;
    int quantity = (frame[10] & 0xFF) << 8 | frame[11] & 0xFF;
    byte[] pdu = new byte[2 + 2 * quantity];
    pdu[0] = frame[7];
    pdu[1] = (byte) (2 * quantity);
    for (int i = 0; i < quantity; i++) {
      pdu[2 + 2 * i] = (byte) (address + i >>> 8);
      pdu[3 + 2 * i] = (byte) (address + i);
    }
    return framed(frame, pdu);
  }

  /** A reply frame with this PDU. */
  static byte[] framed(byte[] request, byte... pdu) {
    byte[] reply = new byte[7 + pdu.length];
    System.arraycopy(request, 0, reply, 0, 7);
    reply[4] = (byte) (pdu.length + 1 >>> 8);
    reply[5] = (byte) (pdu.length + 1);
    System.arraycopy(pdu, 0, reply, 7, pdu.length);
    return reply;
  }
}
