package dev.thawbench.trace;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who, what and when of a trace.
 *
 * <p>Texts are kept on one line: any run of white space or control characters becomes one space.
 *
 * @param station name of the station, empty if there was none (an imported logger's file)
 * @param scenario title of the scenario, empty if there was none
 * @param start wall time of the trace's time 0, UTC
 * @param facts what else is worth keeping ({@code firmware}, {@code seed}), in the order given
 */
public record TraceHeader(
    String station, String scenario, Instant start, Map<String, String> facts) {
  public TraceHeader {
    station = oneLine(station);
    scenario = oneLine(scenario);
    Objects.requireNonNull(start, "start");
    Map<String, String> copy = new LinkedHashMap<>();
    facts.forEach((key, value) -> copy.put(oneLine(key), oneLine(value)));
    facts = Collections.unmodifiableMap(copy);
  }

  /** A header without facts. */
  public static TraceHeader of(String station, String scenario, Instant start) {
    return new TraceHeader(station, scenario, start, Map.of());
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
