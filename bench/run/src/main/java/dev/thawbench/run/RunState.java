package dev.thawbench.run;

/** How far a run is. */
public enum RunState {
  /** Under way; or its process died, where no process holds the station any more. */
  RUNNING,
  /** Ended, in whatever way; its verdict says which. */
  FINISHED
}
