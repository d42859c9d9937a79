package dev.thawbench.cli;

import dev.thawbench.run.ExitCode;

/** The entry of the command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    // From JDK 24 on, Netty warns of memory access that is going away; it works as well without.
    if (Runtime.version().feature() >= 24) {
      System.setProperty("io.netty.noUnsafe", "true");
    }
    Interrupts interrupts = Interrupts.install();
    int code;
    try {
      code = Thawbench.commandLine(interrupts).execute(args);
    } catch (Throwable broken) {
      System.err.println("thawbench: " + Broken.words(broken));
      code = ExitCode.BENCH_ERROR.code();
    }
    System.out.flush();
    System.err.flush();
    interrupts.exit(code);
  }
}
