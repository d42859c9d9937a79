package dev.thawbench.run;

/** What sets the time of a run. */
public enum Pacing {
  /** The wall: a scan begins at its deadline, lateness is recorded. */
  REAL_TIME,
  /** The bench: it advances the controller's clock, as fast as both can. */
  LOCKSTEP
}
