package dev.thawbench.campaign.night;

import dev.thawbench.loop.station.Station;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;

/**
 * Finds a station again after a run that did not confirm its safe state. An adapter that was reset,
 * or a controller that starts anew, is back after a minute; who is silent for longer wants somebody
 * to look.
 */
final class Recovery {
  static final int ATTEMPTS = 3;
  static final long BETWEEN_NANOS = 30_000_000_000L;

  private final StationCheck check;
  private final Pause pause;
  private final StopRequest stop;

  Recovery(StationCheck check, Pause pause, StopRequest stop) {
    this.check = check;
    this.pause = pause;
    this.stop = stop;
  }

  /** Whether the station can be driven and was left safe. */
  boolean isSafeAgain(Station station, NightJournal journal) {
    for (int attempt = 1; attempt <= ATTEMPTS && !stop.requested(); attempt++) {
      StationCheck.Outcome found = check.check(station);
      if (found.fault().isEmpty() && found.safeState() == SafeState.CONFIRMED) {
        journal.remark(
            "a run did not confirm the safe state; the station was found again and left safe");
        return true;
      }
      journal.remark(
          "a run did not confirm the safe state, nor did attempt "
              + attempt
              + " of "
              + ATTEMPTS
              + " to find the station again"
              + found.fault().map(fault -> ": " + fault).orElse(""));
      if (attempt < ATTEMPTS) {
        pause.pass(BETWEEN_NANOS);
      }
    }
    return false;
  }
}
