package dev.thawbench.loop.coupling;

import dev.thawbench.trace.Unit;

/** The units of the plant as signals have them. */
public final class PlantUnit {
  /** The plant writes factors with it; a signal's factor is a bare number. */
  private static final String FACTOR = "×";

  private PlantUnit() {}

  /**
   * The unit that the plant writes as {@code symbol}.
   *
   * @throws IllegalArgumentException if signals have no such unit
   */
  public static Unit of(String symbol) {
    return symbol.equals(FACTOR)
        ? Unit.ONE
        : Unit.ofSymbol(symbol)
            .orElseThrow(
                () -> new IllegalArgumentException("no unit '" + symbol + "' of the plant's"));
  }
}
