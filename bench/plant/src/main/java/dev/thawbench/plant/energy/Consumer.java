package dev.thawbench.plant.energy;

/** What draws electricity in the unit. */
public enum Consumer {
  /** Compressor with its inverter. */
  COMPRESSOR,
  /** Outdoor fan or brine pump. */
  SOURCE,
  /** Water pump or indoor fan. */
  SINK,
  /** Board, display and communication. */
  BOARD,
  /** Electric heater in the supply. */
  AUXILIARY_HEATER,
  /** Heater of the drain pan. */
  PAN_HEATER,
  /** Heater of the crankcase. */
  CRANKCASE_HEATER
}
