package dev.thawbench.plant.energy;

/** Where heat comes from or goes to. */
public enum HeatPlace {
  /** From outdoor air or brine into the unit. */
  SOURCE,
  /** From the refrigerant circuit to water or room air. */
  SINK,
  /** From the auxiliary heater to water or room air. */
  AUXILIARY,
  /** Into melting frost. */
  MELTING,
  /** Out of water that froze again on the coil. */
  REFREEZING,
  /** Off the coil with warm melt water. */
  MELT_WATER,
  /** From the compressor's work into the refrigerant. */
  WORK,
  /** Through the compressor's shell to the air. */
  SHELL,
  /** Let off because a pressure relief acted. */
  RELIEF,
  /** Stored in metal, refrigerant and exchanger content, above 0 °C; a level, no flow. */
  STORED
}
