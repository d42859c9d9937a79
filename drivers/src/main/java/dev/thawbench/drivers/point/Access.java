package dev.thawbench.drivers.point;

/** What may be done with a point. */
public enum Access {
  /** Read only. */
  READ,
  /** Written only: a read would not say what was written. */
  WRITE,
  /** Read and written. */
  BOTH;

  /** Whether it may be read. */
  public boolean reads() {
    return this != WRITE;
  }

  /** Whether it may be written. */
  public boolean writes() {
    return this != READ;
  }
}
