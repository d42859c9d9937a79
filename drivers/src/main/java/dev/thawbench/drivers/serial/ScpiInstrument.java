package dev.thawbench.drivers.serial;

import dev.thawbench.drivers.link.Command;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.link.Reply;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instrument that speaks SCPI (SCPI-1999, IEEE 488.2) over a text link: a programmable resistor,
 * a supply, a meter. Owns nothing; closing the link is its maker's.
 */
public final class ScpiInstrument {
  /** A number as IEEE 488.2 (8.7.2 to 8.7.4) writes it. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*");

  private static final Pattern ERROR = Pattern.compile("\\s*([+-]?\\d+)\\s*,\\s*\"?(.*?)\"?\\s*");

  /** What SCPI says for 'no value' and 'beyond range': 9.9E37 and above (SCPI-1999, 7.2.1). */
  private static final double NOT_A_VALUE = 9.9e37;

  private final Link link;

  /** An instrument behind a link that speaks lines. */
  public ScpiInstrument(Link link) {
    this.link = link;
  }

  /** Asks who it is: maker, model, serial number, firmware. */
  public Reply identity() {
    return link.execute(new Query("*IDN?"));
  }

  /** Asks for a number; a reply that is none goes to the link's line listener. */
  public Reply ask(String query) {
    return link.execute(new Query(query, NUMBER));
  }

  /**
   * The number in a reply to {@link #ask}.
   *
   * @return NaN where there is no good reply, or the instrument says that it has no value
   */
  public static double number(Reply reply) {
    if (!(reply instanceof Data data)) {
      return Double.NaN;
    }
    double value = Double.parseDouble(data.line().strip());
    return Math.abs(value) >= NOT_A_VALUE ? Double.NaN : value;
  }

  /**
   * Sends a command, then asks for the instrument's oldest error: a command alone is confirmed by
   * nobody.
   */
  public Told tell(String command) {
    Reply sent = link.execute(new Command(command));
    if (!sent.isGood()) {
      return new Told(sent, 0, "");
    }
    Reply reply = link.execute(new Query("SYST:ERR?", ERROR));
    if (!(reply instanceof Data data)) {
      return new Told(reply, 0, "");
    }
    Matcher matcher = ERROR.matcher(data.line());
    return matcher.matches()
        ? new Told(reply, Integer.parseInt(matcher.group(1)), matcher.group(2))
        : new Told(reply, 0, "");
  }

  /**
   * What came of a command.
   *
   * @param reply the last reply of the link
   * @param error the instrument's error number; 0 for none
   * @param message the instrument's own words
   */
  public record Told(Reply reply, int error, String message) {
    /** Whether the instrument took the command. */
    public boolean isDone() {
      return reply.isGood() && error == 0;
    }
  }
}
