package dev.thawbench.campaign.night;

import dev.thawbench.run.NightRecord;
import dev.thawbench.run.NightRecords;
import dev.thawbench.run.NightScript;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the night's record up to date on disk, so that nothing is lost when the process ends. */
final class NightJournal implements RunListener {
  private static final Logger LOG = LoggerFactory.getLogger(NightJournal.class);

  private final Path folder;
  private final RunListener told;
  private final List<NightScript> scripts;
  private final List<String> notes = new ArrayList<>();
  private NightRecord record;
  private int current;

  NightJournal(Path folder, NightRecord record, RunListener told) {
    this.folder = folder;
    this.record = record;
    this.scripts = new ArrayList<>(record.scripts());
    this.told = told;
    write();
  }

  NightRecord record() {
    return record;
  }

  /** Who follows the runs: this journal, and after it whoever is told of the night. */
  RunListener followers() {
    return andThen(told);
  }

  /** The runs that begin from now on are those of the script with this index. */
  void begins(int script) {
    current = script;
  }

  /** The script with this index is not run. */
  void notRun(int script, String why) {
    NightScript old = scripts.get(script);
    scripts.set(
        script,
        new NightScript(old.title(), old.path(), old.longestNanos(), old.runs(), Optional.of(why)));
    write();
  }

  /** Something about the night that a reader must know. */
  void remark(String line) {
    notes.add(line);
    write();
    told.note(line);
  }

  /** The night's last word. */
  void finish(NightRecord finished) {
    record = finished;
    store();
  }

  private void write() {
    record = record.with(scripts, notes);
    store();
  }

  private void store() {
    try {
      NightRecords.write(folder, record);
    } catch (IOException failed) {
      // The runs keep records of their own; a night goes on without its list.
      LOG.error("{}: the night's record can't be written: {}", folder, failed.toString());
    }
  }

  @Override
  public void started(RunRecord run, Path runFolder) {
    NightScript old = scripts.get(current);
    List<String> runs = new ArrayList<>(old.runs());
    runs.add(runFolder.getFileName().toString());
    scripts.set(
        current, new NightScript(old.title(), old.path(), old.longestNanos(), runs, old.notRun()));
    write();
  }
}
