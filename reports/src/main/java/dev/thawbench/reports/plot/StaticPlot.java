package dev.thawbench.reports.plot;

import dev.thawbench.checks.verdict.PhaseInterval;
import java.util.List;

/** Pictures without a script, for paper and for readers that run none: SVG, whole run. */
public final class StaticPlot {
  static final int WIDTH = 1000;
  static final int LEFT = 56;
  static final int RIGHT = 22;

  private final double endMillis;
  private final List<PhaseInterval> phases;

  /** Pictures of a run that ends at {@code endMillis} and had {@code phases}. */
  public StaticPlot(long endMillis, List<PhaseInterval> phases) {
    this.endMillis = Math.max(1, endMillis);
    this.phases = phases;
  }

  /** The lines of a panel that are shown at first. */
  public String lines(Panel panel) {
    return new LinesSvg(this, panel).svg();
  }

  /** The states and the phases. */
  public String lanes(List<Lane> lanes) {
    return new LanesSvg(this, lanes).svg();
  }

  List<PhaseInterval> phases() {
    return phases;
  }

  double x(double millis) {
    return LEFT + (WIDTH - LEFT - RIGHT) * Math.min(1, Math.max(0, millis / endMillis));
  }

  /** Ticks below a picture whose lower edge is at {@code y}, with lines up to {@code top}. */
  void timeAxis(Svg svg, double top, double y) {
    double step = Ticks.timeStepMillis(endMillis, 8);
    for (double t = 0; t <= endMillis; t += step) {
      svg.line("grid", x(t), top, x(t), y);
      svg.text("tick", x(t), y + 15, "middle", Ticks.clock(Math.round(t / 1000)));
    }
  }

  void defrosts(Svg svg, double top, double bottom) {
    for (PhaseInterval phase : phases) {
      if (phase.phase().equals("defrost")) {
        double from = x(phase.beginFromNanos() / 1e6);
        double to = x(phase.endToNanos() / 1e6);
        svg.rect("defrost", from, top, Math.max(0.5, to - from), bottom - top);
      }
    }
  }
}
