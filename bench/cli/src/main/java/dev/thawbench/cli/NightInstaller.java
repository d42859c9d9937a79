package dev.thawbench.cli;

import dev.thawbench.campaign.night.PreparedNight;
import dev.thawbench.campaign.night.SystemdUnits;
import dev.thawbench.config.ConfigException;
import dev.thawbench.config.FileFailure;
import dev.thawbench.config.Place;
import dev.thawbench.loop.lock.LockFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the units of a night and says what to do next. */
final class NightInstaller {
  /** What the service needs of the environment in which it was tried. */
  private static final List<String> ENVIRONMENT =
      List.of("PATH", "THAWBENCH_JAVA_OPTS", LockFolder.VARIABLE);

  private final PreparedNight night;
  private final Path runs;
  private final Optional<Path> stations;

  NightInstaller(PreparedNight night, Path runs, Optional<Path> stations) {
    this.night = night;
    this.runs = runs;
    this.stations = stations;
  }

  /** Writes the units; the lines say what was written and what to do next. */
  List<String> install(Optional<Path> to) {
    LocalTime at =
        night
            .plan()
            .at()
            .orElseThrow(
                () ->
                    ConfigException.at(
                        Place.of(night.plan().file().toString()),
                        "'--install' needs the time of day at which the night begins; add 'at:"
                            + " \"22:00\"'"));
    SystemdUnits units =
        new SystemdUnits(
            SystemdUnits.nameOf(night.plan().night()),
            "Thawbench night '" + night.plan().night() + "'",
            command(),
            Path.of("").toAbsolutePath(),
            environment(System.getenv()),
            at);
    Path folder = to.orElseGet(() -> userUnits(System.getenv()));
    try {
      units.write(folder);
    } catch (IOException unwritable) {
      throw ConfigException.at(
          Place.of(folder.toString()),
          "the units can't be written here: " + FileFailure.words(unwritable));
    }
    return List.of(
        "wrote " + folder.resolve(units.serviceFile()),
        "wrote " + folder.resolve(units.timerFile()),
        "runs     at " + at + " each day, recorded in " + runs.toAbsolutePath().normalize(),
        "next:",
        "  systemctl --user daemon-reload",
        "  systemctl --user enable --now " + units.timerFile(),
        "  loginctl enable-linger          (so that it also runs while you are logged out)",
        "then:",
        "  systemctl --user list-timers    (when it runs next)",
        "  systemctl --user start " + units.serviceFile() + "    (now)",
        "  journalctl --user -u " + units.serviceFile() + "    (what it said)");
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(Home.program());
    command.add("nightly");
    command.add(night.plan().file().toAbsolutePath().normalize().toString());
    command.add("--runs");
    command.add(runs.toAbsolutePath().normalize().toString());
    stations.ifPresent(
        folder -> {
          command.add("--stations");
          command.add(folder.toAbsolutePath().normalize().toString());
        });
    return command;
  }

  private static Map<String, String> environment(Map<String, String> here) {
    Map<String, String> kept = new TreeMap<>();
    ENVIRONMENT.forEach(
        name -> Optional.ofNullable(here.get(name)).ifPresent(value -> kept.put(name, value)));
    kept.put("JAVA_HOME", System.getProperty("java.home"));
    return kept;
  }

  private static Path userUnits(Map<String, String> environment) {
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    // XDG base directory specification: a relative path is to be ignored.
    Path base =
        Path.of(config).isAbsolute()
            ? Path.of(config)
            : Path.of(System.getProperty("user.home"), ".config");
    return base.resolve("systemd").resolve("user");
  }
}
