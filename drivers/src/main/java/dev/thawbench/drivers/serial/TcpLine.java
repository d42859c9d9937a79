package dev.thawbench.drivers.serial;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A raw TCP connection: to a serial device server, or an instrument with a socket. */
final class TcpLine implements ByteLine {
  private static final int READ_MILLIS = 100;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  private TcpLine(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
  }

  static TcpLine open(String host, int port, int connectMillis) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setKeepAlive(true);
      socket.setSoTimeout(READ_MILLIS);
      socket.connect(new InetSocketAddress(host, port), connectMillis);
      return new TcpLine(socket);
    } catch (SocketTimeoutException e) {
      socket.close();
      throw new IOException("the host does not answer", e);
    } catch (java.net.UnknownHostException e) {
      socket.close();
      throw new IOException("the host name is not known", e);
    } catch (java.net.ConnectException e) {
      socket.close();
      throw new IOException("connection refused", e);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  @Override
  public int read(byte[] into) throws IOException {
    try {
      int count = in.read(into);
      if (count < 0) {
        throw new EOFException("the other side hung up");
      }
      return count;
    } catch (SocketTimeoutException e) {
      return 0;
    }
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed in any case; what is lost is the reason.
      return;
    }
  }
}
