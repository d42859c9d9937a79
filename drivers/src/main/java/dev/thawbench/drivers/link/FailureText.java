package dev.thawbench.drivers.link;

import java.util.Locale;
import java.util.OptionalLong;

/** The one line that is said about a failed exchange. */
public final class FailureText {
  private FailureText() {}

  /**
   * The line: device, what happened, how often in a row, and how long ago all was well.
   *
   * <p>{@code controller (modbus rtu, /dev/ttyUSB0, unit 2): no reply to 'read 40 registers from
   * 2099' within 500 ms, third time; 12.4 s since the last good reply}
   */
  public static String of(LinkAddress address, Request request, Reply reply, LinkHealth health) {
    return of(address, request, reply, health.failuresInARow(), health.lastGoodNanos());
  }

  /**
   * The same for who counts what counts as a failure, as an exception does that a gateway sends for
   * a device that is gone.
   *
   * @param failuresInARow with this one
   * @param lastGoodNanos when the last good reply came, on the clock of the reply's times
   */
  public static String of(
      LinkAddress address,
      Request request,
      Reply reply,
      int failuresInARow,
      OptionalLong lastGoodNanos) {
    StringBuilder text = new StringBuilder();
    text.append(address).append(": ").append(reply.describe(request));
    if (failuresInARow > 1) {
      text.append(", ").append(ordinal(failuresInARow)).append(" time");
    }
    if (lastGoodNanos.isPresent()) {
      double seconds = (reply.replyNanos() - lastGoodNanos.getAsLong()) / 1e9;
      if (seconds > 0) {
        text.append(String.format(Locale.ROOT, "; %.1f s since the last good reply", seconds));
      }
    } else if (!reply.isGood() && !(reply instanceof DeviceException)) {
      text.append("; no good reply so far");
    }
    return text.toString();
  }

  private static String ordinal(int n) {
    String[] words = {"first", "second", "third", "fourth", "fifth"};
    if (n <= words.length) {
      return words[n - 1];
    }
    int tens = n % 100;
    String ending =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (n % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return n + ending;
  }
}
