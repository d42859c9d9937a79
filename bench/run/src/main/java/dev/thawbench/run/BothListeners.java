package dev.thawbench.run;

import dev.thawbench.checks.verdict.RequirementVerdict;
import java.nio.file.Path;

/** Two who follow the same run, one after the other. */
record BothListeners(RunListener first, RunListener second) implements RunListener {
  @Override
  public void started(RunRecord record, Path folder) {
    first.started(record, folder);
    second.started(record, folder);
  }

  @Override
  public void progress(RunProgress progress) {
    first.progress(progress);
    second.progress(progress);
  }

  @Override
  public void requirementFailed(RequirementVerdict verdict) {
    first.requirementFailed(verdict);
    second.requirementFailed(verdict);
  }

  @Override
  public void note(String line) {
    first.note(line);
    second.note(line);
  }

  @Override
  public void finished(RunRecord record, Path folder) {
    first.finished(record, folder);
    second.finished(record, folder);
  }
}
