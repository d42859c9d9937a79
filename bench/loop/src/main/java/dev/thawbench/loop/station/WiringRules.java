package dev.thawbench.loop.station;

import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.coupling.PlantNames;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the wires of a station must fulfil together: each signal one name that is not the plant's
 * own, each point one signal; supply and clock as the bench switches and moves them.
 */
final class WiringRules {
  private final List<Device> devices;
  private final Problems problems;
  private final Map<String, Place> names = new HashMap<>();

  WiringRules(List<Device> devices, Problems problems) {
    this.devices = devices;
    this.problems = problems;
  }

  void check(List<Wire> stimuli, List<Wire> responses, Optional<Wire> clock) {
    stimuli.forEach(wire -> take(wire.signal(), wire.place(), Optional.empty()));
    responses.forEach(
        wire -> take(wire.signal(), wire.place(), PlantNames.refusalOfResponse(wire.signal())));
    for (Device device : devices) {
      for (ConsoleValue value : device.console().values()) {
        String name = value.point().name();
        take(name, value.place(), PlantNames.refusalOfConsoleValue(name));
      }
    }
    WrittenTwice.check(Stream.concat(stimuli.stream(), clock.stream()).toList(), problems);
    pointsOfTheirOwn(responses);
    supply(stimuli);
    clock.ifPresent(this::milliseconds);
  }

  private void take(String name, Place place, Optional<String> refusal) {
    if (refusal.isPresent()) {
      problems.add(place, refusal.get());
      return;
    }
    Place other = names.putIfAbsent(name, place);
    if (other != null) {
      problems.add(
          place,
          "signal '" + name + "' stands already at " + other + "; call one of the two otherwise");
    }
  }

  /** Of two signals on one point that is read, one would get no value. */
  private void pointsOfTheirOwn(List<Wire> wires) {
    for (int i = 0; i < wires.size(); i++) {
      Wire wire = wires.get(i);
      wires.subList(0, i).stream()
          .filter(earlier -> earlier.point() == wire.point())
          .findFirst()
          .ifPresent(
              earlier ->
                  problems.add(
                      wire.place(),
                      "point '"
                          + wire.device()
                          + " / "
                          + wire.point().name()
                          + "' carries '"
                          + earlier.signal()
                          + "' already, at "
                          + earlier.place()
                          + "; wire '"
                          + wire.signal()
                          + "' to a point of its own"));
    }
  }

  private void supply(List<Wire> stimuli) {
    List<String> signals = stimuli.stream().map(Wire::signal).toList();
    for (Device device : devices) {
      device
          .poweredBy()
          .filter(signal -> !signals.contains(signal))
          .ifPresent(
              signal ->
                  problems.add(
                      device.place(),
                      "device '"
                          + device.name()
                          + "' is powered by '"
                          + signal
                          + "', which is no stimulus"
                          + Nearest.hint(signal, signals)));
    }
    stimuli.stream().filter(wire -> wire.signal().equals(Station.POWER)).forEach(this::power);
  }

  private void power(Wire wire) {
    boolean isFed =
        devices.stream()
            .filter(device -> device.name().equals(wire.device()))
            .anyMatch(device -> device.isController() || device.poweredBy().isPresent());
    if (isFed) {
      problems.add(
          wire.place(),
          "'power' switches the supply, which device '"
              + wire.device()
              + "' can't do for itself; call its point otherwise, such as 'unit power'");
    } else if (!wire.point().values().labels().equals(Signal.OFF_ON)) {
      problems.add(
          wire.place(),
          "'power' switches the supply: expected a point that is 0 for off and 1 for on, with"
              + " states: [\"off\", \"on\"]; '"
              + wire.point().name()
              + "' is not so");
    }
  }

  private void milliseconds(Wire clock) {
    if (clock.point().unit() != Unit.MILLISECOND) {
      problems.add(
          clock.place(),
          "the clock is moved in ms, '"
              + clock.point().name()
              + "' is "
              + clock.point().unit().measured()
              + "; give it the 'scale' and 'unit: ms' that make it so");
    }
  }
}
