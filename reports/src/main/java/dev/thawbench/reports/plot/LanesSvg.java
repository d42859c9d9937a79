package dev.thawbench.reports.plot;

import dev.thawbench.checks.verdict.PhaseInterval;
import java.util.Comparator;
import java.util.List;

/** States and phases as bars over time, as SVG. */
final class LanesSvg {
  private static final double TOP = 4;
  private static final double PITCH = 30;
  private static final double BAR = 11;

  private final StaticPlot plot;
  private final List<Lane> lanes;
  private final List<String> phases;

  LanesSvg(StaticPlot plot, List<Lane> lanes) {
    this.plot = plot;
    this.lanes = lanes;
    this.phases =
        plot.phases().stream()
            .map(PhaseInterval::phase)
            .distinct()
            .sorted(Comparator.comparing(phase -> !phase.equals("defrost")))
            .toList();
  }

  String svg() {
    double bottom = TOP + PITCH * (lanes.size() + phases.size());
    Svg svg = new Svg(StaticPlot.WIDTH, bottom + 24, "States and phases");
    plot.defrosts(svg, TOP, bottom);
    plot.timeAxis(svg, TOP, bottom);
    double y = TOP;
    for (String phase : phases) {
      svg.text("lane", StaticPlot.LEFT + 4, y + 12, "start", phase);
      for (PhaseInterval interval : plot.phases()) {
        if (interval.phase().equals(phase)) {
          bar(svg, "phase", interval.beginFromNanos() / 1e6, interval.endToNanos() / 1e6, y);
        }
      }
      y += PITCH;
    }
    for (Lane lane : lanes) {
      lane(svg, lane, y);
      y += PITCH;
    }
    return svg.end();
  }

  private void lane(Svg svg, Lane lane, double y) {
    svg.text("lane", StaticPlot.LEFT + 4, y + 12, "start", name(lane));
    svg.line("base", plot.x(0), y + 15 + BAR, StaticPlot.WIDTH - StaticPlot.RIGHT, y + 15 + BAR);
    for (Lane.Stretch stretch : lane.stretches()) {
      if (stretch.state() != 0) {
        String kind =
            stretch.state() == Lane.UNKNOWN ? "unknown" : "state" + lane.slot(stretch.state());
        bar(svg, kind, stretch.fromMillis(), stretch.toMillis(), y);
      }
    }
  }

  /** What a bar means: {@code outdoor fan: on}; all states where there are more than two. */
  private static String name(Lane lane) {
    List<String> states = lane.labels();
    return lane.name()
        + " · bar is "
        + (states.size() == 2 ? states.get(1) : "not " + (states.isEmpty() ? "0" : states.get(0)));
  }

  private void bar(Svg svg, String kind, double fromMillis, double toMillis, double y) {
    double from = plot.x(fromMillis);
    svg.rect(kind, from, y + 15, Math.max(0.6, plot.x(toMillis) - from), BAR);
  }
}
