package dev.thawbench.reports.night;

import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.reports.html.Callout;
import dev.thawbench.reports.html.Fact;
import dev.thawbench.reports.html.Mark;
import dev.thawbench.reports.html.Readable;
import dev.thawbench.reports.html.Templates;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.RunFolder;
import dev.thawbench.run.RunRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The page of a night: one file, with links to the reports of its runs. */
public final class NightHtml {
  private NightHtml() {}

  /** The page. */
  public static String of(Night night) {
    return Templates.render("night.jte", page(night));
  }

  private static NightPage page(Night night) {
    return new NightPage(
        night.title(),
        mark(night),
        NightWords.counts(night),
        facts(night),
        callouts(night),
        night.runs().stream().map(NightHtml::row).toList(),
        night.notRun(),
        Coverage.of(night.runs()),
        Templates.style());
  }

  private static Mark mark(Night night) {
    String word = NightWords.outcome(night);
    return switch (night.exitCode()) {
      case PASSED -> Mark.PASS;
      case REQUIREMENT_FAILED -> Mark.FAIL;
      case UNDECIDED -> Mark.INCONCLUSIVE;
      default -> new Mark("error", "!", word);
    };
  }

  private static List<Fact> facts(Night night) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Station", night.station()));
    String controllers = NightWords.controllers(night);
    if (!controllers.isEmpty()) {
      facts.add(new Fact("Controller", controllers));
    }
    facts.add(new Fact("From", NightWords.time(night.started()) + " UTC"));
    facts.add(new Fact("To", NightWords.time(night.ended()) + " UTC"));
    return facts;
  }

  private static List<Callout> callouts(Night night) {
    List<Callout> callouts = new ArrayList<>();
    if (night.exitCode() == ExitCode.SAFE_STATE_NOT_CONFIRMED) {
      callouts.add(
          new Callout(
              "error",
              "Look at the bench",
              "At least once nobody confirmed that it was put into its safe state; the notes and the"
                  + " runs below say when."));
    }
    night.notes().forEach(note -> callouts.add(new Callout("note", "Note", note)));
    return callouts;
  }

  private static NightPage.Row row(NightRun run) {
    RunRecord record = run.record();
    long passed =
        record.requirements().stream().filter(r -> r.verdict().verdict() == Verdict.PASS).count();
    String wall =
        record
            .ended()
            .map(end -> Duration.between(record.started(), end).toMillis() / 1e3)
            .map(Readable::duration)
            .orElse("");
    return new NightPage.Row(
        Mark.of(record),
        record.script().title(),
        run.folder() + "/" + RunFolder.REPORT,
        NightWords.reasons(record),
        passed + " of " + record.requirements().size() + " passed",
        Readable.duration(record.scenarioNanos() / 1e9),
        wall);
  }
}
