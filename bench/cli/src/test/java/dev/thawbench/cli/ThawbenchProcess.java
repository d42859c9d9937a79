package dev.thawbench.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, as a shell or a service starts it. */
final class ThawbenchProcess implements AutoCloseable {
  /** Far beyond what any of them takes: then it hangs, and would hang the build. */
  private static final long LONGEST_SECONDS = 180;

  private final Process process;
  private final BufferedReader out;
  private final List<String> lines = new ArrayList<>();
  private volatile boolean overdue;

  private ThawbenchProcess(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Thread watchdog = new Thread(this::endWhenOverdue, "watchdog of " + process.pid());
    watchdog.setDaemon(true);
    watchdog.start();
  }

  /** Ends it, and what it has started, at the deadline: who reads its output then reads its end. */
  private void endWhenOverdue() {
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        overdue = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
      }
    } catch (InterruptedException nobodyDoes) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts the command; its folders for runs and locks are in {@code folder}. */
  static ThawbenchProcess start(Path folder, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dthawbench.home=" + Path.of("../..").toAbsolutePath().normalize(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    if (Runtime.version().feature() >= 24) {
      // What the manifest of the command's jar says.
      command.add(1, "--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("THAWBENCH_RUNS", folder.resolve("runs").toString());
    builder.environment().put("THAWBENCH_LOCKS", folder.resolve("locks").toString());
    return new ThawbenchProcess(builder.start());
  }

  /** The first line that holds {@code text}, awaited. */
  String lineWith(String text) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (line.contains(text)) {
        return line;
      }
    }
    failIfOverdue();
    throw new AssertionError("no line with '" + text + "' in:\n" + String.join("\n", lines));
  }

  /** SIGTERM; Process.destroy would close its output too. */
  ThawbenchProcess terminate() {
    process.toHandle().destroy();
    return this;
  }

  /** SIGKILL. */
  ThawbenchProcess kill() {
    process.toHandle().destroyForcibly();
    return this;
  }

  /** All that it said until its end. */
  String said() throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
    }
    failIfOverdue();
    return String.join("\n", lines);
  }

  /** Its exit code, awaited. */
  int exitCode() throws IOException, InterruptedException {
    said();
    int code = process.waitFor();
    failIfOverdue();
    return code;
  }

  private void failIfOverdue() {
    if (overdue) {
      throw new AssertionError(
          "still running after "
              + LONGEST_SECONDS
              + " s, and ended; it said:\n"
              + String.join("\n", lines));
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
