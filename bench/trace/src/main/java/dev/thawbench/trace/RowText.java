package dev.thawbench.trace;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One line of ASCII under construction, in a buffer that is kept from row to row.
 *
 * <p>Numbers take the shortest form that reads back to the same bits (Raffaello Giulietti's
 * Schubfach; {@code Double.toString} gives it from JDK 19 on only, and traces must not depend on
 * the JDK).
 */
final class RowText {
  /** Integers up to here are exact in a double and read better without an exponent. */
  private static final double PLAIN_INTEGERS = 1e15;

  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private byte[] bytes = new byte[4096];
  private int length;

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  void comma() {
    reserve(1);
    bytes[length++] = ',';
  }

  void newLine() {
    reserve(1);
    bytes[length++] = '\n';
  }

  /** A value; nothing where it is unknown. */
  void value(double value) {
    if (Double.isNaN(value)) {
      return;
    }
    if (value == Math.rint(value) && Math.abs(value) < PLAIN_INTEGERS && !isNegativeZero(value)) {
      integer((long) value);
      return;
    }
    ascii(DoubleToDecimal.toString(value));
  }

  /** Nanoseconds as decimal seconds, exact, without trailing zeros. */
  void seconds(long nanos) {
    long whole = nanos / NANOS_PER_SECOND;
    long fraction = Math.abs(nanos % NANOS_PER_SECOND);
    if (nanos < 0 && whole == 0) {
      reserve(1);
      bytes[length++] = '-';
    }
    integer(whole);
    if (fraction == 0) {
      return;
    }
    reserve(10);
    bytes[length++] = '.';
    for (long place = NANOS_PER_SECOND / 10; fraction != 0; place /= 10) {
      bytes[length++] = (byte) ('0' + fraction / place);
      fraction %= place;
    }
  }

  void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private void integer(long value) {
    if (value >= 0 && value < 10) {
      reserve(1);
      bytes[length++] = (byte) ('0' + value);
    } else {
      ascii(Long.toString(value));
    }
  }

  private static boolean isNegativeZero(double value) {
    return Double.doubleToRawLongBits(value) == Long.MIN_VALUE;
  }

  private void ascii(String text) {
    int count = text.length();
    reserve(count);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = java.util.Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
