package dev.thawbench.virtual;

/** Who moves the controller's clock. */
public enum Pacing {
  /** The bench, by writing the clock register. */
  LOCK_STEP,
  /** The wall clock; the clock register is refused. */
  REAL_TIME
}
