package dev.thawbench.reports.plot;

import java.util.List;
import java.util.Locale;

/** The lines of one panel as SVG. */
final class LinesSvg {
  private static final double TOP = 26;
  private static final double BOTTOM = 206;
  private static final int MOST_TICKS = 5;

  private final StaticPlot plot;
  private final Panel panel;
  private final List<Curve> curves;
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  LinesSvg(StaticPlot plot, Panel panel) {
    this.plot = plot;
    this.panel = panel;
    this.curves = panel.curves().stream().filter(Curve::shown).toList();
    for (Curve curve : curves) {
      low = Math.min(low, curve.line().min());
      high = Math.max(high, curve.line().max());
    }
    if (!(low < high)) {
      double middle = Double.isFinite(low) ? low : 0;
      low = middle - 1;
      high = middle + 1;
    }
  }

  String svg() {
    Svg svg = new Svg(StaticPlot.WIDTH, BOTTOM + 24, panel.title());
    plot.defrosts(svg, TOP, BOTTOM);
    plot.timeAxis(svg, TOP, BOTTOM);
    double step = Ticks.step(high - low, MOST_TICKS);
    low = Math.floor(low / step) * step;
    high = Math.ceil(high / step) * step;
    for (long k = Math.round(low / step); k <= Math.round(high / step); k++) {
      double value = k * step;
      svg.line("grid", StaticPlot.LEFT, y(value), StaticPlot.WIDTH - StaticPlot.RIGHT, y(value));
      svg.text("tick", StaticPlot.LEFT - 6, y(value) + 4, "end", Ticks.value(value, step));
    }
    double legend = StaticPlot.LEFT;
    for (Curve curve : curves) {
      String kind = "curve s" + curve.slot() + " " + curve.dash();
      svg.path(kind, path(curve.line()));
      svg.line(kind, legend, 12, legend + 26, 12);
      svg.text("name", legend + 32, 16, "start", curve.signal().name());
      legend += 54 + 6.4 * curve.signal().name().length();
    }
    return svg.end();
  }

  /** Points that fall on one pixel column are drawn as its lowest and highest. */
  private CharSequence path(Polyline line) {
    StringBuilder d = new StringBuilder();
    boolean pen = false;
    for (int i = 0; i < line.size(); ) {
      if (Double.isNaN(line.value(i))) {
        pen = false;
        i++;
        continue;
      }
      double x = plot.x(line.millis(i));
      double min = line.value(i);
      double max = min;
      double last = min;
      int next = i + 1;
      while (next < line.size()
          && !Double.isNaN(line.value(next))
          && plot.x(line.millis(next)) - x < 0.7) {
        last = line.value(next);
        min = Math.min(min, last);
        max = Math.max(max, last);
        next++;
      }
      pen = point(d, pen, x, line.value(i));
      if (next > i + 1) {
        if (min < Math.min(line.value(i), last)) {
          point(d, true, x, min);
        }
        if (max > Math.max(line.value(i), last)) {
          point(d, true, x, max);
        }
        point(d, true, plot.x(line.millis(next - 1)), last);
      }
      i = next;
    }
    return d;
  }

  private boolean point(StringBuilder d, boolean pen, double x, double value) {
    d.append(String.format(Locale.ROOT, "%s%.1f %.1f", pen ? "L" : "M", x, y(value)));
    return true;
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
  }
}
