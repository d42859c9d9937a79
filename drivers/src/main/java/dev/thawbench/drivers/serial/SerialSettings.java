package dev.thawbench.drivers.serial;

/**
 * How a serial port is set.
 *
 * @param baud bits a second, 50 to 4,000,000
 * @param dataBits 7 or 8
 * @param parity the parity bit
 * @param stopBits 1 or 2
 * @param kernelRs485 whether the kernel switches the direction of an RS-485 transceiver; adapters
 *     that switch by themselves, most of them, want false
 * @param echo whether the adapter repeats to us what we send
 */
public record SerialSettings(
    int baud, int dataBits, Parity parity, int stopBits, boolean kernelRs485, boolean echo) {
  /** 9,600 baud, 8 data bits, no parity, 1 stop bit. */
  public static final SerialSettings USUAL = of(9600, Parity.NONE);

  /** Checks the ranges. */
  public SerialSettings {
    if (baud < 50 || baud > 4_000_000) {
      throw new IllegalArgumentException("a baud rate is 50 to 4,000,000, not " + baud);
    }
    if (dataBits != 7 && dataBits != 8) {
      throw new IllegalArgumentException("data bits are 7 or 8, not " + dataBits);
    }
    if (stopBits != 1 && stopBits != 2) {
      throw new IllegalArgumentException("stop bits are 1 or 2, not " + stopBits);
    }
  }

  /** 8 data bits, 1 stop bit. */
  public static SerialSettings of(int baud, Parity parity) {
    return new SerialSettings(baud, 8, parity, 1, false, false);
  }

  /** Bits of one character on the wire, start bit included. */
  public int bitsPerCharacter() {
    return 1 + dataBits + (parity == Parity.NONE ? 0 : 1) + stopBits;
  }

  /** How long one character takes on the wire, ns. */
  public long characterNanos() {
    return bitsPerCharacter() * 1_000_000_000L / baud;
  }

  /** As it is written on data sheets: {@code 9600 8N1}. */
  @Override
  public String toString() {
    return baud + " " + dataBits + parity.name().charAt(0) + stopBits;
  }
}
