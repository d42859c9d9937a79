package dev.thawbench.trace;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.thawbench.config.ConfigException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A signal's line in the head of a trace file: its name, then {@code key=value} cells. */
final class SignalCells {
  private final String file;
  private final CsvRecord line;
  private final List<String> states = new ArrayList<>();
  private SignalRole role;
  private Unit unit;
  private String source;
  private double uncertainty;
  private long ageNanos;
  private long holdsAtLeastNanos;
  private Double onAbove;
  private Double offBelow;

  SignalCells(String file, CsvRecord line) {
    this.file = file;
    this.line = line;
    for (int field = 2; field < line.getFieldCount(); field++) {
      String cell = line.getField(field);
      int equals = cell.indexOf('=');
      if (equals < 0) {
        throw problem(field, "expected key=value, found '" + cell + "'");
      }
      put(field, cell.substring(0, equals), cell.substring(equals + 1));
    }
    if (role == null || unit == null || source == null) {
      throw problem(0, "a signal needs a name and the cells role=, unit= and source=");
    }
    if ((onAbove == null) != (offBelow == null)) {
      throw problem(0, "'on=' and 'off=' stand together or not at all");
    }
  }

  String source() {
    return source;
  }

  Signal signal() {
    try {
      Optional<Threshold> onOff =
          onAbove == null ? Optional.empty() : Optional.of(new Threshold(onAbove, offBelow));
      return new Signal(
          line.getField(1), role, unit, states, uncertainty, ageNanos, holdsAtLeastNanos, onOff);
    } catch (IllegalArgumentException wrong) {
      throw problem(1, wrong.getMessage());
    }
  }

  private void put(int field, String key, String value) {
    switch (key) {
      case "role" -> role = role(field, value);
      case "unit" ->
          unit =
              Unit.ofSymbol(value)
                  .orElseThrow(() -> problem(field, "'" + value + "' is no unit of a trace"));
      case "source" -> source = value;
      case "uncertainty" -> uncertainty = number(field, value);
      case "age" -> ageNanos = nanos(field, value);
      case "holds" -> holdsAtLeastNanos = nanos(field, value);
      case "on" -> onAbove = number(field, value);
      case "off" -> offBelow = number(field, value);
      case "state" -> states.add(value);
      default -> throw problem(field, "'" + key + "' is nothing that a signal has");
    }
  }

  private SignalRole role(int field, String value) {
    for (SignalRole candidate : SignalRole.values()) {
      if (candidate.name().toLowerCase(Locale.ROOT).equals(value)) {
        return candidate;
      }
    }
    throw problem(field, "expected role stimulus, response or truth, found '" + value + "'");
  }

  private double number(int field, String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException noNumber) {
      throw problem(field, "expected a number, found '" + value + "'");
    }
  }

  private long nanos(int field, String value) {
    return TraceFormat.nanos(value)
        .orElseThrow(() -> problem(field, "expected seconds, found '" + value + "'"));
  }

  private ConfigException problem(int field, String text) {
    return ConfigException.at(CsvPlace.of(file, line, field), text);
  }
}
