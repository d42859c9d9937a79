package dev.thawbench.reports.html;

import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Tables of phases: when each began, how long it lasted, and what the coil did in a defrost. */
final class Phases {
  private static final String DEFROST = "defrost";
  private static final String COIL = "coil temperature";
  private static final String FROST = "true frost";

  private Phases() {}

  static List<PhaseTable> tables(List<PhaseInterval> phases, Trace trace) {
    Map<String, List<PhaseInterval>> byName = new LinkedHashMap<>();
    byName.put(DEFROST, new ArrayList<>());
    phases.forEach(
        phase -> byName.computeIfAbsent(phase.phase(), n -> new ArrayList<>()).add(phase));
    List<PhaseTable> tables = new ArrayList<>();
    byName.forEach(
        (name, intervals) -> {
          if (!intervals.isEmpty()) {
            tables.add(table(name, intervals, trace));
          }
        });
    return tables;
  }

  private static PhaseTable table(String name, List<PhaseInterval> intervals, Trace trace) {
    OptionalInt coil = name.equals(DEFROST) ? trace.layout().indexOf(COIL) : OptionalInt.empty();
    OptionalInt frost = name.equals(DEFROST) ? trace.layout().indexOf(FROST) : OptionalInt.empty();
    List<String> heads = new ArrayList<>(List.of("Began", "Lasted", "After the last one"));
    coil.ifPresent(signal -> heads.addAll(List.of("Coil at start", "Coil at end")));
    frost.ifPresent(signal -> heads.addAll(List.of("Frost at start", "Frost left")));
    List<PhaseRow> rows = new ArrayList<>();
    PhaseInterval before = null;
    for (PhaseInterval interval : intervals) {
      List<String> cells = new ArrayList<>();
      cells.add(
          (interval.cutAtBegin() ? "before " : "") + Readable.clock(interval.beginFromNanos()));
      cells.add(lasted(interval));
      cells.add(before == null ? "" : since(before, interval));
      coil.ifPresent(signal -> edges(cells, trace, signal, interval));
      frost.ifPresent(signal -> edges(cells, trace, signal, interval));
      long begin = interval.beginFromNanos() / 1_000_000;
      long end = interval.endToNanos() / 1_000_000;
      long around = Math.max(30_000, (end - begin) / 4);
      rows.add(
          new PhaseRow(
              name + " " + interval.number(), Math.max(0, begin - around), end + around, cells));
      before = interval;
    }
    return new PhaseTable(name, heads, rows);
  }

  private static String lasted(PhaseInterval phase) {
    double least = Math.max(0, phase.endFromNanos() - phase.beginToNanos()) / 1e9;
    double most = (phase.endToNanos() - phase.beginFromNanos()) / 1e9;
    if (phase.cutAtBegin() || phase.cutAtEnd()) {
      return "at least " + Readable.duration(least);
    }
    String low = Readable.number(least, 1);
    String high = Readable.number(most, 1);
    String seconds = low.equals(high) ? low + " s" : low + " to " + high + " s";
    return most < 120 ? seconds : Readable.duration((least + most) / 2) + " (" + seconds + ")";
  }

  private static String since(PhaseInterval before, PhaseInterval interval) {
    return Readable.duration(Math.max(0, interval.beginFromNanos() - before.endFromNanos()) / 1e9);
  }

  private static void edges(List<String> cells, Trace trace, int signal, PhaseInterval phase) {
    Unit unit = trace.layout().signals().get(signal).unit();
    cells.add(value(trace, signal, phase.beginFromNanos(), unit));
    cells.add(value(trace, signal, phase.endFromNanos(), unit));
  }

  /** The last sample up to {@code nanos}. */
  private static String value(Trace trace, int signal, long nanos, Unit unit) {
    int low = 0;
    int high = trace.rows() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (trace.toNanos(signal, middle) <= nanos) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    double value = trace.rows() == 0 ? Double.NaN : trace.value(signal, low);
    return Double.isNaN(value) ? "unknown" : Readable.number(value, 2) + " " + unit.symbol();
  }
}
