package dev.thawbench.reports.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.reports.plot.Curve;
import dev.thawbench.reports.plot.Lane;
import dev.thawbench.reports.plot.Panel;
import dev.thawbench.reports.plot.Pictures;
import dev.thawbench.reports.plot.Polyline;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the page's script plots. Times are milliseconds, values whole multiples of a step no coarser
 * than a quarter of the line's tolerance; both are written as differences from the point before,
 * which keeps the page small. {@code null} begins a gap.
 */
final class PlotJson {
  private PlotJson() {}

  static String of(Pictures pictures, List<PhaseInterval> phases) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("end", pictures.endMillis());
      json.writeArrayFieldStart("panels");
      for (Panel panel : pictures.panels()) {
        panel(json, panel);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("lanes");
      for (Lane lane : pictures.lanes()) {
        lane(json, lane);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("phases");
      for (PhaseInterval phase : phases) {
        json.writeStartObject();
        json.writeStringField("name", phase.phase());
        json.writeNumberField("number", phase.number());
        json.writeNumberField("from", phase.beginFromNanos() / 1_000_000);
        json.writeNumberField("to", phase.endToNanos() / 1_000_000);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    // Inside a script element: nothing may look like its end, or like a comment.
    return text.toString().replace("<", "\\u003c");
  }

  private static void panel(JsonGenerator json, Panel panel) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", panel.title());
    json.writeStringField("unit", panel.unit());
    json.writeArrayFieldStart("curves");
    for (Curve curve : panel.curves()) {
      json.writeStartObject();
      json.writeStringField("name", curve.signal().name());
      json.writeStringField("dash", curve.dash());
      json.writeNumberField("slot", curve.slot());
      json.writeBooleanField("shown", curve.shown());
      points(json, curve.line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void points(JsonGenerator json, Polyline line) throws IOException {
    int decimals = decimals(line.tolerance() / 4);
    double perUnit = Math.pow(10, decimals);
    json.writeNumberField("decimals", decimals);
    json.writeArrayFieldStart("t");
    long before = 0;
    for (int i = 0; i < line.size(); i++) {
      json.writeNumber(line.millis(i) - before);
      before = line.millis(i);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("v");
    long last = 0;
    for (int i = 0; i < line.size(); i++) {
      if (Double.isNaN(line.value(i))) {
        json.writeNull();
      } else {
        long steps = Math.round(line.value(i) * perUnit);
        json.writeNumber(steps - last);
        last = steps;
      }
    }
    json.writeEndArray();
  }

  private static void lane(JsonGenerator json, Lane lane) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", lane.name());
    json.writeArrayFieldStart("labels");
    for (String label : lane.labels()) {
      json.writeString(label);
    }
    json.writeEndArray();
    json.writeNumberField(
        "from", lane.stretches().isEmpty() ? 0 : lane.stretches().get(0).fromMillis());
    json.writeArrayFieldStart("lengths");
    for (Lane.Stretch stretch : lane.stretches()) {
      json.writeNumber(stretch.toMillis() - stretch.fromMillis());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("states");
    for (Lane.Stretch stretch : lane.stretches()) {
      json.writeNumber(stretch.state());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("slots");
    for (int state = 0; state < lane.labels().size(); state++) {
      json.writeNumber(lane.slot(state));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static int decimals(double step) {
    return (int) Math.max(0, Math.min(12, Math.ceil(-Math.log10(step))));
  }
}
