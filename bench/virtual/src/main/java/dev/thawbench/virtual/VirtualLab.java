package dev.thawbench.virtual;

import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.virtual.firmware.ControllerFault;
import dev.thawbench.virtual.firmware.ControllerFirmware;
import dev.thawbench.virtual.served.ControllerUnit;
import dev.thawbench.virtual.served.IoUnit;
import dev.thawbench.virtual.served.LabClock;
import java.util.Collection;

/**
 * A virtual controller and the I/O module wired to its terminals, served over Modbus TCP on the
 * loopback interface: {@link #CONTROLLER_UNIT} is the controller's own register image, {@link
 * #IO_UNIT} the I/O module. The controller answers only while it has mains, and some time after.
 *
 * <p>Thread-safe. In lock-step it owns no thread but those of its server; in real time one more,
 * which moves the clock.
 */
public final class VirtualLab implements AutoCloseable {

  /** Unit id of the controller. */
  public static final int CONTROLLER_UNIT = 1;

  /** Unit id of the I/O module. */
  public static final int IO_UNIT = 2;

  private static final long BOOT_MILLIS = 5_000;

  private final ControllerFirmware firmware;
  private final ControllerUnit controller;
  private final LabClock clock;
  private final IoUnit io;
  private final ModbusTcpServer server;
  private final WallClock wallClock;
  private boolean served;

  private VirtualLab(
      ControllerFamily family, Collection<ControllerFault> faults, Pacing pacing, int port) {
    firmware = family.create();
    faults.forEach(firmware::inject);
    controller = new ControllerUnit(firmware);
    clock = new LabClock(firmware, controller, line -> {});
    io = new IoUnit(pacing == Pacing.LOCK_STEP, this::runTo);
    server = ModbusTcpServer.onLoopback(port);
    io.map().atomically(this::switchOn);
    server.serve(IO_UNIT, io.map());
    wallClock = pacing == Pacing.REAL_TIME ? WallClock.start(this::runUnderLock) : null;
  }

  /**
   * Starts a lab.
   *
   * @param family kind of controller
   * @param faults faults of that family that it has from the start
   * @param pacing who moves its clock
   * @param port Modbus TCP port, 0 for one that is free
   * @throws dev.thawbench.drivers.link.LinkException where the port is in use, in one line
   * @throws IllegalArgumentException where a fault is of another family
   */
  public static VirtualLab open(
      ControllerFamily family, Collection<ControllerFault> faults, Pacing pacing, int port) {
    return new VirtualLab(family, faults, pacing, port);
  }

  /** The lab is found with mains on and its controller booted, its clock at 0. */
  private void switchOn() {
    runTo(BOOT_MILLIS);
    runTo(0);
  }

  private void runUnderLock(long toMillis) {
    io.map().atomically(() -> runTo(toMillis));
  }

  private void runTo(long toMillis) {
    clock.runTo(toMillis, io);
    if (firmware.answers() != served) {
      served = !served;
      if (served) {
        server.serve(CONTROLLER_UNIT, controller.map());
      } else {
        server.remove(CONTROLLER_UNIT);
      }
    }
  }

  /** Puts a fault in, from the controller's next tick. */
  public void inject(ControllerFault fault) {
    io.map().atomically(() -> firmware.inject(fault));
  }

  /** Takes a fault away, from the controller's next tick. */
  public void heal(ControllerFault fault) {
    io.map().atomically(() -> firmware.heal(fault));
  }

  /** Returns the address of the loopback interface that the lab listens on. */
  public String host() {
    return "127.0.0.1";
  }

  /** Returns the Modbus TCP port. */
  public int tcpPort() {
    return server.port();
  }

  /** Ends all links and, in real time, the clock's thread. */
  @Override
  public void close() {
    if (wallClock != null) {
      wallClock.close();
    }
    server.close();
  }
}
