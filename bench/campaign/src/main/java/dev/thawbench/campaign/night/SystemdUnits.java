package dev.thawbench.campaign.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The units by which systemd starts a night each day, as a service of the user (systemd.service(5),
 * systemd.timer(5)).
 *
 * @param name of both, without ending: {@code thawbench-night-heat-pump-3}
 * @param description what people see of it
 * @param command what is started: a program by its absolute path, and its arguments
 * @param workingFolder where it is started
 * @param environment what it needs to know of the environment that installed it
 * @param at time of day, in the machine's time zone
 */
public record SystemdUnits(
    String name,
    String description,
    List<String> command,
    Path workingFolder,
    Map<String, String> environment,
    LocalTime at) {
  private static final int LONGEST_WORD = 60;

  public SystemdUnits {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** The name of the units of a night. */
  public static String nameOf(String night) {
    String word =
        night.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return "thawbench-night-"
        + (word.isEmpty() ? "plan" : word.substring(0, Math.min(LONGEST_WORD, word.length())));
  }

  /** Name of the service's file. */
  public String serviceFile() {
    return name + ".service";
  }

  /** Name of the timer's file. */
  public String timerFile() {
    return name + ".timer";
  }

  /** The service: one night, ended by SIGTERM, with time for the safe state. */
  String service() {
    StringBuilder text = new StringBuilder();
    text.append("[Unit]\n");
    text.append("Description=").append(specifiers(oneLine(description))).append("\n\n");
    text.append("[Service]\n");
    text.append("Type=oneshot\n");
    text.append("WorkingDirectory=").append(specifiers(workingFolder.toString())).append('\n');
    new TreeMap<>(environment)
        .forEach(
            (key, value) ->
                text.append("Environment=").append(quoted(key + "=" + value)).append('\n'));
    text.append("ExecStart=");
    text.append(String.join(" ", command.stream().map(SystemdUnits::argument).toList()))
        .append('\n');
    // The command answers SIGTERM with the safe state and a summary, for which it takes up to 60 s.
    text.append("KillMode=mixed\n");
    text.append("TimeoutStopSec=90\n");
    return text.toString();
  }

  /** The timer. A night that was missed is not made up for in the morning. */
  String timer() {
    return "[Unit]\nDescription="
        + specifiers(oneLine(description))
        + ", each day\n\n[Timer]\nOnCalendar=*-*-* "
        + String.format(Locale.ROOT, "%02d:%02d:00", at.getHour(), at.getMinute())
        + "\nAccuracySec=1s\nPersistent=false\n\n[Install]\nWantedBy=timers.target\n";
  }

  /**
   * Writes both units into {@code folder}, which is made where it is missing; earlier ones are
   * replaced.
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(serviceFile()), service());
    Files.writeString(folder.resolve(timerFile()), timer());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String specifiers(String text) {
    return text.replace("%", "%%");
  }

  private static String quoted(String text) {
    return "\"" + specifiers(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** In a command line a dollar sign would be a variable's. */
  private static String argument(String text) {
    String plain = quoted(text).replace("$", "$$");
    return text.matches("[A-Za-z0-9_./:=@+-]+") ? text : plain;
  }
}
