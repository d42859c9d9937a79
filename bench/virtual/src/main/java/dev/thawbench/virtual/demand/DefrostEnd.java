package dev.thawbench.virtual.demand;

/** Why a defrost ended. */
public enum DefrostEnd {
  /** None has ended since power-up. */
  NONE,
  /** The coil reached the termination temperature. */
  TEMPERATURE,
  /** The maximum defrost time had passed. */
  TIME,
  /** The fixed time of a defrost without coil temperature had passed. */
  FIXED_TIME,
  /** The discharge pressure reached its limit in defrost. */
  HIGH_PRESSURE,
  /** The water had become so cold that the plate might freeze. */
  COLD_WATER,
  /** A protection stopped the compressor. */
  TRIP,
  /** The mode was switched away from heating. */
  MODE
}
