package dev.thawbench.scenarios.junit;

import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.run.JudgedRequirement;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What the platform hears of a requirement's verdict. */
final class RequirementResult {
  private final boolean inconclusiveFails;

  RequirementResult(boolean inconclusiveFails) {
    this.inconclusiveFails = inconclusiveFails;
  }

  void tell(
      EngineExecutionListener listener, RequirementDescriptor test, JudgedRequirement judged) {
    String message = judged.verdict().message();
    if (judged.isWaived()) {
      listener.executionSkipped(test, "waived because " + judged.waived().orElseThrow());
      return;
    }
    Verdict verdict = judged.verdict().verdict();
    if (verdict == Verdict.NOT_EXERCISED && !judged.isExpectedButNotExercised()) {
      listener.executionSkipped(test, "not exercised in this scenario");
      return;
    }
    listener.executionStarted(test);
    listener.executionFinished(
        test,
        switch (verdict) {
          case PASS -> TestExecutionResult.successful();
          case FAIL -> TestExecutionResult.failed(new AssertionFailedError(message));
          case INCONCLUSIVE, NOT_EXERCISED ->
              inconclusiveFails
                  ? TestExecutionResult.failed(new AssertionFailedError(message))
                  : TestExecutionResult.aborted(new TestAbortedException(message));
        });
  }
}
