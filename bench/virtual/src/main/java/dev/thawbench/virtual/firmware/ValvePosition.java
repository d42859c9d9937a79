package dev.thawbench.virtual.firmware;

/** Position that a controller orders of the reversing valve. */
public enum ValvePosition {
  /** Hot gas to the water: coil de-energised, the position of a unit without mains. */
  HEATING,
  /** Hot gas to the outdoor coil: energised, in defrost and in cooling. */
  COOLING
}
