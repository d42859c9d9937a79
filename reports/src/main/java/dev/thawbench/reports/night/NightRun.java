package dev.thawbench.reports.night;

import dev.thawbench.run.RunRecord;
import java.util.Objects;

/**
 * One run of a night.
 *
 * @param record its record
 * @param folder its run folder, as seen from the folder of the summary, with {@code /}
 */
public record NightRun(RunRecord record, String folder) {
  public NightRun {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(folder, "folder");
  }
}
