package dev.thawbench.reports.html;

import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The samples around the two edges of an occurrence that failed or is open, of the signals that
 * decide its requirement.
 */
final class EdgeSamples {
  private static final int BEFORE = 2;
  private static final int AFTER = 2;
  private static final int MOST_SIGNALS = 5;

  private final Optional<Trace> trace;

  EdgeSamples(Optional<Trace> trace) {
    this.trace = trace.filter(t -> t.rows() > 0);
  }

  Samples of(RequirementVerdict requirement, Occurrence occurrence) {
    boolean telling =
        occurrence.verdict() == OccurrenceVerdict.FAIL
            || occurrence.verdict() == OccurrenceVerdict.INCONCLUSIVE;
    if (trace.isEmpty() || !telling) {
      return Samples.NONE;
    }
    List<Integer> columns =
        requirement.signals().stream()
            .map(trace.get().layout()::indexOf)
            .flatMapToInt(OptionalInt::stream)
            .limit(MOST_SIGNALS)
            .boxed()
            .toList();
    return columns.isEmpty() ? Samples.NONE : around(trace.get(), columns, occurrence);
  }

  private static Samples around(Trace trace, List<Integer> signals, Occurrence occurrence) {
    Map<Integer, String> rows = new TreeMap<>();
    add(rows, trace, occurrence.beginToNanos(), "begin");
    add(rows, trace, occurrence.endNanos(), "end");
    List<Samples.Row> shown = new ArrayList<>();
    rows.forEach(
        (row, edge) ->
            shown.add(
                new Samples.Row(
                    Readable.clock(trace.scanNanos(row)),
                    edge,
                    signals.stream().map(signal -> value(trace, signal, row)).toList())));
    return new Samples(signals.stream().map(s -> head(trace, s)).toList(), shown);
  }

  private static void add(Map<Integer, String> rows, Trace trace, long nanos, String edge) {
    int at = firstFrom(trace, nanos);
    for (int row = at - BEFORE; row <= at + AFTER; row++) {
      if (row >= 0 && row < trace.rows()) {
        rows.merge(row, row == at ? edge : "", (old, now) -> old.isEmpty() ? now : old);
      }
    }
  }

  /** The first scan at or after {@code nanos}; the number of rows if there is none. */
  private static int firstFrom(Trace trace, long nanos) {
    int low = 0;
    int high = trace.rows();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (trace.scanNanos(middle) < nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String head(Trace trace, int signal) {
    Signal described = trace.layout().signals().get(signal);
    String unit = described.unit().symbol();
    return unit.isEmpty() ? described.name() : described.name() + ", " + unit;
  }

  private static String value(Trace trace, int signal, int row) {
    double value = trace.value(signal, row);
    List<String> states = trace.layout().signals().get(signal).states();
    if (Double.isNaN(value)) {
      return "unknown";
    }
    boolean state = value >= 0 && value < states.size() && value == Math.rint(value);
    return state ? states.get((int) value) : Readable.number(value, 3);
  }
}
