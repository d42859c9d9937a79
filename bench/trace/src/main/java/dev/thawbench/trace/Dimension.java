package dev.thawbench.trace;

/** What a unit measures; values convert only between units of one dimension. */
public enum Dimension {
  NUMBER,
  TEMPERATURE,
  TEMPERATURE_DIFFERENCE,
  TEMPERATURE_RATE,
  PRESSURE,
  FREQUENCY,
  ROTATION,
  DURATION,
  POWER,
  ENERGY,
  MASS,
  LENGTH,
  VOLUME_FLOW,
  MASS_FLOW,
  VOLTAGE,
  CURRENT,
  RESISTANCE
}
