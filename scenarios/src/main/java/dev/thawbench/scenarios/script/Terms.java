package dev.thawbench.scenarios.script;

import dev.thawbench.loop.Fault;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.station.Station;
import dev.thawbench.trace.SignalRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a station gives to scripts.
 *
 * @param station name of the station, for messages
 * @param settables what can be set, by name
 * @param signals every signal with its role, for saying why one that is known can't be set
 * @param faults faults that can be applied, by name
 */
public record Terms(
    String station,
    Map<String, Settable> settables,
    Map<String, SignalRole> signals,
    Map<String, Fault> faults) {
  public Terms {
    settables = new LinkedHashMap<>(settables);
    signals = new LinkedHashMap<>(signals);
    faults = new LinkedHashMap<>(faults);
  }

  /** Terms of these settables. */
  public static Terms of(
      String station,
      List<Settable> settables,
      Map<String, SignalRole> signals,
      List<Fault> faults) {
    Map<String, Settable> settablesByName = new LinkedHashMap<>();
    settables.forEach(settable -> settablesByName.put(settable.name(), settable));
    Map<String, Fault> faultsByName = new LinkedHashMap<>();
    faults.forEach(fault -> faultsByName.put(fault.name(), fault));
    return new Terms(station, settablesByName, signals, faultsByName);
  }

  /** What switches the controller's supply, where the station has it. */
  public Optional<Settable> power() {
    return Optional.ofNullable(settables.get(Station.POWER));
  }

  /**
   * What a setting sets, and to what.
   *
   * @throws java.util.NoSuchElementException if it was not {@linkplain TermCheck checked}
   */
  public Assignment assignment(Setting setting) {
    Settable settable = Optional.ofNullable(settables.get(setting.name())).orElseThrow();
    return new Assignment(settable, setting.value().in(settable.values()).orElseThrow());
  }

  /** What settings, all checked, begin with. */
  public Map<Settable, Double> given(List<Setting> settings) {
    Map<Settable, Double> values = new LinkedHashMap<>();
    for (Setting setting : settings) {
      Assignment assignment = assignment(setting);
      values.put(assignment.settable(), assignment.value());
    }
    return values;
  }
}
