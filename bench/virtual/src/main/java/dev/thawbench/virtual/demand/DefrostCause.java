package dev.thawbench.virtual.demand;

/** Why a defrost began. */
public enum DefrostCause {
  /** None has begun since power-up. */
  NONE,
  /** The coil-to-ambient difference stood above its clean value. */
  DEMAND,
  /** The longest interval of run time with the coil cold had passed. */
  INTERVAL,
  /** The shorter interval without a clean value or an outdoor air temperature had passed. */
  FALLBACK,
  /** The interval of run time without a coil temperature had passed. */
  BLIND
}
