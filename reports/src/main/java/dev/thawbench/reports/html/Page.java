package dev.thawbench.reports.html;

import java.util.List;

/**
 * All that stands on the page of a run, in words.
 *
 * @param title of the scenario
 * @param why the scenario's reason, empty if it gives none
 * @param mark verdict of the run
 * @param summary what came out, in a few sentences
 * @param course how long it took and what was seen, empty where nothing ran
 * @param headFacts what stands beside the title
 * @param callouts what must be seen first
 * @param requirements one row each
 * @param phases tables of phases
 * @param panels the pictures
 * @param facts groups of facts at the end
 * @param assumptions what was assumed between samples
 * @param style the page's style sheet
 * @param script the page's scripts; empty where there is nothing to plot
 * @param data what the scripts plot, JSON
 */
public record Page(
    String title,
    String why,
    Mark mark,
    List<String> summary,
    String course,
    List<Fact> headFacts,
    List<Callout> callouts,
    List<RequirementRow> requirements,
    List<PhaseTable> phases,
    List<PanelView> panels,
    List<FactGroup> facts,
    List<String> assumptions,
    String style,
    String script,
    String data) {}
