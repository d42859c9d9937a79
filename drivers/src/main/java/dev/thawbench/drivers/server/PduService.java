package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.Table;

/**
 * Answers request PDUs from a register map: function codes 1 to 6, 15, 16, 22 and 23 (Modbus
 * Application Protocol V1.1b3, 6). Pure but for the map.
 */
final class PduService {
  private static final int ILLEGAL_FUNCTION = 1;
  private static final int ILLEGAL_ADDRESS = 2;
  private static final int ILLEGAL_VALUE = 3;

  private PduService() {}

  /** The reply PDU to a request PDU of at least one byte. */
  static byte[] answer(byte[] pdu, RegisterMap map, long arrivalNanos) {
    return switch (pdu[0]) {
      case 1 -> read(pdu, Table.COILS, map, arrivalNanos);
      case 2 -> read(pdu, Table.DISCRETE_INPUTS, map, arrivalNanos);
      case 3 -> read(pdu, Table.HOLDING_REGISTERS, map, arrivalNanos);
      case 4 -> read(pdu, Table.INPUT_REGISTERS, map, arrivalNanos);
      case 5 -> writeCoil(pdu, map, arrivalNanos);
      case 6 -> writeRegister(pdu, map, arrivalNanos);
      case 15 -> writeCoils(pdu, map, arrivalNanos);
      case 16 -> writeRegisters(pdu, map, arrivalNanos);
      case 22 -> maskWrite(pdu, map, arrivalNanos);
      case 23 -> readWrite(pdu, map, arrivalNanos);
      default -> exception(pdu, ILLEGAL_FUNCTION);
    };
  }

  static byte[] exception(byte[] pdu, int code) {
    return new byte[] {(byte) (pdu[0] | 0x80), (byte) code};
  }

  private static byte[] read(byte[] pdu, Table table, RegisterMap map, long nanos) {
    if (pdu.length != 5) {
      return exception(pdu, ILLEGAL_VALUE);
    }
    int quantity = word(pdu, 3);
    if (quantity < 1 || quantity > table.maximumRead()) {
      return exception(pdu, ILLEGAL_VALUE);
    }
    int[] values = map.read(table, word(pdu, 1), quantity, nanos);
    if (values == null) {
      return exception(pdu, ILLEGAL_ADDRESS);
    }
    return table.holdsRegisters() ? registers(pdu[0], values) : bits(pdu[0], values);
  }

  private static byte[] registers(byte function, int[] values) {
    byte[] reply = new byte[2 + 2 * values.length];
    reply[0] = function;
    reply[1] = (byte) (2 * values.length);
    for (int i = 0; i < values.length; i++) {
      put(reply, 2 + 2 * i, values[i]);
    }
    return reply;
  }

  private static byte[] bits(byte function, int[] values) {
    int bytes = (values.length + 7) / 8;
    byte[] reply = new byte[2 + bytes];
    reply[0] = function;
    reply[1] = (byte) bytes;
    for (int i = 0; i < values.length; i++) {
      reply[2 + i / 8] |= (byte) (values[i] << i % 8);
    }
    return reply;
  }

  private static byte[] writeCoil(byte[] pdu, RegisterMap map, long nanos) {
    int value = pdu.length == 5 ? word(pdu, 3) : 1;
    if (value != 0 && value != 0xFF00) {
      return exception(pdu, ILLEGAL_VALUE);
    }
    int[] bit = {value == 0 ? 0 : 1};
    return confirmed(pdu, map.write(Table.COILS, word(pdu, 1), bit, nanos), 5);
  }

  private static byte[] writeRegister(byte[] pdu, RegisterMap map, long nanos) {
    if (pdu.length != 5) {
      return exception(pdu, ILLEGAL_VALUE);
    }
    int[] value = {word(pdu, 3)};
    return confirmed(pdu, map.write(Table.HOLDING_REGISTERS, word(pdu, 1), value, nanos), 5);
  }

