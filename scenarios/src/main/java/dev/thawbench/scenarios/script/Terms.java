package dev.thawbench.scenarios.script;

import dev.thawbench.loop.Settable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that a station gives to scripts.
 *
 * @param station name of the station, for messages
 * @param settables what can be set, by name
 * @param signals every signal, for saying that one is known but can't be set
 * @param faults faults that can be applied
 */
public record Terms(
    String station, Map<String, Settable> settables, Set<String> signals, Set<String> faults) {
  public Terms {
    settables = new LinkedHashMap<>(settables);
    signals = new LinkedHashSet<>(signals);
    faults = new LinkedHashSet<>(faults);
  }

  /** Terms of these settables. */
  public static Terms of(
      String station, List<Settable> settables, Set<String> signals, Set<String> faults) {
    Map<String, Settable> byName = new LinkedHashMap<>();
    settables.forEach(settable -> byName.put(settable.name(), settable));
    return new Terms(station, byName, signals, faults);
  }
}
