package dev.thawbench.campaign.night;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Begins as a run does, with the controller as found, asks it who it is, scans a few times, and
 * writes the safe state: what every run of the night will need is tried once before.
 */
public final class BeginCheck implements StationCheck {
  /** Beside those after which a silent device is told, see {@link Station#failuresInARow}. */
  private static final int MORE_SCANS = 2;

  private final BenchSource benches;

  /** Opens what {@code benches} has. */
  public BeginCheck(BenchSource benches) {
    this.benches = benches;
  }

  @Override
  public Outcome check(Station station) {
    List<String> notes = new ArrayList<>();
    try (Bench bench = benches.open(station)) {
      notes.addAll(bench.notes());
      Optional<String> fault = begin(bench, notes);
      SafeStateOutcome safe = bench.makeSafe();
      if (safe.state() == SafeState.NOT_CONFIRMED) {
        notes.add("safe state not confirmed: " + String.join("; ", safe.steps()));
      }
      return new Outcome(fault, safe.state(), notes);
    } catch (RuntimeException notOpened) {
      return new Outcome(Optional.of(words(notOpened)), SafeState.NOT_NEEDED, notes);
    }
  }

  /** What went wrong, whatever it was: outputs may be driven, and the safe state is due. */
  private static Optional<String> begin(Bench bench, List<String> notes) {
    List<String> withoutValue;
    try {
      bench.begin(Map.of(), false, new StopRequest());
      withoutValue = scan(bench);
    } catch (RuntimeException broken) {
      return Optional.of(words(broken));
    }
    ControllerIdentity controller = bench.controller();
    notes.add(
        "the controller answers: "
            + controller.name()
            + (controller.firmware().isEmpty() ? "" : ", firmware " + controller.firmware()));
    if (!withoutValue.isEmpty()) {
      notes.add("no value yet from: " + String.join(", ", withoutValue));
    }
    return Optional.empty();
  }

  private static String words(RuntimeException broken) {
    return broken instanceof BenchException
        ? broken.getMessage()
        : "the bench itself failed: " + broken;
  }

  /** The responses of which no scan had a value. */
  private static List<String> scan(Bench bench) {
    List<Signal> signals = bench.layout().signals();
    boolean[] known = new boolean[signals.size()];
    for (int i = 0; i < bench.station().failuresInARow() + MORE_SCANS; i++) {
      ScanRow row = bench.scan();
      for (int s = 0; s < known.length; s++) {
        known[s] |= !Double.isNaN(row.value(s));
      }
    }
    List<String> unknown = new ArrayList<>();
    for (int s = 0; s < known.length; s++) {
      if (signals.get(s).role() == SignalRole.RESPONSE && !known[s]) {
        unknown.add(signals.get(s).name());
      }
    }
    return unknown;
  }
}
