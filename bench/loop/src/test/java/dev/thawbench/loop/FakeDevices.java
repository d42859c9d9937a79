package dev.thawbench.loop;

import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.util.ArrayList;
import java.util.List;

/** The two devices of {@link StationFiles}: registers that remember, and nothing behind them. */
public final class FakeDevices implements AutoCloseable {
  /** The controller's registers, unit 1. */
  public final RegisterMap controller = new RegisterMap();

  /** The I/O module's registers, unit 2. */
  public final RegisterMap io = new RegisterMap();

  /** Every value that the clock was advanced to, ms. */
  public final List<Long> clockMillis = new ArrayList<>();

  /** The server of both. */
  public final ModbusTcpServer server;

  /** Serves both devices on a port that is free. */
  public FakeDevices() {
    controller.define(Table.INPUT_REGISTERS, 0, 2).define(Table.HOLDING_REGISTERS, 0, 3);
    io.define(Table.HOLDING_REGISTERS, 0, 5).define(Table.INPUT_REGISTERS, 0, 1);
    controller.input(0, 123);
    controller.input(1, 0xFFFE);
    io.onWrite(write -> clockMillis.add(((long) io.holding(2) << 16) + io.holding(3)));
    server = ModbusTcpServer.onLoopback(0).serve(1, controller).serve(2, io);
  }

  @Override
  public void close() {
    server.close();
  }
}
