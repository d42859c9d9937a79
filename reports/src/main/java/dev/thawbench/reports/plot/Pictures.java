package dev.thawbench.reports.plot;

import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a trace is drawn, and with what: temperatures, frost, pressures, then the rest by unit;
 * states as lanes.
 *
 * @param panels pictures of lines, in reading order
 * @param lanes signals with states that changed; what a compressor, a fan or a valve did first
 * @param unchanged {@code thermostat closed}: signals that kept their state all through
 * @param endMillis end of the trace, milliseconds since its start
 */
public record Pictures(
    List<Panel> panels, List<Lane> lanes, List<String> unchanged, long endMillis) {
  private static final int MOST_POINTS = 4000;
  private static final int SHOWN_AT_FIRST = 4;

  /** What people look for, and is shown at first where a panel has any of it. */
  private static final List<String> FIRST =
      List.of(
          "coil temperature",
          "outdoor air",
          "outdoor air temperature",
          "supply temperature",
          "return temperature",
          "setpoint",
          "true frost",
          "true retained water",
          "low pressure",
          "high pressure",
          "evaporating pressure",
          "condensing pressure",
          "compressor speed");

  public Pictures {
    panels = List.copyOf(panels);
    lanes = List.copyOf(lanes);
    unchanged = List.copyOf(unchanged);
  }

  /** What is drawn of {@code trace}. */
  public static Pictures of(Trace trace) {
    Map<Unit, List<Integer>> groups = new LinkedHashMap<>();
    for (Unit unit : List.of(Unit.CELSIUS, Unit.KILOGRAM, Unit.BAR)) {
      groups.put(unit, new ArrayList<>());
    }
    Lanes lanes = new Lanes();
    List<Signal> signals = trace.layout().signals();
    for (int index = 0; index < signals.size(); index++) {
      Signal signal = signals.get(index);
      if (signal.hasStates()) {
        lanes.add(Lane.ofStates(trace, index));
      } else {
        int analog = index;
        signal
            .onOff()
            .ifPresent(threshold -> lanes.add(Lane.ofThreshold(trace, analog, threshold)));
        groups.computeIfAbsent(signal.unit(), unit -> new ArrayList<>()).add(index);
      }
    }
    List<Panel> panels = new ArrayList<>();
    groups.forEach(
        (unit, indices) -> {
          if (!indices.isEmpty()) {
            panels.add(panel(trace, indices));
          }
        });
    return new Pictures(panels, lanes.changed(), lanes.unchanged(), endMillis(trace));
  }

  private static Panel panel(Trace trace, List<Integer> indices) {
    List<Signal> signals = trace.layout().signals();
    List<Integer> ordered = new ArrayList<>(indices);
    ordered.sort(Comparator.comparingInt(index -> rank(signals.get(index).name())));
    boolean oneRole =
        indices.stream().map(index -> signals.get(index).role()).distinct().count() == 1;
    Signal first = signals.get(ordered.get(0));
    boolean anyFirst = isFirst(first);
    Palette palette = new Palette();
    List<Curve> curves = new ArrayList<>();
    for (int index : ordered) {
      Signal signal = signals.get(index);
      Polyline line = Simplifier.simplify(trace, index, MOST_POINTS);
      String dash = oneRole ? "solid" : dash(signal.role());
      boolean wanted = anyFirst ? isFirst(signal) : curves.size() < SHOWN_AT_FIRST;
      boolean shown = wanted && !Double.isNaN(line.min());
      curves.add(new Curve(signal, line, palette.slotOf(signal.name()), dash, shown));
    }
    return new Panel(title(first), first.unit().symbol(), curves);
  }

  private static String dash(SignalRole role) {
    return switch (role) {
      case STIMULUS -> "solid";
      case RESPONSE -> "dashed";
      case TRUTH -> "dotted";
    };
  }

  private static boolean isFirst(Signal signal) {
    return FIRST.contains(signal.name());
  }

  private static int rank(String name) {
    int rank = FIRST.indexOf(name);
    return rank < 0 ? FIRST.size() : rank;
  }

  private static String title(Signal signal) {
    return switch (signal.unit().dimension()) {
      case TEMPERATURE -> "Temperatures";
      case TEMPERATURE_DIFFERENCE -> "Temperature differences";
      case TEMPERATURE_RATE -> "Drifts";
      case PRESSURE -> "Pressures";
      case MASS -> "Frost";
      case FREQUENCY -> "Compressor speed";
      case ROTATION -> "Fan speed";
      case POWER -> "Power";
      case ENERGY -> "Energy";
      case VOLUME_FLOW, MASS_FLOW -> "Flow";
      case DURATION -> "Durations";
      case LENGTH -> "Lengths";
      case VOLTAGE -> "Voltage";
      case CURRENT -> "Current";
      case RESISTANCE -> "Resistance";
      case NUMBER -> signal.unit() == Unit.PERCENT ? "Shares" : "Numbers";
    };
  }

  private static long endMillis(Trace trace) {
    return trace.rows() == 0 ? 0 : Math.floorDiv(trace.scanNanos(trace.rows() - 1), 1_000_000L);
  }
}
