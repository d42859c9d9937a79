package dev.thawbench.drivers.serial;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * How lines of text travel. A line received ends with CR, LF or both, whatever is sent.
 *
 * @param end what ends a line that is sent
 * @param charset how characters become bytes
 * @param echo whether the device repeats what it is sent: a line that equals the one sent is then
 *     no reply
 * @param checksum what stands behind a line to prove it
 * @param unsolicited gets every line that answers nothing, in order, on the link's thread; quick
 */
public record LineSettings(
    String end,
    Charset charset,
    boolean echo,
    LineChecksum checksum,
    Consumer<ReceivedLine> unsolicited) {
  /** LF, UTF-8, no echo, no checksum, unsolicited lines dropped. */
  public static final LineSettings USUAL =
      new LineSettings("\n", StandardCharsets.UTF_8, false, LineChecksum.NONE, line -> {});

  /** The same with this end: {@code "\r"}, {@code "\r\n"}. */
  public LineSettings end(String lineEnd) {
    return new LineSettings(lineEnd, charset, echo, checksum, unsolicited);
  }

  /** The same with a device that repeats what it is sent. */
  public LineSettings withEcho() {
    return new LineSettings(end, charset, true, checksum, unsolicited);
  }

  /** The same with this checksum. */
  public LineSettings checksum(LineChecksum proof) {
    return new LineSettings(end, charset, echo, proof, unsolicited);
  }

  /** The same with this listener for lines that answer nothing. */
  public LineSettings unsolicited(Consumer<ReceivedLine> listener) {
    return new LineSettings(end, charset, echo, checksum, listener);
  }
}
