package dev.thawbench.drivers.serial;

import java.io.IOException;

/** The kinds of line there are. */
public final class ByteLines {
  private static final int CONNECT_MILLIS = 2_000;

  private ByteLines() {}

  /**
   * A serial port.
   *
   * @param path {@code /dev/ttyUSB0}, {@code /dev/serial/by-id/…}, {@code COM3}
   */
  public static LineOpener serial(String path, SerialSettings settings) {
    return new LineOpener() {
      @Override
      public ByteLine open() throws IOException {
        return SerialPortLine.open(path, settings);
      }

      @Override
      public String place() {
        return path;
      }
    };
  }

  /** A raw TCP connection, as serial device servers and instruments offer it. */
  public static LineOpener tcp(String host, int port) {
    return new LineOpener() {
      @Override
      public ByteLine open() throws IOException {
        return TcpLine.open(host, port, CONNECT_MILLIS);
      }

      @Override
      public String place() {
        return host + ":" + port;
      }
    };
  }
}
