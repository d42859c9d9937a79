package dev.thawbench.reports.html;

import java.util.List;

/**
 * The samples around an occurrence.
 *
 * @param heads names of the signals, with their units
 * @param rows in order of time
 */
public record Samples(List<String> heads, List<Row> rows) {
  /** No samples. */
  static final Samples NONE = new Samples(List.of(), List.of());

  public Samples {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * One scan.
   *
   * @param at its time
   * @param edge {@code begin} or {@code end} where it is the first sample at or after that edge,
   *     else empty
   * @param values one a signal
   */
  public record Row(String at, String edge, List<String> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
