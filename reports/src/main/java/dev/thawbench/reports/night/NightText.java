package dev.thawbench.reports.night;

import dev.thawbench.reports.html.Readable;
import dev.thawbench.run.RunRecord;
import java.util.List;
import java.util.Locale;

/** A night as plain text, for a mail or a terminal. */
public final class NightText {
  private NightText() {}

  /** The text, each line ended by a line feed. */
  public static String of(Night night) {
    StringBuilder text = new StringBuilder();
    line(text, night.title() + " on " + night.station() + ": " + NightWords.outcome(night));
    line(text, NightWords.counts(night));
    line(text, NightWords.time(night.started()) + " to " + NightWords.time(night.ended()) + " UTC");
    String controllers = NightWords.controllers(night);
    if (!controllers.isEmpty()) {
      line(text, "Controller: " + controllers);
    }
    night.notes().forEach(note -> line(text, "Note: " + note));
    line(text, "");
    night.runs().forEach(run -> run(text, run));
    if (!night.notRun().isEmpty()) {
      line(text, "");
      line(text, "Not run:");
      night.notRun().forEach(left -> line(text, "  " + left.script() + ": " + left.why()));
    }
    List<Coverage> none =
        Coverage.of(night.runs()).stream().filter(Coverage::isExercisedByNone).toList();
    if (!none.isEmpty()) {
      line(text, "");
      line(text, "Exercised by no scenario:");
      none.forEach(coverage -> line(text, "  " + coverage.id() + ": " + coverage.sentence()));
    }
    return text.toString();
  }

  private static void run(StringBuilder text, NightRun run) {
    RunRecord record = run.record();
    String verdict =
        record.verdict().map(v -> v.words().toUpperCase(Locale.ROOT)).orElse("NOT ENDED");
    line(
        text,
        String.format(
            Locale.ROOT,
            "%-14s %s (%s)",
            verdict,
            record.script().title(),
            Readable.duration(record.scenarioNanos() / 1e9)));
    NightWords.reasons(record).forEach(reason -> line(text, " ".repeat(15) + reason));
    line(text, " ".repeat(15) + run.folder());
  }

  private static void line(StringBuilder text, String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
