package dev.thawbench.trace.compare;

import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Two traces side by side.
 *
 * <p>Signals are matched by name; times count from the start of each trace. At the time of each
 * sample of the first (its reply), the second one's value is its sample of that time, else a line
 * between its two neighbours; of a state, what was last known. Where the two overlap no more,
 * nothing is compared, and {@link #overlapNanos()} says how far they do. Values convert where units
 * differ.
 *
 * @param signals each signal that both have, in the order of the first
 * @param onlyInFirst names that only the first has, or that measure something else in the second
 * @param onlyInSecond names that only the second has
 * @param rowsOfFirst scans of the first
 * @param rowsOfSecond scans of the second
 * @param overlapNanos time up to which both last
 */
public record TraceComparison(
    List<SignalDifference> signals,
    List<String> onlyInFirst,
    List<String> onlyInSecond,
    int rowsOfFirst,
    int rowsOfSecond,
    long overlapNanos) {
  public TraceComparison {
    signals = List.copyOf(signals);
    onlyInFirst = List.copyOf(onlyInFirst);
    onlyInSecond = List.copyOf(onlyInSecond);
  }

  /** Compares {@code second} with {@code first}. */
  public static TraceComparison of(Trace first, Trace second) {
    List<SignalDifference> differences = new ArrayList<>();
    List<String> onlyInFirst = new ArrayList<>();
    long overlap = Math.min(end(first), end(second));
    TraceLayout layout = first.layout();
    for (int index = 0; index < layout.signals().size(); index++) {
      Signal signal = layout.signals().get(index);
      OptionalInt other = second.layout().indexOf(signal.name());
      if (other.isEmpty() || !comparable(signal, second, other.getAsInt())) {
        onlyInFirst.add(signal.name());
      } else {
        differences.add(new SignalPair(first, index, second, other.getAsInt()).difference(overlap));
      }
    }
    List<String> onlyInSecond =
        second.layout().signals().stream()
            .map(Signal::name)
            .filter(name -> layout.indexOf(name).isEmpty())
            .toList();
    return new TraceComparison(
        differences, onlyInFirst, onlyInSecond, first.rows(), second.rows(), overlap);
  }

  /** Whether both hold the same signals with the same values over the same number of scans. */
  public boolean isSame() {
    return onlyInFirst.isEmpty()
        && onlyInSecond.isEmpty()
        && rowsOfFirst == rowsOfSecond
        && signals.stream().allMatch(SignalDifference::isNone);
  }

  private static boolean comparable(Signal signal, Trace second, int other) {
    Signal match = second.layout().signals().get(other);
    return signal.hasStates() == match.hasStates() && signal.unit().convertsTo(match.unit());
  }

  private static long end(Trace trace) {
    return trace.rows() == 0 ? Long.MIN_VALUE : trace.scanNanos(trace.rows() - 1);
  }

  /** One signal in both traces; goes through them once, forwards. */
  private static final class SignalPair {
    private final Trace first;
    private final Trace second;
    private final int index;
    private final int other;
    private final Signal signal;
    private final Unit unitOfSecond;
    private int row;
    private long compared;
    private long differing;
    private long unknown;
    private double largest;
    private long largestAt;
    private double squares;
    private OptionalLong firstAt = OptionalLong.empty();

    SignalPair(Trace first, int index, Trace second, int other) {
      this.first = first;
      this.index = index;
      this.second = second;
      this.other = other;
      this.signal = first.layout().signals().get(index);
      this.unitOfSecond = second.layout().signals().get(other).unit();
    }

    SignalDifference difference(long overlapNanos) {
      for (int i = 0; i < first.rows() && first.scanNanos(i) <= overlapNanos; i++) {
        long nanos = first.toNanos(index, i);
        add(nanos, first.value(index, i), valueAt(nanos));
      }
      return new SignalDifference(
          signal.name(),
          signal.unit() == Unit.CELSIUS ? Unit.KELVIN : signal.unit(),
          compared,
          differing,
          unknown,
          largest,
          largestAt,
          compared == 0 ? 0 : Math.sqrt(squares / compared),
          firstAt);
    }

    private void add(long nanos, double one, double two) {
      if (Double.isNaN(one) && Double.isNaN(two)) {
        return;
      }
      if (Double.isNaN(one) || Double.isNaN(two)) {
        unknown++;
        differsAt(nanos);
        return;
      }
      compared++;
      double size = one == two ? 0 : signal.hasStates() ? 1 : Math.abs(one - two);
      if (size > 0) {
        differing++;
        differsAt(nanos);
      }
      if (size > largest) {
        largest = size;
        largestAt = nanos;
      }
      squares += size * size;
    }

    private void differsAt(long nanos) {
      if (firstAt.isEmpty()) {
        firstAt = OptionalLong.of(nanos);
      }
    }

    private double valueAt(long nanos) {
      while (row + 1 < second.rows() && second.toNanos(other, row + 1) <= nanos) {
        row++;
      }
      long at = second.toNanos(other, row);
      if (at > nanos) {
        return Double.NaN;
      }
      double value = second.value(other, row);
      if (at == nanos || signal.hasStates() || row + 1 == second.rows()) {
        return inUnitOfFirst(value);
      }
      double next = second.value(other, row + 1);
      double share = (double) (nanos - at) / (second.toNanos(other, row + 1) - at);
      return inUnitOfFirst(value + (next - value) * share);
    }

    private double inUnitOfFirst(double value) {
      return unitOfSecond.convert(value, signal.unit());
    }
  }
}
