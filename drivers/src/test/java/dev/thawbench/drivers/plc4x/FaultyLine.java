package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.server.BusFaults;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.time.Duration;
import java.util.Optional;

/**
 * A link of 1.5 s and the server it speaks to, as unit 2 with holding registers 0 to 19, each
 * holding its own address but for the first.
 */
record FaultyLine(Link link, RegisterMap map, BusFaults faults, Runnable end)
    implements AutoCloseable {
  private static final LinkSettings PATIENT = LinkSettings.USUAL.timeout(Duration.ofMillis(1500));

  enum Kind {
    MODBUS_TCP,
    RTU_ON_A_PSEUDO_TERMINAL,
    RTU_OVER_TCP
  }

  /** Empty where it takes a pseudo-terminal, and this system has none. */
  static Optional<FaultyLine> open(Kind kind) {
    RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 20);
    for (int i = 0; i < 20; i++) {
      map.holding(i, i);
    }
    return switch (kind) {
      case MODBUS_TCP -> {
        ModbusTcpServer server = ModbusTcpServer.onLoopback(0).serve(2, map);
        Link link = ModbusTcp.open("controller", "127.0.0.1", server.port(), 2, PATIENT);
        yield Optional.of(new FaultyLine(link, map, server.faults(), server::close));
      }
      case RTU_ON_A_PSEUDO_TERMINAL ->
          ModbusRtuServer.onPseudoTerminal()
              .map(
                  server ->
                      on(
                          server.serve(2, map),
                          map,
                          ModbusRtu.open(
                              "controller", server.path(), SerialSettings.USUAL, 2, PATIENT)));
      case RTU_OVER_TCP -> {
        ModbusRtuServer server = ModbusRtuServer.onLoopback(0).serve(2, map);
        int port = Integer.parseInt(server.path().split(":")[1]);
        yield Optional.of(
            on(server, map, ModbusRtu.openOverTcp("controller", "127.0.0.1", port, 2, PATIENT)));
      }
    };
  }

  private static FaultyLine on(ModbusRtuServer server, RegisterMap map, Link link) {
    return new FaultyLine(link, map, server.faults(), server::close);
  }

  @Override
  public void close() {
    link.close();
    end.run();
  }
}
