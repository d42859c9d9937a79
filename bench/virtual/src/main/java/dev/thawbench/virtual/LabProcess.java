package dev.thawbench.virtual;

import dev.thawbench.virtual.firmware.ControllerFault;
import java.io.PrintStream;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;

/** A lab as a process of its own, for benches and tools that know nothing of it but its links. */
public final class LabProcess {

  private LabProcess() {}

  /**
   * Serves a lab until {@code stop} is counted down or the thread is interrupted; says on {@code
   * out} where it answers, and ends with a line of its own.
   *
   * @param family kind of controller
   * @param faults faults of that family that it has from the start
   * @param drive who moves its clock
   * @param port Modbus TCP port, 0 for one that is free
   * @param out where it tells its links, a line each
   * @param stop counted down to end the lab
   * @throws dev.thawbench.drivers.link.LinkException where the port is in use, in one line
   */
  public static void serve(
      ControllerFamily family,
      Collection<ControllerFault> faults,
      ClockDrive drive,
      int port,
      PrintStream out,
      CountDownLatch stop) {
    try (VirtualLab lab = VirtualLab.open(family, faults, drive, port)) {
      lab.describe().forEach(out::println);
      faults.forEach(fault -> out.println("fault       " + fault.id() + ": " + fault.sentence()));
      out.flush();
      stop.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    out.println("virtual lab ended");
    out.flush();
  }
}
