package dev.thawbench.drivers.rtu;

import dev.thawbench.drivers.serial.SerialSettings;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How an RTU line is timed.
 *
 * @param silenceNanos silence before each request, ns
 * @param characterNanos how long a character takes on the wire, ns; 0 where there is no wire
 * @param echo whether what is sent comes back before the reply
 */
public record RtuSettings(long silenceNanos, long characterNanos, boolean echo) {
  /** Above this baud rate the silence is fixed (Modbus over Serial Line V1.02, 2.5.1.1). */
  private static final int FIXED_ABOVE_BAUD = 19_200;

  private static final long FIXED_SILENCE_NANOS = 1_750_000L;

  /** Where there is no wire: pseudo-terminals, and RTU over TCP, whose server keeps the silence. */
  public static final RtuSettings NO_WIRE = new RtuSettings(0, 0, false);

  /** Checks the ranges. */
  public RtuSettings {
    if (silenceNanos < 0 || characterNanos < 0) {
      throw new IllegalArgumentException("silence and character time are not negative");
    }
  }

  /** By the book: 3.5 characters, 1.75 ms above 19,200 baud. */
  public static RtuSettings of(SerialSettings serial) {
    long silence =
        serial.baud() > FIXED_ABOVE_BAUD ? FIXED_SILENCE_NANOS : serial.characterNanos() * 7 / 2;
    return new RtuSettings(silence, serial.characterNanos(), serial.echo());
  }

  /** By the book on a wire; {@link #NO_WIRE} on a pseudo-terminal. */
  public static RtuSettings of(String path, SerialSettings serial) {
    return real(path).startsWith("/dev/pts/") ? NO_WIRE : of(serial);
  }

  private static String real(String path) {
    try {
      return path.startsWith("/") ? Path.of(path).toRealPath().toString() : path;
    } catch (IOException e) {
      // Not there yet: taken for what its name says.
      return path;
    }
  }
}
