package dev.thawbench.drivers.link;

/**
 * Sends a line to which nothing is answered (a SCPI command).
 *
 * @param text what is sent, without its line end, no control characters
 */
public record Command(String text) implements LineRequest {
  /** Checks the text. */
  public Command {
    Lines.plain(text);
  }

  @Override
  public boolean isWrite() {
    return true;
  }

  @Override
  public String describe() {
    return "send '" + text + "'";
  }
}
