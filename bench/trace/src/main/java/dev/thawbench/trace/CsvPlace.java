package dev.thawbench.trace;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.thawbench.config.Place;

/** Where a field of a comma separated line begins. */
final class CsvPlace {
  private CsvPlace() {}

  static Place of(String file, CsvRecord line, int field) {
    int column = 1;
    for (int i = 0; i < field && i < line.getFieldCount(); i++) {
      column += widthInFile(line.getField(i)) + 1;
    }
    return new Place(file, Math.toIntExact(line.getStartingLineNumber()), column);
  }

  /** As the writer quotes: only where it must, each quote doubled. */
  private static int widthInFile(String field) {
    boolean quoted = field.indexOf(',') >= 0 || field.indexOf('"') >= 0;
    int doubled = (int) field.chars().filter(c -> c == '"').count();
    return field.length() + (quoted ? 2 + doubled : 0);
  }
}
