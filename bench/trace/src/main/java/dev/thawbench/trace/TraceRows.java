package dev.thawbench.trace;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.thawbench.config.ConfigException;

/** Turns lines of cells into the rows of a trace. */
final class TraceRows {
  private final String file;
  private final Trace trace;
  private final ScanRow row;
  private final int sources;
  private final int columns;
  private long before = Long.MIN_VALUE;

  TraceRows(String file, Trace trace) {
    this.file = file;
    this.trace = trace;
    this.row = new ScanRow(trace.layout());
    this.sources = trace.layout().sources().size();
    this.columns = 1 + 2 * sources + trace.layout().signals().size();
  }

  void accept(CsvRecord line) {
    if (line.getFieldCount() != columns) {
      throw ConfigException.at(
          CsvPlace.of(file, line, Math.min(line.getFieldCount(), columns)),
          "expected " + columns + " cells, found " + line.getFieldCount());
    }
    long scanNanos = time(line, 0);
    if (scanNanos < before) {
      throw ConfigException.at(
          CsvPlace.of(file, line, 0), "time goes back to " + line.getField(0) + " s");
    }
    before = scanNanos;
    row.scanNanos(scanNanos);
    for (int source = 0; source < sources; source++) {
      int field = 1 + 2 * source;
      long from = time(line, field);
      long to = time(line, field + 1);
      if (to < from) {
        throw ConfigException.at(
            CsvPlace.of(file, line, field + 1),
            "window of '"
                + trace.layout().sources().get(source)
                + "' ends at "
                + line.getField(field + 1)
                + " s before it begins at "
                + line.getField(field)
                + " s");
      }
      row.window(source, from, to);
    }
    for (int field = 1 + 2 * sources; field < columns; field++) {
      row.value(field - 1 - 2 * sources, value(line, field));
    }
    trace.add(row);
  }

  private long time(CsvRecord line, int field) {
    String text = line.getField(field);
    return TraceFormat.nanos(text)
        .orElseThrow(
            () ->
                ConfigException.at(
                    CsvPlace.of(file, line, field),
                    "expected a time in seconds such as 12.25, found '" + text + "'"));
  }

  private double value(CsvRecord line, int field) {
    String text = line.getField(field);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    try {
      double value = Double.parseDouble(text);
      if (!Double.isNaN(value)) {
        return value;
      }
    } catch (NumberFormatException noNumber) {
      // falls through to the one message
    }
    String signal = trace.layout().signals().get(field - 1 - 2 * sources).name();
    throw ConfigException.at(
        CsvPlace.of(file, line, field),
        "expected a number or an empty cell for '" + signal + "', found '" + text + "'");
  }
}
