package dev.thawbench.drivers.link;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Sends a line and takes the next line that matches as its reply. Lines in between that do not
 * match are unsolicited: they go to the link's line listener, in their order.
 *
 * @param text what is sent, without its line end, no control characters
 * @param reply what a reply looks like, matched against a whole line
 */
public record Query(String text, Pattern reply) implements LineRequest {
  private static final Pattern ANYTHING = Pattern.compile(".*");

  /** Checks the text. */
  public Query {
    Lines.plain(text);
    Objects.requireNonNull(reply, "reply");
  }

  /** A query whose reply is the next line, whatever it holds. */
  public Query(String text) {
    this(text, ANYTHING);
  }

  @Override
  public boolean isWrite() {
    return false;
  }

  @Override
  public String describe() {
    return "ask '" + text + "'";
  }
}
