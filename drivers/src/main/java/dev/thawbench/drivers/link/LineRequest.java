package dev.thawbench.drivers.link;

/** A request over a line of text: a console, a SCPI instrument. */
public sealed interface LineRequest extends Request permits Query, Command {
  /** The text that is sent, without its line end. */
  String text();
}
