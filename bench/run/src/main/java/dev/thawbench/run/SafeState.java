package dev.thawbench.run;

/** How the bench was left. */
public enum SafeState {
  /** Nothing was driven, or the run is under way. */
  NOT_NEEDED,
  /** Written and read back. */
  CONFIRMED,
  /** Written without an answer, or read back as something else: look at the bench. */
  NOT_CONFIRMED
}
