package dev.thawbench.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plain line chart as SVG text, the same bytes for the same numbers. */
final class SvgPlot {
  private static final List<String> COLOURS =
      List.of("#1f6feb", "#d9480f", "#2b8a3e", "#862e9c", "#495057");
  private static final double LEFT = 60;
  private static final double TOP = 34;
  private static final double WIDTH = 560;
  private static final double HEIGHT = 260;
  private static final int TICKS = 5;

  private record Series(String name, double[] x, double[] y) {}

  private final String title;
  private final String xLabel;
  private final String yLabel;
  private final double lowX;
  private final double highX;
  private final double lowY;
  private final double highY;
  private final List<Series> series = new ArrayList<>();

  SvgPlot(
      String title,
      String xLabel,
      double lowX,
      double highX,
      String yLabel,
      double lowY,
      double highY) {
    this.title = title;
    this.xLabel = xLabel;
    this.yLabel = yLabel;
    this.lowX = lowX;
    this.highX = highX;
    this.lowY = lowY;
    this.highY = highY;
  }

  SvgPlot add(String name, List<Double> x, List<Double> y) {
    series.add(
        new Series(
            name,
            x.stream().mapToDouble(v -> v).toArray(),
            y.stream().mapToDouble(v -> v).toArray()));
    return this;
  }

  String svg() {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" font-size=\"12\">",
        LEFT + WIDTH + 20,
        TOP + HEIGHT + 60 + 16 * series.size());
    line(out, "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
    line(out, "<text x=\"%.0f\" y=\"20\" font-size=\"14\">%s</text>", LEFT, title);
    for (int i = 0; i <= TICKS; i++) {
      double x = lowX + i * (highX - lowX) / TICKS;
      double y = lowY + i * (highY - lowY) / TICKS;
      line(out, "<path d=\"M%.1f %.1f V%.1f\" stroke=\"#dee2e6\"/>", placeX(x), TOP, TOP + HEIGHT);
      line(out, "<path d=\"M%.1f %.1f H%.1f\" stroke=\"#dee2e6\"/>", LEFT, placeY(y), LEFT + WIDTH);
      line(
          out,
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
          placeX(x),
          TOP + HEIGHT + 16,
          number(x));
      line(
          out,
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
          LEFT - 6,
          placeY(y) + 4,
          number(y));
    }
    line(
        out,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
        LEFT + WIDTH / 2,
        TOP + HEIGHT + 34,
        xLabel);
    line(
        out,
        "<text x=\"14\" y=\"%.1f\" text-anchor=\"middle\" transform=\"rotate(-90 14 %.1f)\">%s</text>",
        TOP + HEIGHT / 2,
        TOP + HEIGHT / 2,
        yLabel);
    for (int i = 0; i < series.size(); i++) {
      curve(out, series.get(i), COLOURS.get(i % COLOURS.size()), TOP + HEIGHT + 52 + 16 * i);
    }
    return out.append("</svg>\n").toString();
  }

  private void curve(StringBuilder out, Series one, String colour, double legendY) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < one.x.length; i++) {
      points.append(
          String.format(
              Locale.ROOT,
              "%.1f,%.1f ",
              placeX(one.x[i]),
              placeY(Math.max(lowY, Math.min(highY, one.y[i])))));
    }
    line(
        out,
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\"/>",
        points.toString().strip(),
        colour);
    line(
        out,
        "<path d=\"M%.1f %.1f H%.1f\" stroke=\"%s\" stroke-width=\"3\"/>",
        LEFT,
        legendY,
        LEFT + 24,
        colour);
    line(out, "<text x=\"%.1f\" y=\"%.1f\">%s</text>", LEFT + 32, legendY + 4, one.name);
  }

  private double placeX(double x) {
    return LEFT + WIDTH * (x - lowX) / (highX - lowX);
  }

  private double placeY(double y) {
    return TOP + HEIGHT * (1 - (y - lowY) / (highY - lowY));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
