package dev.thawbench.drivers.link;

/** Checks of the ranges that the Modbus protocol sets; the messages say what was found. */
final class Ranges {
  private Ranges() {}

  static void span(Table table, int address, int quantity, int most) {
    if (address < 0 || address > 0xFFFF) {
      throw new IllegalArgumentException(
          "address of a " + table.word() + " is 0 to 65535, not " + address);
    }
    if (quantity < 1 || quantity > most) {
      throw new IllegalArgumentException(
          "one request takes 1 to " + most + " " + table.word() + "s, not " + quantity);
    }
    if (address + quantity > 0x10000) {
      throw new IllegalArgumentException(
          quantity + " " + table.word() + "s from " + address + " end beyond 65535");
    }
  }

  static int[] registers(int[] values) {
    int[] copy = values.clone();
    for (int value : copy) {
      register(value);
    }
    return copy;
  }

  static void register(int value) {
    if (value < 0 || value > 0xFFFF) {
      throw new IllegalArgumentException("a register holds 0 to 65535, not " + value);
    }
  }
}
