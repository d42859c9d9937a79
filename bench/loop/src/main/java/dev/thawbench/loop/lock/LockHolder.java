package dev.thawbench.loop.lock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Who holds a lock, as the lock's file says.
 *
 * @param pid process id, empty if the file does not say
 * @param user name of the user it runs as
 * @param command what was called: {@code thawbench nightly night.yaml}
 * @param station name of the station it drives
 * @param since when it took the lock, UTC, ISO 8601
 */
public record LockHolder(String pid, String user, String command, String station, String since) {

  /** This process. */
  public static LockHolder here(String command, String station, Instant now) {
    return new LockHolder(
        Long.toString(ProcessHandle.current().pid()),
        System.getProperty("user.name", ""),
        command,
        station,
        now.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** As it stands in a lock's file, one line for each fact. */
  String text() {
    return "pid: "
        + pid
        + "\nuser: "
        + user
        + "\ncommand: "
        + command.replace('\n', ' ')
        + "\nstation: "
        + station
        + "\nsince: "
        + since
        + "\n";
  }

  /** What a lock's file says; facts that it does not hold are empty. */
  static LockHolder parse(String text) {
    Map<String, String> facts = new HashMap<>();
    for (String line : text.lines().toList()) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        facts.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return new LockHolder(
        facts.getOrDefault("pid", ""),
        facts.getOrDefault("user", ""),
        facts.getOrDefault("command", ""),
        facts.getOrDefault("station", ""),
        facts.getOrDefault("since", ""));
  }

  /** As in a message: who, and since when. */
  String describe() {
    if (pid.isEmpty()) {
      // It took the lock a moment ago and has not written its name yet.
      return "another process";
    }
    return "'" + command + "' (process " + pid + ", user " + user + ") since " + since;
  }
}
