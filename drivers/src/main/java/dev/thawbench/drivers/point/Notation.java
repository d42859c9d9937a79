package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.Table;

/**
 * How a manual counts addresses. Off by one is the commonest mistake with Modbus, so a profile says
 * aloud which it means.
 */
public enum Notation {
  /** From 0, as on the wire. */
  ZERO_BASED {
    @Override
    public Place place(Table table, int written) {
      return new Place(table, checked(written, 0, 65535, this));
    }
  },
  /** From 1: register 1 is 0 on the wire. */
  ONE_BASED {
    @Override
    public Place place(Table table, int written) {
      return new Place(table, checked(written, 1, 65536, this) - 1);
    }
  },
  /** 40001 or 400001 is the first holding register, 3… input, 1… discrete input, else coil. */
  MODICON {
    @Override
    public Place place(Table table, int written) {
      int digits = written > 99_999 ? 100_000 : 10_000;
      Table named =
          switch (written / digits) {
            case 0 -> Table.COILS;
            case 1 -> Table.DISCRETE_INPUTS;
            case 3 -> Table.INPUT_REGISTERS;
            case 4 -> Table.HOLDING_REGISTERS;
            default ->
                throw new IllegalArgumentException(
                    written + " is no address of the form 40001 or 400001");
          };
      if (table != null && table != named) {
        throw new IllegalArgumentException(
            written + " is a " + named.word() + ", not a " + table.word());
      }
      return new Place(named, checked(written % digits, 1, 65536, this) - 1);
    }
  };

  /**
   * Where {@code written} lies.
   *
   * @param table which table is meant; MODICON takes null too, as the number says it
   * @param written the address in the manual
   * @throws IllegalArgumentException where there is no such address
   */
  public abstract Place place(Table table, int written);

  private static int checked(int written, int least, int most, Notation notation) {
    if (written < least || written > most) {
      throw new IllegalArgumentException(
          "addresses "
              + notation.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
              + " are "
              + least
              + " to "
              + most
              + ", not "
              + written);
    }
    return written;
  }

  /**
   * A table and an address in it.
   *
   * @param table which table
   * @param address 0 to 65535, as on the wire
   */
  public record Place(Table table, int address) {}
}
