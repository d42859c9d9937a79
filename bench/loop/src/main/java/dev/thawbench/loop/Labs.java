package dev.thawbench.loop;

import java.util.List;
import java.util.Optional;

/**
 * Where the devices of virtual labs answer. The loop knows a lab by its links and nothing else; who
 * starts one stands outside.
 */
public interface Labs extends AutoCloseable {
  /**
   * The endpoints of a lab, started if it does not run.
   *
   * @param lab the lab's name as in a station: {@code demand-defrost}
   * @throws BenchException if there is no such lab, or it can't be started
   */
  Endpoints open(String lab);

  /** What a reader of the run must know of the labs, such as deliberate faults; one line each. */
  default List<String> notes() {
    return List.of();
  }

  /**
   * Hears that a run begins.
   *
   * @param clockMillis what the lock-step clock says at scenario time 0, ms
   */
  default void begun(long clockMillis) {}

  /** Ends every lab that was started. */
  @Override
  void close();

  /**
   * Where a lab answers.
   *
   * @param host loopback address
   * @param tcpPort Modbus TCP port
   * @param rtuPort path of a pseudo-terminal with Modbus RTU, where there are pseudo-terminals
   * @param consolePort path of a pseudo-terminal with the console, where there are pseudo-terminals
   */
  record Endpoints(
      String host, int tcpPort, Optional<String> rtuPort, Optional<String> consolePort) {}
}
