package dev.thawbench.campaign.night;

import dev.thawbench.campaign.InstalledBenches;
import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Problem;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.scenarios.library.ScriptShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder with a plan and short scripts for the installed virtual station. */
final class NightFiles {
  private static final Path SCENARIOS = Path.of("../../scenarios");

  private final Path folder;

  NightFiles(Path folder) {
    this.folder = folder;
  }

  /** A script that passes on the healthy controller: its compressor waits 3 min after power-up. */
  Path passing(String name) {
    return script(
        name, "CMP-03: after power-up, compressor stays off for at least {power-up delay}");
  }

  /** A script that no healthy controller can pass. */
  Path failing(String name) {
    return script(name, "T-01: after power-up, compressor stays off for at least 20 min");
  }

  private Path script(String name, String expectation) {
    return write(
        name + ".yaml",
        """
        format: 1
        scenario: %s
        tags: [%s]
        given:
          outdoor air: 2 °C at 84 %% RH
          water: 30 °C
          controller: power-cycled
          mode: heating
        steps:
          - run for 8 min
        expect:
          %s
        """
            .formatted(name, name, expectation));
  }

  /** Writes a file. */
  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A plan with these lines beside name and station. */
  Path plan(String... lines) {
    return write(
        "plan.yaml",
        "format: 1\nnight: test\nstation: virtual\n" + String.join("\n", lines) + "\n");
  }

  /** A night of scripts, 8 h long. */
  PreparedNight night(List<Path> scripts, String... lines) {
    return preparation()
        .read(
            plan(
                "time: 8 h\nscripts: ["
                    + String.join(", ", scripts.stream().map(Path::toString).toList())
                    + "]\n"
                    + String.join("\n", lines)));
  }

  static InstalledBenches benches() {
    return new InstalledBenches(
        Shelves.of(Optional.empty(), Optional.of(SCENARIOS), Map.of()), List.of());
  }

  static Preparation preparation() {
    return new Preparation(benches(), new ScriptShelf(SCENARIOS.resolve("library")));
  }

  /** What is wrong with a plan and all it names, one line each, without the folder. */
  List<String> faults(Path plan) {
    try {
      preparation().read(plan);
      return List.of();
    } catch (ConfigException wrong) {
      return wrong.problems().stream()
          .map(Problem::toString)
          .map(line -> line.replace(folder + "/", ""))
          .toList();
    }
  }
}
