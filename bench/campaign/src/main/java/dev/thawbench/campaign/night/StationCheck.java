package dev.thawbench.campaign.night;

import dev.thawbench.loop.station.Station;
import dev.thawbench.run.SafeState;
import java.util.List;
import java.util.Optional;

/** Finds out whether a station can be driven, before a night and after a safe state that failed. */
public interface StationCheck {
  /** Checks a station and leaves it in its safe state. Never throws: what failed is the outcome. */
  Outcome check(Station station);

  /**
   * What came of it.
   *
   * @param fault why the station can't be driven, one line; empty if it can
   * @param safeState how it was left
   * @param notes what a reader should know: who the controller is
   */
  record Outcome(Optional<String> fault, SafeState safeState, List<String> notes) {
    public Outcome {
      notes = List.copyOf(notes);
    }
  }
}
