package dev.thawbench.reports.plot;

import java.util.List;

/**
 * One picture: lines that share an axis.
 *
 * @param title what it shows: {@code Temperatures}
 * @param unit symbol of its axis
 * @param curves its lines
 */
public record Panel(String title, String unit, List<Curve> curves) {
  public Panel {
    curves = List.copyOf(curves);
  }

  /** Whether any line is shown at first. */
  public boolean shown() {
    return curves.stream().anyMatch(Curve::shown);
  }
}
