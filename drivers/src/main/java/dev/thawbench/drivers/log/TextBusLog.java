package dev.thawbench.drivers.log;

import dev.thawbench.drivers.link.BusListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Writes what passes on a serial line as text, a line for each piece: the time in seconds to the
 * nanosecond since the log began, the direction, the bytes in hexadecimal, and as characters where
 * they are printable.
 */
public final class TextBusLog implements BusListener, AutoCloseable {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  private final LogFile file;
  private final long startNanos;

  /**
   * Begins a log.
   *
   * @param path the file, replaced where it exists
   * @param startNanos ns of the link's clock that count as 0
   */
  public TextBusLog(Path path, long startNanos) throws IOException {
    this.file = new LogFile(path);
    this.startNanos = startNanos;
  }

  @Override
  public void sent(long nanos, byte[] bytes) {
    append(nanos, "sent", bytes);
  }

  @Override
  public void received(long nanos, byte[] bytes) {
    append(nanos, "received", bytes);
  }

  private void append(long nanos, String direction, byte[] bytes) {
    long since = nanos - startNanos;
    StringBuilder line = new StringBuilder(32 + 4 * bytes.length);
    String fraction = Long.toString(1_000_000_000L + Math.floorMod(since, 1_000_000_000L));
    line.append(Math.floorDiv(since, 1_000_000_000L)).append('.').append(fraction, 1, 10);
    line.append(' ').append(direction).append(' ').append(HEX.formatHex(bytes)).append("  |");
    for (byte each : bytes) {
      line.append(each >= 0x20 && each < 0x7F ? (char) each : '.');
    }
    file.append(line.append("|\n").toString().getBytes(StandardCharsets.UTF_8), nanos);
  }

  /** Why the log has gone quiet, if it has. */
  public Optional<IOException> failure() {
    return file.failure();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
