package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.Table;

/** What a point's parts must fulfil together. */
final class PointRules {
  private PointRules() {}

  static void check(
      String name,
      Table table,
      int address,
      PointType type,
      BitField field,
      double scale,
      double offset,
      Access access) {
    require(!name.isBlank(), "a point has a name");
    String point = "point '" + name + "'";
    require(
        address >= 0 && address + type.width() <= 0x10000,
        point + " lies at " + address + "; addresses are 0 to 65535, as on the wire");
    require(
        table.holdsRegisters() || type == PointType.BIT,
        point + " is a " + table.word() + ": its type is bit, not " + type);
    require(
        type == PointType.BIT || type == PointType.ENUM || field.equals(BitField.ALL),
        point + " takes whole registers: only a bit or an enum has a bit field");
    require(
        type != PointType.BIT || !table.holdsRegisters() || field.bits() == 1,
        point + " is a bit of a register: say which, 0 to 15");
    require(
        Double.isFinite(scale) && scale != 0 && Double.isFinite(offset),
        point + ": scale is a number other than 0, offset a number");
    require(
        !access.writes() || table.isWritable(),
        point + " is " + article(table) + table.word() + ", which nobody can write");
  }

  private static String article(Table table) {
    return table == Table.INPUT_REGISTERS ? "an " : "a ";
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
