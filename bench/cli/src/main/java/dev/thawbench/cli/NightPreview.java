package dev.thawbench.cli;

import dev.thawbench.campaign.night.NightTime;
import dev.thawbench.campaign.night.PreparedNight;
import dev.thawbench.run.Pacing;
import dev.thawbench.scenarios.script.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a night would do. */
final class NightPreview {
  private NightPreview() {}

  static List<String> lines(PreparedNight night) {
    List<String> lines = new ArrayList<>();
    boolean realTime = night.station().pacing() == Pacing.REAL_TIME;
    int count = night.scenarios().size();
    lines.add(
        night.plan().night()
            + " on station '"
            + night.station().name()
            + "': "
            + count
            + (count == 1 ? " script" : " scripts")
            + " in "
            + NightTime.words(night.plan().timeNanos()));
    for (Scenario scenario : night.scenarios()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  at most %-11s %s (%s)",
              NightTime.words(scenario.longestNanos()),
              scenario.name(),
              scenario.file()));
    }
    String sum = NightTime.words(night.longestNanos());
    if (!realTime) {
      lines.add("together at most " + sum + " of the controller's time; in lock-step far less");
    } else if (NightTime.longestNightNanos(night) <= night.plan().timeNanos()) {
      lines.add("together at most " + sum + ", which fits");
    } else {
      lines.add(
          "together at most "
              + sum
              + ", which may not fit: what does not is listed as not run, in this order");
    }
    lines.add("nothing was driven");
    return lines;
  }
}
