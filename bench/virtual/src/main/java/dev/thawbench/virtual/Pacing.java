package dev.thawbench.virtual;

/** Who moves the controller's clock. */
public enum Pacing {
  /** The bench, by writing the clock register. */
  LOCK_STEP("lock-step"),
  /** The wall clock; the clock register is refused. */
  REAL_TIME("real time");

  private final String words;

  Pacing(String words) {
    this.words = words;
  }

  /** Returns the pacing as it is written in stations and messages. */
  public String words() {
    return words;
  }
}
