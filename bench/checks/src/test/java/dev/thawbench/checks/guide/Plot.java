package dev.thawbench.checks.guide;

import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A small trace with its verdict as SVG, on a ground of its own so that any page can hold it. */
final class Plot {
  private static final int WIDTH = 480;
  private static final int LEFT = 132;
  private static final int RIGHT = 12;
  private static final int TOP = 8;
  private static final int ROW = 26;
  private static final int LINE = 13;
  private static final int LETTERS = 82;

  private final Trace trace;
  private final double seconds;
  private final StringBuilder out = new StringBuilder();

  private Plot(Trace trace) {
    this.trace = trace;
    this.seconds = trace.scanNanos(trace.rows() - 1) / 1e9;
  }

  static String of(Trace trace, List<String> shown, RequirementVerdict verdict) {
    return new Plot(trace).draw(shown, verdict);
  }

  private String draw(List<String> shown, RequirementVerdict verdict) {
    String color = verdict.verdict() == Verdict.PASS ? "#1a7f37" : "#c1121f";
    List<String> lines = Lines.of(said(verdict), LETTERS);
    int floor = TOP + ROW * shown.size();
    int height = floor + 22 + LINE * lines.size() + 4;
    put(
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' viewBox='0 0 %d %d'"
            + " font-family='sans-serif' font-size='11'>",
        WIDTH, height, WIDTH, height);
    put("<title>%s</title>", escaped(verdict.sentence()));
    put("<rect width='%d' height='%d' rx='4' fill='#ffffff'/>", WIDTH, height);
    verdict.occurrences().forEach(one -> shade(one, floor, color));
    for (int i = 0; i < shown.size(); i++) {
      signal(trace.layout().indexOf(shown.get(i)).orElseThrow(), TOP + i * ROW);
    }
    axis(floor);
    for (int i = 0; i < lines.size(); i++) {
      put(
          "<text x='8' y='%d' fill='%s'>%s</text>",
          floor + 30 + i * LINE, color, escaped(lines.get(i)));
    }
    return out.append("</svg>\n").toString();
  }

  /** The verdict and what decided it; of a PASS with its margin. */
  private static String said(RequirementVerdict verdict) {
    String text = verdict.message().substring(verdict.id().length() + 1);
    if (verdict.verdict() != Verdict.PASS || verdict.occurrences().isEmpty()) {
      return text;
    }
    return text
        + verdict.occurrences().stream()
            .flatMap(one -> one.margin().stream())
            .min(Comparator.comparingDouble(Interval::low))
            .map(margin -> "; margin " + span(margin))
            .orElse("");
  }

  private static String span(Interval margin) {
    if (margin.unit() == Unit.ONE) {
      return String.format(Locale.ROOT, "%.0f", margin.low());
    }
    String unit = margin.unit().symbol();
    return Double.isInfinite(margin.high()) || margin.low() == margin.high()
        ? String.format(Locale.ROOT, "%.1f %s", margin.low(), unit)
        : String.format(Locale.ROOT, "%.1f %s to %.1f %s", margin.low(), unit, margin.high(), unit);
  }

  private void shade(Occurrence one, int floor, String color) {
    double from = x(one.beginFromNanos() / 1e9);
    double to = Math.max(from + 2, x(one.endNanos() / 1e9));
    put(
        "<rect x='%.1f' y='%d' width='%.1f' height='%d' fill='%s' opacity='0.13'/>",
        from, TOP - 4, to - from, floor - TOP + 4, color);
  }

  private void signal(int signal, int top) {
    Signal of = trace.layout().signals().get(signal);
    put("<text x='8' y='%d' fill='#24292f'>%s</text>", top + 15, escaped(of.name()));
    if (of.hasStates()) {
      bars(signal, of, top);
    } else {
      line(signal, of, top);
    }
  }

  private void bars(int signal, Signal of, int top) {
    int begin = 0;
    for (int row = 1; row <= trace.rows(); row++) {
      boolean ends = row == trace.rows() || trace.value(signal, row) != trace.value(signal, begin);
      if (!ends) {
        continue;
      }
      int state = (int) trace.value(signal, begin);
      double from = x(at(begin));
      double width = x(at(Math.min(row, trace.rows() - 1))) - from;
      put(
          "<rect x='%.1f' y='%d' width='%.1f' height='16' fill='%s' stroke='#57606a'"
              + " stroke-width='0.6'/>",
          from, top + 3, width, state == 0 ? "#f6f8fa" : "#9cc4e8");
      String name = of.states().get(state);
      if (width > 6 * name.length() + 4) {
        put(
            "<text x='%.1f' y='%d' fill='#24292f' font-size='10'>%s</text>",
            from + 4, top + 15, escaped(name));
      }
      begin = row;
    }
  }

  private void line(int signal, Signal of, int top) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < trace.rows(); row++) {
      low = Math.min(low, trace.value(signal, row));
      high = Math.max(high, trace.value(signal, row));
    }
    double span = high > low ? high - low : 1;
    StringBuilder path = new StringBuilder();
    double y = 0;
    for (int row = 0; row < trace.rows(); row++) {
      double next = top + 19 - 15 * (trace.value(signal, row) - low) / span;
      if (row == 0 || next != y || row == trace.rows() - 1) {
        path.append(
            String.format(Locale.ROOT, row == 0 ? "M%.1f %.1f" : "H%.1f V%.1f", x(at(row)), next));
      }
      y = next;
    }
    put("<path d='%s' fill='none' stroke='#0550ae' stroke-width='1.6'/>", path);
    level(signal, of, top, 0);
    for (int row = 1; row < trace.rows(); row++) {
      if (trace.value(signal, row) != trace.value(signal, row - 1)) {
        level(signal, of, top, row);
      }
    }
  }

  /** The value from a row on, beside its line. */
  private void level(int signal, Signal of, int top, int row) {
    double value = trace.value(signal, row);
    boolean up = row == 0 ? value >= next(signal) : value > trace.value(signal, row - 1);
    put(
        "<text x='%.1f' y='%d' fill='#0550ae' font-size='9'>%s</text>",
        x(at(row)) + 3,
        up ? top + 14 : top + 16,
        escaped(number(value) + " " + of.unit().symbol()));
  }

  private double next(int signal) {
    double first = trace.value(signal, 0);
    for (int row = 1; row < trace.rows(); row++) {
      if (trace.value(signal, row) != first) {
        return trace.value(signal, row);
      }
    }
    return first;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private void axis(int floor) {
    put("<path d='M%d %dH%d' stroke='#57606a' stroke-width='0.8'/>", LEFT, floor, WIDTH - RIGHT);
    double step = seconds > 400 ? 200 : 20;
    for (double t = 0; t <= seconds; t += step) {
      put(
          "<text x='%.1f' y='%d' fill='#57606a' font-size='9' text-anchor='middle'>%s</text>",
          x(t), floor + 11, number(t) + (t == 0 ? " s" : ""));
    }
  }

  private double at(int row) {
    return trace.scanNanos(row) / 1e9;
  }

  private double x(double at) {
    return LEFT + (WIDTH - LEFT - RIGHT) * at / seconds;
  }

  private void put(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
