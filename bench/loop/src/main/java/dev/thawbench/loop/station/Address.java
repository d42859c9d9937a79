package dev.thawbench.loop.station;

import dev.thawbench.drivers.serial.SerialSettings;

/** Where a device is spoken to. */
public sealed interface Address {
  /** As in messages: {@code modbus tcp, 192.168.1.50:502}. */
  String describe();

  /**
   * A Modbus TCP server.
   *
   * @param host name or address
   * @param port 1 to 65535
   */
  record ModbusTcp(String host, int port) implements Address {
    @Override
    public String describe() {
      return "modbus tcp, " + host + ":" + port;
    }
  }

  /**
   * A Modbus RTU device on a serial port.
   *
   * @param port path of the port: {@code /dev/ttyUSB0}
   * @param line its settings
   */
  record ModbusRtu(String port, SerialSettings line) implements Address {
    @Override
    public String describe() {
      return "modbus rtu, " + port + " " + line;
    }
  }

  /**
   * A console: lines of text on a serial port.
   *
   * @param port path of the port
   * @param line its settings
   */
  record Console(String port, SerialSettings line) implements Address {
    @Override
    public String describe() {
      return "serial line, " + port + " " + line;
    }
  }

  /**
   * A device of a virtual lab, started with the station; the lab says where it answers.
   *
   * @param lab the lab's name: {@code demand-defrost}
   * @param link over which kind of link it is spoken to
   */
  record Lab(String lab, LabLink link) implements Address {
    @Override
    public String describe() {
      return link.words() + ", lab " + lab;
    }
  }
}
