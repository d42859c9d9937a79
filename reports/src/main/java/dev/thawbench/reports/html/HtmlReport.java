package dev.thawbench.reports.html;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.reports.plot.Lane;
import dev.thawbench.reports.plot.Panel;
import dev.thawbench.reports.plot.Pictures;
import dev.thawbench.reports.plot.StaticPlot;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RunRecord;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one run: one file that opens offline, with the plots' data inside. */
public final class HtmlReport {
  private HtmlReport() {}

  /** The page of {@code run}; without plots where no trace was recorded. */
  public static String of(RunRecord run, Optional<Trace> trace) {
    return Templates.render("report.jte", page(run, trace));
  }

  private static Page page(RunRecord run, Optional<Trace> recorded) {
    Optional<Trace> trace = recorded.filter(t -> t.rows() > 1);
    Optional<Pictures> pictures = trace.map(Pictures::of);
    return new Page(
        run.script().title(),
        run.script().why(),
        Mark.of(run),
        Summary.of(run),
        Summary.course(run),
        Facts.head(run),
        callouts(run, trace.isPresent()),
        new Requirements(trace).rows(run.requirements()),
        trace.map(t -> Phases.tables(run.phases(), t)).orElse(List.of()),
        pictures.map(p -> panels(p, run)).orElse(List.of()),
        Facts.groups(run),
        assumptions(run),
        PageFiles.style(),
        pictures.isPresent() ? PageFiles.script() : "",
        pictures.map(p -> PlotJson.of(p, run.phases())).orElse("{}"));
  }

  private static List<Callout> callouts(RunRecord run, boolean plotted) {
    List<Callout> callouts = new ArrayList<>();
    run.unsafe()
        .ifPresent(look -> callouts.add(new Callout("error", "Safe state not confirmed", look)));
    run.error().ifPresent(error -> callouts.add(new Callout("error", "What was wrong", error)));
    run.notes().forEach(note -> callouts.add(new Callout("note", "Note", note)));
    if (!plotted) {
      callouts.add(new Callout("note", "No plots", "This run recorded no trace."));
    }
    return callouts;
  }

  private static List<PanelView> panels(Pictures pictures, RunRecord run) {
    List<PanelView> views = new ArrayList<>();
    StaticPlot plot = new StaticPlot(pictures.endMillis(), run.phases());
    int number = 0;
    for (Panel panel : pictures.panels()) {
      boolean open = number < 4;
      views.add(
          new PanelView(
              "panel-" + number++, panel.title(), panel.unit(), open, "", plot.lines(panel)));
    }
    List<Lane> lanes = pictures.lanes();
    if (!lanes.isEmpty() || !run.phases().isEmpty()) {
      views.add(
          Math.min(1, views.size()),
          new PanelView(
              "states", "States and phases", "", true, remark(pictures), plot.lanes(lanes)));
    }
    return views;
  }

  private static String remark(Pictures pictures) {
    return pictures.unchanged().isEmpty()
        ? ""
        : "Unchanged all through: " + String.join(", ", pictures.unchanged()) + ".";
  }

  private static List<String> assumptions(RunRecord run) {
    return run.requirements().stream()
        .map(JudgedRequirement::verdict)
        .map(RequirementVerdict::assumptions)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }
}
