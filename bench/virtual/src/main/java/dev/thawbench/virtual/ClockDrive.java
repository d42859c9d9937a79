package dev.thawbench.virtual;

/** Who moves the controller's clock. */
public enum ClockDrive {
  /** The bench, by writing the clock register. */
  BENCH("lock-step"),
  /** The wall clock; the clock register is refused. */
  WALL("real time");

  private final String words;

  ClockDrive(String words) {
    this.words = words;
  }

  /** Returns how stations call it. */
  public String words() {
    return words;
  }
}
