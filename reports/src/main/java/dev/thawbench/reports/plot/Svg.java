package dev.thawbench.reports.plot;

import java.util.Locale;

/** A picture under construction; looks come from classes of the page's style sheet. */
final class Svg {
  private final StringBuilder text = new StringBuilder();

  Svg(int width, double height, String label) {
    text.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"static\" viewBox=\"0 0 %d %.0f\" role=\"img\" aria-label=\"%s\">",
            width,
            height,
            escape(label)));
  }

  void line(String kind, double x1, double y1, double x2, double y2) {
    text.append(
        String.format(
            Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>", kind, x1, y1, x2, y2));
  }

  void rect(String kind, double x, double y, double width, double height) {
    text.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
            kind,
            x,
            y,
            width,
            height));
  }

  void path(String kind, CharSequence d) {
    text.append("<path class=\"").append(kind).append("\" d=\"").append(d).append("\"/>");
  }

  void text(String kind, double x, double y, String anchor, String content) {
    text.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
            kind,
            x,
            y,
            anchor,
            escape(content)));
  }

  String end() {
    return text.append("</svg>").toString();
  }

  private static String escape(String content) {
    return content
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
