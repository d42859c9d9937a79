package dev.thawbench.drivers.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A serial port by jSerialComm, without its data listeners: after a hang-up they spin. A hang-up
 * shows as −1 from reads; {@code isOpen()} stays true.
 */
final class SerialPortLine implements ByteLine {
  /** Read timeouts are rounded up to this on Linux. */
  private static final int READ_MILLIS = 100;

  /** jSerialComm keeps one list of ports for the whole process. */
  private static final Object PORTS = new Object();

  private static final long NOT_WRITING = Long.MIN_VALUE;

  private final SerialPort port;
  private volatile long writingSinceNanos = NOT_WRITING;
  private volatile boolean stuck;

  private SerialPortLine(SerialPort port) {
    this.port = port;
  }

  static SerialPortLine open(String path, SerialSettings settings) throws IOException {
    SerialPort port;
    try {
      port = SerialPort.getCommPort(path);
    } catch (SerialPortInvalidPortException e) {
      throw new IOException("there is no serial port of that name", e);
    }
    port.setComPortParameters(
        settings.baud(), settings.dataBits(), stopBits(settings), parity(settings));
    if (settings.kernelRs485()) {
      port.setRs485ModeParameters(true, true, 0, 0);
    } else {
      // Some adapters break on the ioctl, even when it says 'off'.
      port.disableRs485ModeControl();
    }
    port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_MILLIS, 0);
    synchronized (PORTS) {
      if (!port.openPort()) {
        throw new IOException(why(path, port.getLastErrorCode()));
      }
    }
    SerialPortLine line = new SerialPortLine(port);
    WriteWatchdog.watch(line);
    return line;
  }

  private static String why(String path, int error) {
    if (path.startsWith("/") && Files.notExists(Path.of(path))) {
      return "there is no serial port of that name";
    }
    return switch (error) {
      case 13 -> "no permission; on Linux, add your user to the group that owns it (dialout)";
      case 16, 11 -> "it is in use by another program";
      default -> "it can't be opened (error " + error + ")";
    };
  }

  private static int parity(SerialSettings settings) {
    return switch (settings.parity()) {
      case NONE -> SerialPort.NO_PARITY;
      case EVEN -> SerialPort.EVEN_PARITY;
      case ODD -> SerialPort.ODD_PARITY;
    };
  }

  private static int stopBits(SerialSettings settings) {
    return settings.stopBits() == 1 ? SerialPort.ONE_STOP_BIT : SerialPort.TWO_STOP_BITS;
  }

  @Override
  public int read(byte[] into) throws IOException {
    return alive(port.readBytes(into, into.length));
  }

  @Override
  public int available() throws IOException {
    return alive(port.bytesAvailable());
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    writingSinceNanos = System.nanoTime();
    int written = port.writeBytes(bytes, bytes.length);
    writingSinceNanos = NOT_WRITING;
    if (stuck) {
      throw new IOException("the port took no bytes for 2 s and was closed");
    }
    if (written != bytes.length) {
      throw new IOException("the port hung up");
    }
  }

  /** For the watchdog: ends a write that does not end by itself. */
  void closeIfStuck(long nowNanos) {
    long since = writingSinceNanos;
    if (since != NOT_WRITING && nowNanos - since >= WriteWatchdog.LIMIT_NANOS) {
      stuck = true;
      close();
    }
  }

  @Override
  public void close() {
    WriteWatchdog.forget(this);
    synchronized (PORTS) {
      port.closePort();
    }
  }

  private static int alive(int count) throws IOException {
    if (count < 0) {
      throw new IOException("the port hung up");
    }
    return count;
  }
}
