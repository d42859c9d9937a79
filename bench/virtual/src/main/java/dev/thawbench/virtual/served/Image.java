package dev.thawbench.virtual.served;

import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.server.RegisterMap;
import dev.thawbench.virtual.firmware.Register;

/** Puts registers into a map and gets them out. */
final class Image {

  private Image() {}

  static Table table(Register register) {
    return switch (register.table()) {
      case INPUT_REGISTER -> Table.INPUT_REGISTERS;
      case HOLDING_REGISTER -> Table.HOLDING_REGISTERS;
    };
  }

  static void define(RegisterMap map, Register register) {
    map.define(table(register), register.address(), register.type().width());
  }

  static void put(RegisterMap map, Register register, double value) {
    long raw = register.encode(value);
    if (register.type().width() == 1) {
      map.set(table(register), register.address(), (int) raw & 0xFFFF);
    } else {
      map.set(table(register), register.address(), (int) (raw >>> 16) & 0xFFFF);
      map.set(table(register), register.address() + 1, (int) raw & 0xFFFF);
    }
  }

  static double get(RegisterMap map, Register register) {
    int first = map.get(table(register), register.address());
    int second =
        register.type().width() == 1 ? 0 : map.get(table(register), register.address() + 1);
    return register.decode(first, second);
  }
}
