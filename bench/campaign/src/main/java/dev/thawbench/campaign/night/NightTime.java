package dev.thawbench.campaign.night;

import dev.thawbench.loop.station.Station;
import dev.thawbench.run.Pacing;
import dev.thawbench.scenarios.script.Scenario;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The time that a night has left. In real time a script is begun if its longest time still fits; in
 * lock-step nobody knows beforehand how fast the bench is, and one is begun as long as any time is
 * left.
 */
public final class NightTime {
  /**
   * For what a run takes beside its steps: the controller's start, the safe state, reports. A boot
   * time is 10 s usually, the rest a few seconds.
   */
  static final long BESIDE_THE_STEPS_NANOS = 60_000_000_000L;

  private final Pacing pacing;
  private final LongSupplier wallNanos;
  private final long endNanos;

  /**
   * A night that begins now.
   *
   * @param wallNanos monotonic wall clock, nanoseconds
   */
  NightTime(Plan plan, Pacing pacing, LongSupplier wallNanos) {
    this.pacing = pacing;
    this.wallNanos = wallNanos;
    this.endNanos = wallNanos.getAsLong() + plan.timeNanos();
  }

  /** Time left, nanoseconds; negative when it is over. */
  long leftNanos() {
    return endNanos - wallNanos.getAsLong();
  }

  /** Whether a script may begin now. */
  boolean fits(Scenario scenario) {
    return leftNanos() >= neededNanos(scenario, pacing);
  }

  /** Why it may not. */
  String whyNot(Scenario scenario) {
    long left = Math.max(0, leftNanos());
    return pacing == Pacing.REAL_TIME
        ? "needs up to "
            + words(neededNanos(scenario, pacing))
            + ", and "
            + words(left)
            + " of the night were left"
        : "the night was over";
  }

  /** Wall time to keep for a script, nanoseconds. */
  static long neededNanos(Scenario scenario, Pacing pacing) {
    return pacing == Pacing.REAL_TIME ? scenario.longestNanos() + BESIDE_THE_STEPS_NANOS : 1;
  }

  /** Wall time that all scripts of a night may take, nanoseconds. */
  public static long longestNightNanos(PreparedNight night) {
    return night.scenarios().stream()
        .mapToLong(scenario -> neededNanos(scenario, night.station().pacing()))
        .sum();
  }

  /** The longest script that does not fit into a whole night, or null if all fit. */
  static Scenario tooLong(List<Scenario> scenarios, Plan plan, Station station) {
    Scenario longest = null;
    for (Scenario scenario : scenarios) {
      boolean tooLong = neededNanos(scenario, station.pacing()) > plan.timeNanos();
      if (tooLong && (longest == null || scenario.longestNanos() > longest.longestNanos())) {
        longest = scenario;
      }
    }
    return longest;
  }

  /** {@code 6 h 10 min}, {@code 45 min}, {@code 20 s}; rounded up. */
  public static String words(long nanos) {
    long seconds = -Math.floorDiv(-nanos, 1_000_000_000L);
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = -Math.floorDiv(-seconds, 60L);
    if (minutes < 60) {
      return minutes + " min";
    }
    return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
  }
}
