package dev.thawbench.drivers.point;

/** By which function codes a device wants to be written. */
public enum WriteStyle {
  /** One register by 6, several together by 16; one coil by 5, several by 15. */
  AS_FITS,
  /** Always by 16 or 15. */
  MULTIPLE,
  /** Each register by 6, each coil by 5; values of two registers cannot be written. */
  SINGLE
}
