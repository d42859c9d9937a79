package dev.thawbench.reports.plot;

import dev.thawbench.trace.Signal;

/**
 * One line of a panel.
 *
 * @param signal the signal
 * @param line its points
 * @param slot which colour of the palette, 1 to 8
 * @param dash {@code solid}, {@code dashed} or {@code dotted}; tells roles apart where a panel has
 *     more than one
 * @param shown whether it is shown at first
 */
public record Curve(Signal signal, Polyline line, int slot, String dash, boolean shown) {}
