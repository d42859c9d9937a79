package dev.thawbench.drivers.serial;

/**
 * A line that a device sent of its own accord.
 *
 * @param firstNanos when its first byte was there, ns of the link's clock
 * @param lastNanos when its end was there, ns of the link's clock
 * @param text the line without its end
 */
public record ReceivedLine(long firstNanos, long lastNanos, String text) {}
