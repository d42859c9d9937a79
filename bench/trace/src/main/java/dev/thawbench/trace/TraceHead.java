package dev.thawbench.trace;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.thawbench.config.ConfigException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the head of a trace file, line by line, up to the line of column names. */
final class TraceHead {
  private final String file;
  private final Map<String, List<Signal>> signals = new LinkedHashMap<>();
  private final Map<String, String> facts = new LinkedHashMap<>();
  private String station = "";
  private String scenario = "";
  private Instant start;
  private boolean begun;
  private TraceLayout layout;

  TraceHead(String file) {
    this.file = file;
  }

  /** Takes one line; true once it was the line of column names, the last of the head. */
  boolean accept(CsvRecord line) {
    if (!begun) {
      begin(line);
      return false;
    }
    String key = line.getField(0);
    switch (key) {
      case TraceFormat.STATION -> station = cell(line, 1);
      case TraceFormat.SCENARIO -> scenario = cell(line, 1);
      case TraceFormat.START -> start = instant(line);
      case TraceFormat.FACT -> facts.put(cell(line, 1), cell(line, 2));
      case TraceFormat.SOURCE -> signals.putIfAbsent(cell(line, 1), new ArrayList<>());
      case TraceFormat.SIGNAL -> signal(line);
      default -> {
        if (key.startsWith("#")) {
          throw problem(line, 0, "unknown line '" + key + "' in the head of a trace");
        }
        columns(line);
        return true;
      }
    }
    return false;
  }

  TraceHeader header() {
    return new TraceHeader(station, scenario, start, facts);
  }

  TraceLayout layout() {
    return layout;
  }

  private void begin(CsvRecord line) {
    if (!line.getField(0).equals(TraceFormat.MAGIC)) {
      throw problem(
          line,
          0,
          "expected '"
              + TraceFormat.MAGIC
              + "', found '"
              + shortened(line.getField(0))
              + "'; this is no trace of Thawbench");
    }
    String version = cell(line, 1);
    if (!version.equals(Integer.toString(TraceFormat.VERSION))) {
      throw problem(
          line,
          1,
          "expected trace format "
              + TraceFormat.VERSION
              + ", found '"
              + version
              + "'; read it with the Thawbench that wrote it");
    }
    begun = true;
  }

  private void signal(CsvRecord line) {
    SignalCells cells = new SignalCells(file, line);
    Signal signal = cells.signal();
    List<Signal> ofSource = signals.get(cells.source());
    if (ofSource == null) {
      throw problem(
          line, 0, "'" + signal.name() + "' is of source '" + cells.source() + "', which is none");
    }
    ofSource.add(signal);
  }

  private void columns(CsvRecord line) {
    if (start == null) {
      throw problem(line, 0, "the head has no line '" + TraceFormat.START + "'");
    }
    TraceLayout.Builder builder = TraceLayout.builder();
    try {
      signals.forEach(builder::source);
    } catch (IllegalArgumentException twice) {
      throw problem(line, 0, twice.getMessage());
    }
    layout = builder.build();
    List<String> expected = TraceFormat.columns(layout);
    for (int i = 0; i < Math.max(expected.size(), line.getFieldCount()); i++) {
      String want = i < expected.size() ? "'" + expected.get(i) + "'" : "no more columns";
      String found = i < line.getFieldCount() ? "'" + line.getField(i) + "'" : "no more columns";
      if (!want.equals(found)) {
        throw problem(line, i, "expected column " + want + ", found " + found);
      }
    }
  }

  private Instant instant(CsvRecord line) {
    try {
      return Instant.parse(cell(line, 1));
    } catch (DateTimeParseException noTime) {
      throw problem(
          line,
          1,
          "expected a time such as 2026-01-31T20:15:00.250Z, found '" + cell(line, 1) + "'");
    }
  }

  private String cell(CsvRecord line, int field) {
    if (field >= line.getFieldCount()) {
      throw problem(line, field, "'" + line.getField(0) + "' needs " + field + " more cell(s)");
    }
    return line.getField(field);
  }

  private ConfigException problem(CsvRecord line, int field, String text) {
    return ConfigException.at(CsvPlace.of(file, line, field), text);
  }

  private static String shortened(String text) {
    String printable = text.replaceAll("\\p{Cntrl}", "?");
    return printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
  }
}
