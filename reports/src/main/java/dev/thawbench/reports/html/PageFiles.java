package dev.thawbench.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Style sheets and scripts that are put into each page. uPlot: MIT licence, beside its files. */
final class PageFiles {
  private PageFiles() {}

  static String style() {
    return text("uplot/uPlot.min.css") + text("report.css");
  }

  static String script() {
    return text("uplot/uPlot.iife.min.js")
        + text("time-axis.js")
        + text("lanes.js")
        + text("plots.js")
        + text("report.js");
  }

  private static String text(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing in this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
