package dev.thawbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The command called in this process.
 *
 * @param code its exit code
 * @param out what it said on stdout
 * @param err what it said on stderr
 */
record Called(int code, String out, String err) {

  /** Calls it as {@code bench/thawbench} of this checkout would. */
  static Called with(String... arguments) {
    PrintStream oldOut = System.out;
    PrintStream oldErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setProperty("thawbench.home", Path.of("../..").toAbsolutePath().normalize().toString());
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int code = Thawbench.commandLine(new Interrupts()).execute(arguments);
      return new Called(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(oldOut);
      System.setErr(oldErr);
      System.clearProperty("thawbench.home");
    }
  }
}
