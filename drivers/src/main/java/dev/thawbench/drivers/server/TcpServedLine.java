package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.LinkException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** The device's end of a serial device server: bytes of one TCP client at a time. */
final class TcpServedLine implements ServedLine {
  private final ServerSocket server;
  private volatile Socket client;

  private TcpServedLine(ServerSocket server) {
    this.server = server;
  }

  static TcpServedLine onLoopback(int port) {
    try {
      return new TcpServedLine(new ServerSocket(port, 8, InetAddress.getLoopbackAddress()));
    } catch (IOException e) {
      throw new LinkException(
          "can't serve Modbus RTU over TCP on port " + port + ": " + e.getMessage(), e);
    }
  }

  String place() {
    return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
  }

  @Override
  public int read(byte[] into, int waitMillis) {
    try {
      Socket connected = client;
      if (connected == null) {
        server.setSoTimeout(waitMillis);
        connected = server.accept();
        connected.setTcpNoDelay(true);
        client = connected;
        if (server.isClosed()) {
          hangUp();
          return -1;
        }
        return 0;
      }
      connected.setSoTimeout(waitMillis);
      int count = connected.getInputStream().read(into);
      if (count < 0) {
        hangUp();
      }
      return Math.max(count, 0);
    } catch (SocketTimeoutException e) {
      return 0;
    } catch (IOException e) {
      hangUp();
      return server.isClosed() ? -1 : 0;
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    Socket connected = client;
    if (connected != null) {
      connected.getOutputStream().write(bytes);
    }
  }

  @Override
  public void hangUp() {
    Socket connected = client;
    client = null;
    if (connected != null) {
      closed(connected);
    }
  }

  @Override
  public void close() {
    closed(server);
    hangUp();
  }

  private static void closed(java.io.Closeable socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed in any case; what is lost is the reason.
      return;
    }
  }
}
