package dev.thawbench.drivers.point;

/** How a point's raw value lies in registers or bits. */
public enum PointType {
  /** Two's complement in one register: −32,768 to 32,767. */
  INT16(1),
  /** One register: 0 to 65,535. */
  UINT16(1),
  /** Two's complement in two registers. */
  INT32(2),
  /** Two registers: 0 to 4,294,967,295. */
  UINT32(2),
  /** IEEE 754 single precision in two registers. */
  FLOAT32(2),
  /** One coil or discrete input, or one bit of a register: 0 or 1. */
  BIT(1),
  /** One register, or some bits of it, whose values have names. */
  ENUM(1);

  private final int width;

  PointType(int width) {
    this.width = width;
  }

  /** How many registers, or coils, the point takes: 1 or 2. */
  public int width() {
    return width;
  }
}
