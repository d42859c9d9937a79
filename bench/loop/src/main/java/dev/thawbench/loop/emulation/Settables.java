package dev.thawbench.loop.emulation;

import dev.thawbench.loop.Settable;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words that scripts may set on a station: its own stimuli, and what the plant leaves open. */
final class Settables {
  private Settables() {}

  /**
   * All of them.
   *
   * @param taken inputs that the controller drives, or that only faults set
   */
  static List<Settable> of(Station station, Set<PlantInput> taken) {
    List<Settable> settables = new ArrayList<>();
    station.stimuli().stream()
        .filter(wire -> PlantOutput.named(wire.signal()).isEmpty())
        .map(Settables::of)
        .forEach(settables::add);
    for (PlantInput input : PlantInput.values()) {
      if (!taken.contains(input)) {
        settables.add(of(input));
      }
    }
    for (StartValue value : StartValue.values()) {
      settables.add(value.settable());
    }
    return settables;
  }

  private static Settable of(PlantInput input) {
    return new Settable(
        Emulation.word(input),
        Unit.ofSymbol(input.unit()).orElse(Unit.ONE),
        input.lowest(),
        input.highest(),
        input.whole() && input.highest() == 1 ? Signal.OFF_ON : List.of(),
        false);
  }

  private static Settable of(Wire wire) {
    DevicePoint point = wire.point();
    boolean isSwitch = point.states().isEmpty() && point.point().field().bits() == 1;
    List<String> labels = isSwitch ? Signal.OFF_ON : point.states();
    return labels.isEmpty()
        ? new Settable(
            wire.signal(),
            point.unit(),
            point.point().limits().minimum(),
            point.point().limits().maximum(),
            labels,
            false)
        : new Settable(wire.signal(), Unit.ONE, 0, labels.size() - 1, labels, false);
  }
}
