package dev.thawbench.campaign.night;

import dev.thawbench.config.ConfigException;
import dev.thawbench.reports.night.Night;
import dev.thawbench.reports.night.NightReports;
import dev.thawbench.reports.night.NightRun;
import dev.thawbench.reports.night.NotRun;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.NightRecord;
import dev.thawbench.run.NightRecords;
import dev.thawbench.run.NightScript;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The summary of a night, made from what lies in its folder and in those of its runs: at its end,
 * and again at any time, also of a night whose process was killed.
 */
public final class NightSummary {
  private NightSummary() {}

  /**
   * Writes page, text and JUnit XML into the night's folder; earlier ones are replaced.
   *
   * @return the page
   * @throws ConfigException if the folder is none of a night, or its record can't be read
   */
  public static Path write(Path folder) throws IOException {
    return NightReports.write(folder, of(folder));
  }

  /**
   * What the folders hold.
   *
   * @throws ConfigException if the folder is none of a night, or its record can't be read
   */
  public static Night of(Path folder) {
    NightRecord record = NightRecords.read(folder);
    List<String> notes = new ArrayList<>(record.notes());
    List<NightRun> runs = new ArrayList<>();
    List<NotRun> notRun = new ArrayList<>();
    Instant last = record.started();
    for (NightScript script : record.scripts()) {
      for (String name : script.runs()) {
        Optional<RunRecord> run = read(folder.resolveSibling(name), notes);
        run.ifPresent(r -> runs.add(new NightRun(r, "../" + name)));
        last = run.flatMap(RunRecord::ended).filter(last::isBefore).orElse(last);
      }
      if (script.notRun().isPresent() || script.runs().isEmpty()) {
        notRun.add(
            new NotRun(script.title(), script.notRun().orElse("the night did not come to it")));
      }
    }
    if (record.state() == RunState.RUNNING) {
      notes.add(0, unended(record));
    }
    return new Night(
        record.night(),
        record.station(),
        record.started(),
        record.ended().orElse(last),
        runs,
        notRun,
        notes,
        record.exitCode().orElseGet(() -> unended(runs)));
  }

  private static Optional<RunRecord> read(Path folder, List<String> notes) {
    try {
      return Optional.of(RunRecords.read(folder));
    } catch (ConfigException gone) {
      notes.add("a run of this night can't be read: " + gone.getMessage());
      return Optional.empty();
    }
  }

  private static String unended(NightRecord record) {
    return ProcessHandle.of(record.pid()).isPresent()
        ? "This night has not ended: process " + record.pid() + " seems to be running it still."
        : "This night did not end: its process is gone (killed, or the machine lost its power)."
            + " Look at the bench: nobody has confirmed its safe state.";
  }

  /** A run that was under way confirms no safe state. */
  private static ExitCode unended(List<NightRun> runs) {
    boolean driven = runs.stream().anyMatch(run -> run.record().state() == RunState.RUNNING);
    return driven
        ? ExitCode.SAFE_STATE_NOT_CONFIRMED
        : ExitCode.BENCH_ERROR.orWorse(
            ExitCode.worst(runs.stream().map(NightRun::record).toList()));
  }
}
