package dev.thawbench.virtual;

import dev.thawbench.drivers.server.ConsoleServer;
import dev.thawbench.drivers.server.ModbusRtuServer;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.virtual.firmware.ControllerFault;
import dev.thawbench.virtual.firmware.ControllerFirmware;
import dev.thawbench.virtual.served.ControllerUnit;
import dev.thawbench.virtual.served.IoUnit;
import dev.thawbench.virtual.served.LabClock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A virtual controller and the I/O module wired to its terminals, served over Modbus TCP on the
 * loopback interface, and where there are pseudo-terminals over Modbus RTU on one of them and as a
 * console on another: {@link #CONTROLLER_UNIT} is the controller's own register image, {@link
 * #IO_UNIT} the I/O module. The controller answers only while it has mains, and from some time
 * after.
 *
 * <p>Thread-safe. In lock-step it owns no thread but those of its servers; in real time one more,
 * which moves the clock.
 */
public final class VirtualLab implements AutoCloseable {

  /** Unit id of the controller. */
  public static final int CONTROLLER_UNIT = 1;

  /** Unit id of the I/O module. */
  public static final int IO_UNIT = 2;

  private static final long BOOT_MILLIS = 5_000;

  private final ControllerFamily family;
  private final ClockDrive drive;
  private final ControllerFirmware firmware;
  private final ControllerUnit controller;
  private final LabClock clock;
  private final IoUnit io;
  private final ModbusTcpServer tcp;
  private final Optional<ModbusRtuServer> rtu;
  private final AtomicReference<ConsoleServer> console = new AtomicReference<>();
  private final Optional<WallClock> wallClock;
  private boolean served;

  private VirtualLab(
      ControllerFamily family, Collection<ControllerFault> faults, ClockDrive drive, int port) {
    this.family = family;
    this.drive = drive;
    firmware = family.create();
    faults.forEach(firmware::inject);
    controller = new ControllerUnit(firmware);
    clock = new LabClock(firmware, controller, this::print);
    io = new IoUnit(drive == ClockDrive.BENCH, this::runTo);
    tcp = ModbusTcpServer.onLoopback(port);
    rtu = ModbusRtuServer.onPseudoTerminal();
    io.map().atomically(this::switchOn);
    ConsoleServer.onPseudoTerminal(this::answer).ifPresent(console::set);
    tcp.serve(IO_UNIT, io.map());
    rtu.ifPresent(server -> server.serve(IO_UNIT, io.map()));
    wallClock =
        drive == ClockDrive.WALL
            ? Optional.of(WallClock.start(this::runUnderLock))
            : Optional.empty();
  }

  /**
   * Starts a lab.
   *
   * @param family kind of controller
   * @param faults faults of that family that it has from the start
   * @param drive who moves its clock
   * @param port Modbus TCP port, 0 for one that is free
   * @throws dev.thawbench.drivers.link.LinkException where the port is in use, in one line
   * @throws IllegalArgumentException where a fault is of another family
   */
  public static VirtualLab open(
      ControllerFamily family, Collection<ControllerFault> faults, ClockDrive drive, int port) {
    return new VirtualLab(family, faults, drive, port);
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
    if (firmware.answers() == served) {
      return;
    }
    served = !served;
    if (served) {
      tcp.serve(CONTROLLER_UNIT, controller.map());
      rtu.ifPresent(server -> server.serve(CONTROLLER_UNIT, controller.map()));
    } else {
      tcp.remove(CONTROLLER_UNIT);
      rtu.ifPresent(server -> server.remove(CONTROLLER_UNIT));
    }
  }

  private void print(String line) {
    ConsoleServer server = console.get();
    if (server != null) {
      server.print(line);
    }
  }

  private Optional<String> answer(String line) {
    AtomicReference<Optional<String>> answer = new AtomicReference<>(Optional.empty());
    io.map().atomically(() -> answer.set(firmware.console(line)));
    return answer.get();
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
    return tcp.port();
  }

  /** Returns the pseudo-terminal with Modbus RTU, 8N1 at any speed; empty where there are none. */
  public Optional<String> rtuPort() {
    return rtu.map(ModbusRtuServer::path);
  }

  /** Returns the pseudo-terminal with the console, 8N1 at any speed; empty where there are none. */
  public Optional<String> consolePort() {
    return Optional.ofNullable(console.get()).map(ConsoleServer::path);
  }

  /** Tells people where the lab answers, line by line. */
  public List<String> describe() {
    String none = "not served: this system has no pseudo-terminals";
    return List.of(
        "virtual lab " + family.labName() + ", " + drive.words(),
        "modbus tcp  "
            + host()
            + ":"
            + tcpPort()
            + ", unit "
            + CONTROLLER_UNIT
            + " controller, unit "
            + IO_UNIT
            + " its terminals",
        "modbus rtu  " + rtuPort().map(path -> path + ", 8N1, the same units").orElse(none),
        "console     " + consolePort().map(path -> path + ", 8N1").orElse(none));
  }

  /** Ends all links and, in real time, the clock's thread. */
  @Override
  public void close() {
    wallClock.ifPresent(WallClock::close);
    tcp.close();
    rtu.ifPresent(ModbusRtuServer::close);
    ConsoleServer server = console.getAndSet(null);
    if (server != null) {
      server.close();
    }
  }
}
