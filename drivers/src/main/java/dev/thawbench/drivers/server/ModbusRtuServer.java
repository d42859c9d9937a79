package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.modbus.RtuFrame;
import dev.thawbench.drivers.pty.PseudoTerminal;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.SerialSettings;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A Modbus RTU server on a pseudo-terminal, a serial port or over TCP, for any number of units. A
 * pseudo-terminal has no speed of its own; {@link #paced} gives it that of a wire.
 *
 * <p>Owns one daemon thread, {@code modbus-rtu-server}.
 */
public final class ModbusRtuServer implements AutoCloseable {
  private static final int QUIET_MILLIS = 5;
  private static final int IDLE_MILLIS = 100;
  private static final int BITS_PER_CHARACTER = 11;

  private final ServedLine line;
  private final String path;
  private final LongSupplier clock;
  private final ServedDevices units = new ServedDevices();
  private final BusFaults faults = new BusFaults();
  private volatile long characterNanos;
  private volatile long silenceNanos;

  private ModbusRtuServer(ServedLine line, String path, LongSupplier clock) {
    this.line = line;
    this.path = path;
    this.clock = clock;
  }

  /** Opens a server on a pseudo-terminal of its own; empty where this system has none. */
  public static Optional<ModbusRtuServer> onPseudoTerminal() {
    return PseudoTerminal.open().map(terminal -> start(ServedLine.of(terminal), terminal.path()));
  }

  /**
   * Opens a server of RTU frames over TCP on the loopback interface, as a serial device server
   * passes them; one client at a time.
   *
   * @param port 1 to 65535; 0 for one that is free
   */
  public static ModbusRtuServer onLoopback(int port) {
    TcpServedLine line = TcpServedLine.onLoopback(port);
    return start(line, line.place());
  }

  /**
   * Opens a server on a serial port, where a controller that is the master polls the bench. It
   * keeps 3.5 characters of silence before each reply.
   *
   * @param path {@code /dev/ttyUSB0}, {@code COM3}
   * @throws LinkException where the port is not there, in use or not allowed
   */
  public static ModbusRtuServer onSerialPort(String path, SerialSettings settings) {
    try {
      SerialServedLine line = SerialServedLine.open(ByteLines.serial(path, settings));
      ModbusRtuServer server = start(line, path);
      server.silenceNanos = RtuSettings.of(path, settings).silenceNanos();
      return server;
    } catch (IOException e) {
      throw new LinkException("can't serve Modbus RTU on " + path + ": " + e.getMessage(), e);
    }
  }

  private static ModbusRtuServer start(ServedLine line, String place) {
    ModbusRtuServer server = new ModbusRtuServer(line, place, System::nanoTime);
    Thread serving = new Thread(server::serve, "modbus-rtu-server " + place);
    serving.setDaemon(true);
    serving.start();
    return server;
  }

  /** What a driver opens: {@code /dev/pts/7}, or host and port. */
  public String path() {
    return path;
  }

  /** Serves {@code map} as {@code unit}, 1 to 247, from now on. */
  public ModbusRtuServer serve(int unit, RegisterMap map) {
    units.put(unit, map);
    return this;
  }

  /** Takes a unit away: requests to it are not answered. */
  public void remove(int unit) {
    units.remove(unit);
  }

  /** Answers no sooner than a wire of this speed could: 11 bits a character, 3.5 of silence. */
  public ModbusRtuServer paced(int baud) {
    characterNanos = BITS_PER_CHARACTER * 1_000_000_000L / baud;
    silenceNanos = baud > 19_200 ? 1_750_000L : characterNanos * 7 / 2;
    return this;
  }

  /** The faults it is to show. */
  public BusFaults faults() {
    return faults;
  }

  private void serve() {
    RtuRequests requests = new RtuRequests();
    byte[] chunk = new byte[512];
    while (true) {
      int count = line.read(chunk, requests.isEmpty() ? IDLE_MILLIS : QUIET_MILLIS);
      long arrival = clock.getAsLong();
      if (count < 0) {
        return;
      }
      try {
        if (count > 0) {
          requests.accept(chunk, count);
          for (byte[] frame = requests.next(); frame != null; frame = requests.next()) {
            answer(frame, arrival);
          }
        } else if (!requests.isEmpty()) {
          byte[] frame = requests.afterSilence();
          if (frame != null) {
            answer(frame, arrival);
          }
        }
      } catch (IOException e) {
        // The other end is gone; the pair lives until it is closed, and reads say so then.
        continue;
      }
    }
  }

  private void answer(byte[] frame, long arrival) throws IOException {
    int unit = frame[0] & 0xFF;
    byte[] pdu = RtuFrame.pdu(frame, 0, frame.length);
    if (unit == 0) {
      units.broadcast(pdu, arrival);
      return;
    }
    if (!units.has(unit)) {
      return;
    }
    Optional<BusFault> fault = faults.take();
    if (fault.isPresent() && fault.get() instanceof BusFault.Deaf) {
      return;
    }
    byte[] reply =
        fault.isPresent() && fault.get() instanceof BusFault.Refused refused
            ? PduService.exception(pdu, refused.code())
            : units.answer(unit, pdu, arrival);
    byte[] good = RtuFrame.of(unit, reply);
    Shaped shaped = fault.map(f -> Shaped.rtu(good, f)).orElseGet(() -> Shaped.plain(good));
    send(shaped, arrival + (frame.length + good.length) * characterNanos + silenceNanos);
  }

  private void send(Shaped shaped, long notBefore) throws IOException {
    if (shaped.reset()) {
      line.hangUp();
      return;
    }
    Waiting.until(notBefore + shaped.delayNanos(), clock);
    if (shaped.perByteNanos() == 0) {
      line.write(shaped.bytes());
      return;
    }
    for (byte each : shaped.bytes()) {
      line.write(new byte[] {each});
      Waiting.until(clock.getAsLong() + shaped.perByteNanos(), clock);
    }
  }

  /** Unplugs: a driver on the other end sees its port hang up. */
  @Override
  public void close() {
    line.close();
  }
}
