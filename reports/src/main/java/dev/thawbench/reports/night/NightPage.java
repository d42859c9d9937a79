package dev.thawbench.reports.night;

import dev.thawbench.reports.html.Callout;
import dev.thawbench.reports.html.Fact;
import dev.thawbench.reports.html.Mark;
import java.util.List;

/**
 * All that stands on the page of a night, in words; public for the compiled template alone.
 *
 * @param title what was asked for
 * @param mark what came out
 * @param counts how many of each verdict
 * @param headFacts what stands beside the title
 * @param callouts what must be seen first
 * @param rows the runs
 * @param notRun what was not run
 * @param coverage what all runs say of each requirement
 * @param style the page's style sheet
 */
public record NightPage(
    String title,
    Mark mark,
    String counts,
    List<Fact> headFacts,
    List<Callout> callouts,
    List<Row> rows,
    List<NotRun> notRun,
    List<Coverage> coverage,
    String style) {

  /**
   * One run.
   *
   * @param mark its verdict
   * @param title the scenario
   * @param link to its report
   * @param reasons why it is not a plain pass
   * @param counts how many requirements passed
   * @param duration scenario time
   * @param wall wall time
   */
  public record Row(
      Mark mark,
      String title,
      String link,
      List<String> reasons,
      String counts,
      String duration,
      String wall) {}
}
