package dev.thawbench.drivers.server;

import dev.thawbench.drivers.modbus.RtuFrame;
import java.util.Arrays;

/**
 * A reply as it goes out.
 *
 * @param bytes what is sent; empty for nothing
 * @param delayNanos how long before the first byte, ns
 * @param perByteNanos pause after each byte, ns; 0 sends them at once
 * @param reset whether the connection ends
 */
record Shaped(byte[] bytes, long delayNanos, long perByteNanos, boolean reset) {
  private static final byte[] NOTHING = new byte[0];

  static Shaped plain(byte[] frame) {
    return new Shaped(frame, 0, 0, false);
  }

  /**
   * An RTU reply under a fault.
   *
   * @param frame the good reply
   */
  static Shaped rtu(byte[] frame, BusFault fault) {
    if (fault instanceof BusFault.BadChecksum) {
      byte[] bad = frame.clone();
      bad[bad.length - 1] ^= 0x55;
      return plain(bad);
    }
    byte[] pdu = Arrays.copyOfRange(frame, 1, frame.length - 2);
    if (fault instanceof BusFault.WrongUnit wrong) {
      return plain(RtuFrame.of(wrong.unit(), pdu));
    }
    if (fault instanceof BusFault.WrongFunction wrong) {
      pdu[0] = (byte) wrong.function();
      return plain(RtuFrame.of(frame[0] & 0xFF, pdu));
    }
    return common(frame, fault);
  }

  /**
   * A Modbus TCP reply under a fault.
   *
   * @param frame the good reply
   */
  static Shaped tcp(byte[] frame, BusFault fault) {
    byte[] bad = frame.clone();
    if (fault instanceof BusFault.BadChecksum) {
      bad[3] = 0x55;
      return plain(bad);
    }
    if (fault instanceof BusFault.WrongUnit wrong) {
      bad[6] = (byte) wrong.unit();
      return plain(bad);
    }
    if (fault instanceof BusFault.WrongFunction wrong) {
      bad[7] = (byte) wrong.function();
      return plain(bad);
    }
    return common(frame, fault);
  }

  private static Shaped common(byte[] frame, BusFault fault) {
    if (fault instanceof BusFault.Silent) {
      return plain(NOTHING);
    }
    if (fault instanceof BusFault.Late late) {
      return new Shaped(frame, late.delayNanos(), 0, false);
    }
    if (fault instanceof BusFault.Cut cut) {
      return plain(Arrays.copyOf(frame, Math.min(cut.bytes(), frame.length)));
    }
    if (fault instanceof BusFault.Stray stray) {
      byte[] all = Arrays.copyOf(stray.before(), stray.before().length + frame.length);
      System.arraycopy(frame, 0, all, stray.before().length, frame.length);
      byte[] noisy = Arrays.copyOf(all, all.length + stray.after().length);
      System.arraycopy(stray.after(), 0, noisy, all.length, stray.after().length);
      return plain(noisy);
    }
    if (fault instanceof BusFault.Slow slow) {
      return new Shaped(frame, 0, slow.perByteNanos(), false);
    }
    if (fault instanceof BusFault.Reset) {
      return new Shaped(NOTHING, 0, 0, true);
    }
    return plain(frame);
  }
}
