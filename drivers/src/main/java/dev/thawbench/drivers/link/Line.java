package dev.thawbench.drivers.link;

/**
 * A line of text that a device sent.
 *
 * @param text the line without its line end
 */
public record Line(String text) implements Content {}
