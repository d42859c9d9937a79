package dev.thawbench.campaign.night;

import dev.thawbench.campaign.Suite;
import dev.thawbench.config.ConfigException;
import dev.thawbench.run.ExitCode;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.run.FinishedRun;
import dev.thawbench.scenarios.script.Scenario;
import java.util.List;
import java.util.Optional;

/** Runs a script of a night, again after a bench error as often as the plan says. */
final class Attempts {
  private final PreparedNight night;
  private final Suite suite;
  private final NightTime time;
  private final Recovery recovery;
  private final NightJournal journal;
  private final StopRequest stop;

  Attempts(
      PreparedNight night,
      Suite suite,
      NightTime time,
      Recovery recovery,
      NightJournal journal,
      StopRequest stop) {
    this.night = night;
    this.suite = suite;
    this.time = time;
    this.recovery = recovery;
    this.journal = journal;
    this.stop = stop;
  }

  /**
   * What came of a script.
   *
   * @param code of its last run, or 6 if any of its runs did not confirm the safe state
   * @param safe whether the station may be driven on
   * @param applied whether it applies to the controller
   */
  record Outcome(ExitCode code, boolean safe, boolean applied) {}

  Outcome run(Scenario scenario) {
    ExitCode worstSafeState = ExitCode.PASSED;
    for (int attempt = 1; ; attempt++) {
      Optional<FinishedRun> finished = attempt(scenario);
      if (finished.isEmpty()) {
        return new Outcome(worstSafeState.orWorse(ExitCode.BENCH_ERROR), true, true);
      }
      RunRecord run = finished.get().record();
      RunVerdict verdict = run.verdict().orElseThrow();
      boolean safe = true;
      if (run.safeState() == SafeState.NOT_CONFIRMED) {
        worstSafeState = ExitCode.SAFE_STATE_NOT_CONFIRMED;
        safe = recovery.isSafeAgain(night.station(), journal);
      }
      boolean again =
          verdict == RunVerdict.ERROR
              && safe
              && attempt <= night.plan().retry()
              && !stop.requested()
              && time.fits(scenario);
      if (!again) {
        boolean applies = verdict != RunVerdict.NOT_APPLICABLE;
        ExitCode code = applies ? ExitCode.of(verdict) : ExitCode.PASSED;
        return new Outcome(code.orWorse(worstSafeState), safe, applies);
      }
      journal.remark(
          "'"
              + scenario.name()
              + "' is run again after a bench error: "
              + run.error().orElse("no reason is recorded"));
    }
  }

  private Optional<FinishedRun> attempt(Scenario scenario) {
    try {
      return suite.run(List.of(scenario), journal.followers(), stop).stream().findFirst();
    } catch (ConfigException unwritable) {
      journal.remark("'" + scenario.name() + "' is not recorded: " + unwritable.getMessage());
      return Optional.empty();
    }
  }
}
