package dev.thawbench.cli;

import dev.thawbench.run.ExitCode;
import dev.thawbench.run.StopRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * SIGINT, SIGTERM and SIGHUP ask the run to stop; the process waits until the safe state is
 * written, and ends with the code that the command found.
 */
final class Interrupts {
  /**
   * A safe state is a few exchanges; a bench that needs longer is hung, and a dead-man relay must
   * act.
   */
  private static final long LONGEST_STOP_SECONDS = 60;

  private final StopRequest stop = new StopRequest();
  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicBoolean exiting = new AtomicBoolean();
  private final List<Runnable> onStop = new CopyOnWriteArrayList<>();
  private volatile int code = ExitCode.ABORTED.code();

  /** Interrupts that no signal is connected to. */
  Interrupts() {}

  static Interrupts install() {
    Interrupts interrupts = new Interrupts();
    Runtime.getRuntime().addShutdownHook(new Thread(interrupts::interrupted, "stop on signal"));
    return interrupts;
  }

  StopRequest stopRequest() {
    return stop;
  }

  /** Calls {@code action} when the command is to end, on the thread of the signal. */
  void onStop(Runnable action) {
    onStop.add(action);
    if (stop.requested()) {
      action.run();
    }
  }

  /** Ends the process. */
  void exit(int exitCode) {
    code = exitCode;
    exiting.set(true);
    done.countDown();
    if (stop.requested()) {
      // The hook is waiting for us and ends the process: System.exit would wait for the hook.
      return;
    }
    System.exit(exitCode);
  }

  private void interrupted() {
    if (exiting.get()) {
      return;
    }
    stop.stop("by a signal (SIGINT, SIGTERM or SIGHUP)");
    onStop.forEach(Runnable::run);
    try {
      if (!done.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("thawbench: the safe state was not reached in 60 s; look at the bench");
        code = ExitCode.SAFE_STATE_NOT_CONFIRMED.code();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    System.out.flush();
    System.err.flush();
    Runtime.getRuntime().halt(code);
  }
}
