package dev.thawbench.reports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens a page in headless Chromium and gives back what became of it. */
final class Chromium {
  /** The page's elements after its scripts ran, and what it said on its console. */
  record Opened(String dom, List<String> console) {}

  private Chromium() {}

  static Opened open(Path page, String fragment, Path scratch) throws Exception {
    Optional<Path> program = program();
    assumeTrue(
        program.isPresent(),
        "no Chromium here, so the page was not opened; on Debian: apt-get install -y chromium");
    Path dom = scratch.resolve("dom.html");
    Path log = scratch.resolve("chromium.log");
    Process process =
        new ProcessBuilder(
                program.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1600",
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--user-data-dir=" + scratch.resolve("profile"),
                "--dump-dom",
                page.toUri() + fragment)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IOException("Chromium did not end within 90 s:\n" + Files.readString(log));
    }
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return new Opened(
          Files.readString(dom), lines.filter(line -> line.contains("CONSOLE")).toList());
    }
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
