package dev.thawbench.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a trace file: a head of lines that begin with {@code #}, one line of column names,
 * one line a scan.
 *
 * <pre>
 * #thawbench trace,1
 * #station,virtual
 * #scenario,Frost at A2/W35 is cleared on demand
 * #start,2026-11-21T20:15:00.250Z
 * #fact,firmware,1.4.2
 * #source,controller
 * #signal,coil temperature,role=stimulus,unit=°C,source=controller,uncertainty=0.1
 * #signal,outdoor fan,role=response,unit=,source=controller,state=off,state=on
 * time [s],controller from [s],controller to [s],coil temperature [°C],outdoor fan
 * 0,0,0,1.25,1
 * </pre>
 *
 * Times are decimal seconds since the start, exact to the nanosecond; states are their index; an
 * empty cell is an unknown value.
 */
final class TraceFormat {
  static final String MAGIC = "#thawbench trace";
  static final int VERSION = 1;
  static final String STATION = "#station";
  static final String SCENARIO = "#scenario";
  static final String START = "#start";
  static final String FACT = "#fact";
  static final String SOURCE = "#source";
  static final String SIGNAL = "#signal";

  private TraceFormat() {}

  static List<String> columns(TraceLayout layout) {
    List<String> names = new ArrayList<>();
    names.add("time [s]");
    for (String source : layout.sources()) {
      names.add(source + " from [s]");
      names.add(source + " to [s]");
    }
    for (Signal signal : layout.signals()) {
      String unit = signal.unit().symbol();
      names.add(unit.isEmpty() ? signal.name() : signal.name() + " [" + unit + "]");
    }
    return names;
  }

  /** The cells of a signal's head line; what is at its default is left out. */
  static List<String> cells(Signal signal, String source) {
    List<String> cells = new ArrayList<>();
    cells.add(SIGNAL);
    cells.add(signal.name());
    cells.add("role=" + signal.role().name().toLowerCase(Locale.ROOT));
    cells.add("unit=" + signal.unit().symbol());
    cells.add("source=" + source);
    if (signal.uncertainty() != 0) {
      cells.add("uncertainty=" + number(signal.uncertainty()));
    }
    if (signal.ageNanos() != 0) {
      cells.add("age=" + seconds(signal.ageNanos()));
    }
    if (signal.holdsAtLeastNanos() != 0) {
      cells.add("holds=" + seconds(signal.holdsAtLeastNanos()));
    }
    signal
        .onOff()
        .ifPresent(
            threshold -> {
              cells.add("on=" + number(threshold.onAbove()));
              cells.add("off=" + number(threshold.offBelow()));
            });
    signal.states().forEach(state -> cells.add("state=" + state));
    return cells;
  }

  /** Decimal seconds as exact nanoseconds, if {@code text} is a number of at most nine decimals. */
  static Optional<Long> nanos(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String fraction = point < 0 ? "" : text.substring(point + 1);
    boolean negative = whole.startsWith("-");
    String digits = negative ? whole.substring(1) : whole;
    if (digits.isEmpty()
        || digits.length() > 9
        || fraction.length() > 9
        || (point >= 0 && fraction.isEmpty())) {
      return Optional.empty();
    }
    long nanos = 0;
    for (int i = 0; i < digits.length() + 9; i++) {
      int at = i - digits.length();
      char digit = at < 0 ? digits.charAt(i) : at < fraction.length() ? fraction.charAt(at) : '0';
      if (digit < '0' || digit > '9') {
        return Optional.empty();
      }
      nanos = nanos * 10 + (digit - '0');
    }
    return Optional.of(negative ? -nanos : nanos);
  }

  private static String number(double value) {
    RowText text = new RowText();
    text.value(value);
    return text.toString();
  }

  private static String seconds(long nanos) {
    RowText text = new RowText();
    text.seconds(nanos);
    return text.toString();
  }
}
