package dev.thawbench.drivers.link;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The bytes of one exchange as they stood on the wire, as far as the link saw them: whole frames
 * with their headers and checksums. Not copied: treat the arrays as read only.
 *
 * @param sent what went out; empty where nothing did or the link cannot see it
 * @param received what came in; empty where nothing did or the link cannot see it
 */
public record Evidence(byte[] sent, byte[] received) {
  /** No bytes were seen. */
  public static final Evidence NONE = new Evidence(new byte[0], new byte[0]);

  /** Both directions in hexadecimal: {@code sent 01 03, received 01 83 02}; empty without bytes. */
  public String text() {
    HexFormat hex = HexFormat.ofDelimiter(" ").withUpperCase();
    StringBuilder text = new StringBuilder();
    if (sent.length > 0) {
      text.append("sent ").append(hex.formatHex(sent));
    }
    if (received.length > 0) {
      text.append(text.isEmpty() ? "" : ", ").append("received ").append(hex.formatHex(received));
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that
        && Arrays.equals(sent, that.sent)
        && Arrays.equals(received, that.received);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(sent) + Arrays.hashCode(received);
  }

  @Override
  public String toString() {
    return "Evidence[" + text() + "]";
  }
}
