package dev.thawbench.loop.station;

/** What moves scenario time on. */
public enum Pacing {
  /** The bench advances the controller's clock through a register, as fast as links allow. */
  LOCK_STEP("lock-step"),
  /** Wall time, with absolute deadlines. */
  REAL_TIME("real time");

  private final String words;

  Pacing(String words) {
    this.words = words;
  }

  /** As in station files and reports. */
  public String words() {
    return words;
  }
}