  private static byte[] writeCoils(byte[] pdu, RegisterMap map, long nanos) {
    int quantity = pdu.length < 6 ? 0 : word(pdu, 3);
    int bytes = (quantity + 7) / 8;
    if (quantity < 1 || quantity > 1968 || (pdu[5] & 0xFF) != bytes || pdu.length != 6 + bytes) {
      return exception(pdu, ILLEGAL_VALUE);
    }
    int[] values = new int[quantity];
    for (int i = 0; i < quantity; i++) {
      values[i] = pdu[6 + i / 8] >> i % 8 & 1;
    }
    return confirmed(pdu, map.write(Table.COILS, word(pdu, 1), values, nanos), 5);
  }

  private static byte[] writeRegisters(byte[] pdu, RegisterMap map, long nanos) {
    int quantity = pdu.length < 6 ? 0 : word(pdu, 3);
    if (quantity < 1
        || quantity > 123
        || (pdu[5] & 0xFF) != 2 * quantity
        || pdu.length != 6 + 2 * quantity) {
      return exception(pdu, ILLEGAL_VALUE);
    }
    int[] values = words(pdu, 6, quantity);
    return confirmed(pdu, map.write(Table.HOLDING_REGISTERS, word(pdu, 1), values, nanos), 5);
  }

  private static byte[] maskWrite(byte[] pdu, RegisterMap map, long nanos) {
    if (pdu.length != 7) {
      return exception(pdu, ILLEGAL_VALUE);
    }
    int address = word(pdu, 1);
    int[] code = new int[1];
    map.atomically(
        () -> {
          int[] old = map.read(Table.HOLDING_REGISTERS, address, 1, nanos);
          if (old == null) {
            code[0] = ILLEGAL_ADDRESS;
            return;
          }
          int and = word(pdu, 3);
          int[] value = {old[0] & and | word(pdu, 5) & ~and & 0xFFFF};
          code[0] = map.write(Table.HOLDING_REGISTERS, address, value, nanos);
        });
    return confirmed(pdu, code[0], 7);
  }

  private static byte[] readWrite(byte[] pdu, RegisterMap map, long nanos) {
    int written = pdu.length < 10 ? 0 : word(pdu, 7);
    int quantity = pdu.length < 10 ? 0 : word(pdu, 3);
    if (quantity < 1
        || quantity > 125
        || written < 1
        || written > 121
        || (pdu[9] & 0xFF) != 2 * written
        || pdu.length != 10 + 2 * written) {
      return exception(pdu, ILLEGAL_VALUE);
    }
    byte[][] reply = new byte[1][];
    map.atomically(
        () -> {
          if (!map.has(Table.HOLDING_REGISTERS, word(pdu, 1), quantity)) {
            reply[0] = exception(pdu, ILLEGAL_ADDRESS);
            return;
          }
          int[] values = words(pdu, 10, written);
          int code = map.write(Table.HOLDING_REGISTERS, word(pdu, 5), values, nanos);
          reply[0] =
              code == 0
                  ? registers(
                      pdu[0], map.read(Table.HOLDING_REGISTERS, word(pdu, 1), quantity, nanos))
                  : exception(pdu, code);
        });
    return reply[0];
  }

  private static byte[] confirmed(byte[] pdu, int code, int echoed) {
    return code == 0 ? java.util.Arrays.copyOf(pdu, echoed) : exception(pdu, code);
  }

  private static int[] words(byte[] pdu, int from, int quantity) {
    int[] words = new int[quantity];
    for (int i = 0; i < quantity; i++) {
      words[i] = word(pdu, from + 2 * i);
    }
    return words;
  }

  private static int word(byte[] pdu, int at) {
    return (pdu[at] & 0xFF) << 8 | pdu[at + 1] & 0xFF;
  }

  private static void put(byte[] pdu, int at, int word) {
    pdu[at] = (byte) (word >>> 8);
    pdu[at + 1] = (byte) word;
  }
}
