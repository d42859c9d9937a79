package dev.thawbench.campaign.night;

import dev.thawbench.campaign.Suite;
import dev.thawbench.config.ConfigException;
import dev.thawbench.config.FileFailure;
import dev.thawbench.config.Place;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.lock.StationBusyException;
import dev.thawbench.loop.lock.StationLock;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.NightRecord;
import dev.thawbench.run.NightScript;
import dev.thawbench.run.RunFolder;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunState;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.scenarios.run.RunSetup;
import dev.thawbench.scenarios.script.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs a night: takes the station, checks it, runs the scripts one after another in the time there
 * is, goes on after a failure, and keeps a record of all of it.
 *
 * <p>A script whose run ended in a bench error is run again as often as the plan says; of its
 * verdicts the last counts. What the controller did wrong is never tried again. A night whose safe
 * state is not confirmed looks for the station a few times more and ends if it is not found safe:
 * it drives no bench that nobody looks after.
 */
public final class Nightly {
  private final RunSetup setup;
  private final BenchSource benches;
  private final StationCheck check;
  private final StopRequest stop;
  private final Pause pause;

  /** Nights on {@code benches}, which end early when {@code stop} asks for it. */
  public Nightly(RunSetup setup, BenchSource benches, StationCheck check, StopRequest stop) {
    this(setup, benches, check, stop, Pause.unlessStopped(stop));
  }

  Nightly(RunSetup setup, BenchSource benches, StationCheck check, StopRequest stop, Pause pause) {
    this.setup = setup;
    this.benches = benches;
    this.check = check;
    this.stop = stop;
    this.pause = pause;
  }

  /**
   * Runs a night.
   *
   * @param lock takes the station
   * @return the night's folder, whose record says what came of it
   * @throws ConfigException if no folder can be made for it
   */
  public Path run(PreparedNight night, Supplier<StationLock> lock, RunListener listener) {
    Plan plan = night.plan();
    NightRecord record =
        new NightRecord(
            NightRecord.FORMAT,
            RunState.RUNNING,
            plan.night(),
            plan.file().toString(),
            plan.sha256(),
            night.station().name(),
            setup.version(),
            ProcessHandle.current().pid(),
            setup.clock().instant(),
            Optional.empty(),
            plan.timeNanos(),
            night.scenarios().stream().map(Nightly::waiting).toList(),
            List.of(),
            Optional.empty());
    Path folder = folder(record);
    NightJournal journal = new NightJournal(folder, record, listener);
    ExitCode code = locked(night, lock, journal);
    journal.finish(journal.record().finished(code, setup.clock().instant()));
    return folder;
  }

  private Path folder(NightRecord record) {
    try {
      return RunFolder.create(setup.runs(), record.started(), "night", record.night()).path();
    } catch (IOException e) {
      throw ConfigException.at(
          Place.of(setup.runs().toString()),
          "the night can't be recorded here: " + FileFailure.words(e));
    }
  }

  private static NightScript waiting(Scenario scenario) {
    return NightScript.waiting(scenario.name(), scenario.file(), scenario.longestNanos());
  }

  private ExitCode locked(PreparedNight night, Supplier<StationLock> lock, NightJournal journal) {
    NightTime time = new NightTime(night.plan(), night.station().pacing(), setup.wallNanos());
    StationLock held;
    try {
      held = lock.get();
    } catch (StationBusyException busy) {
      journal.remark(busy.getMessage());
      return left(night, 0, journal, "the station was busy", ExitCode.STATION_BUSY);
    } catch (BenchException unlockable) {
      journal.remark(unlockable.getMessage());
      return left(night, 0, journal, "the station was not locked", ExitCode.BENCH_ERROR);
    }
    try {
      held.warning().ifPresent(journal::remark);
      ExitCode code = checked(night, time, held, journal);
      if (code == ExitCode.SAFE_STATE_NOT_CONFIRMED) {
        held.leaves(false);
      }
      return code;
    } finally {
      held.close();
    }
  }

  private ExitCode checked(
      PreparedNight night, NightTime time, StationLock held, NightJournal journal) {
    StationCheck.Outcome found = check.check(night.station());
    if (found.safeState() == SafeState.CONFIRMED) {
      held.leaves(true);
    }
    found.notes().forEach(journal::remark);
    if (found.fault().isPresent()) {
      journal.remark("the station can't be driven: " + found.fault().get());
      return left(night, 0, journal, "the station can't be driven", ExitCode.BENCH_ERROR)
          .orWorse(safe(found.safeState()));
    }
    if (found.safeState() == SafeState.NOT_CONFIRMED) {
      String why = "the safe state was not confirmed";
      return left(night, 0, journal, why, ExitCode.SAFE_STATE_NOT_CONFIRMED);
    }
    return scripts(night, time, journal);
  }

  private ExitCode scripts(PreparedNight night, NightTime time, NightJournal journal) {
    Suite suite = new Suite(setup, benches, night.station());
    Recovery recovery = new Recovery(check, pause, stop);
    Attempts attempts = new Attempts(night, suite, time, recovery, journal, stop);
    ExitCode code = ExitCode.PASSED;
    boolean anyApplied = false;
    for (int i = 0; i < night.scenarios().size(); i++) {
      if (stop.requested()) {
        String why = "stopped " + stop.reason().orElse("");
        return left(night, i, journal, why.strip(), code.orWorse(ExitCode.ABORTED));
      }
      Scenario scenario = night.scenarios().get(i);
      if (!time.fits(scenario)) {
        journal.notRun(i, time.whyNot(scenario));
        code = code.orWorse(ExitCode.UNDECIDED);
        continue;
      }
      journal.begins(i);
      Attempts.Outcome outcome = attempts.run(scenario);
      anyApplied |= outcome.applied();
      code = code.orWorse(outcome.code());
      if (!outcome.safe()) {
        return left(night, i + 1, journal, "the safe state was not confirmed", code);
      }
    }
    if (stop.requested()) {
      code = code.orWorse(ExitCode.ABORTED);
    }
    return anyApplied ? code : code.orWorse(ExitCode.UNDECIDED);
  }

  private static ExitCode left(
      PreparedNight night, int from, NightJournal journal, String why, ExitCode code) {
    for (int i = from; i < night.scenarios().size(); i++) {
      journal.notRun(i, why);
    }
    return code;
  }

  private static ExitCode safe(SafeState state) {
    return state == SafeState.NOT_CONFIRMED ? ExitCode.SAFE_STATE_NOT_CONFIRMED : ExitCode.PASSED;
  }
}
