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
 * @param lanes signals with states, in the order of the trace
 * @param endMillis end of the trace, milliseconds since its start
 */
public record Pictures(List<Panel> panels, List<Lane> lanes, long endMillis) {
  private static final int MOST_POINTS = 4000;
  private static final int SHOWN_AT_FIRST = 6;

  /** What people look for first; others follow in the order of the trace. */
  private static final List<String> FIRST =
      List.of(
          "coil temperature",
          "outdoor air",
          "supply",
          "return",
          "true frost",
          "evaporat",
          "condens",
          "low pressure",
          "high pressure",
          "compressor speed");

  public Pictures {
    panels = List.copyOf(panels);
    lanes = List.copyOf(lanes);
  }

  /** What is drawn of {@code trace}. */
  public static Pictures of(Trace trace) {
    Map<Unit, List<Integer>> groups = new LinkedHashMap<>();
    for (Unit unit : List.of(Unit.CELSIUS, Unit.KILOGRAM, Unit.BAR)) {
      groups.put(unit, new ArrayList<>());
    }
    List<Lane> lanes = new ArrayList<>();
    List<Signal> signals = trace.layout().signals();
    for (int index = 0; index < signals.size(); index++) {
      Signal signal = signals.get(index);
      if (signal.hasStates()) {
        lanes.add(Lane.of(trace, index));
      } else {
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
    return new Pictures(panels, lanes, endMillis(trace));
  }

  private static Panel panel(Trace trace, List<Integer> indices) {
    List<Signal> signals = trace.layout().signals();
    List<Integer> ordered = new ArrayList<>(indices);
    ordered.sort(Comparator.comparingInt(index -> rank(signals.get(index).name())));
    boolean oneRole =
        indices.stream().map(index -> signals.get(index).role()).distinct().count() == 1;
    Signal first = signals.get(ordered.get(0));
    Palette palette = new Palette();
    List<Curve> curves = new ArrayList<>();
    for (int index : ordered) {
      Signal signal = signals.get(index);
      Polyline line = Simplifier.simplify(trace, index, MOST_POINTS);
      String dash = oneRole ? "solid" : dash(signal.role());
      boolean shown = curves.size() < SHOWN_AT_FIRST && !Double.isNaN(line.min());
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

  private static int rank(String name) {
    for (int i = 0; i < FIRST.size(); i++) {
      if (name.startsWith(FIRST.get(i))) {
        return i;
      }
    }
    return FIRST.size();
  }

  private static String title(Signal signal) {
    return switch (signal.unit().dimension()) {
      case TEMPERATURE -> "Temperatures";
      case TEMPERATURE_DIFFERENCE -> "Temperature differences";
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
