package dev.thawbench.virtual.firmware;

/** How a number lies in registers, high word first. */
public enum RegisterType {
  /** Two's complement in one register. */
  INT16(1, -32_768, 32_767),
  /** One register. */
  UINT16(1, 0, 65_535),
  /** Two registers, the high word first. */
  UINT32(2, 0, 4_294_967_295L);

  private final int width;
  private final long lowest;
  private final long highest;

  RegisterType(int width, long lowest, long highest) {
    this.width = width;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Returns how many registers the number takes, 1 or 2. */
  public int width() {
    return width;
  }

  long limit(long raw) {
    return Math.max(lowest, Math.min(highest, raw));
  }
}
