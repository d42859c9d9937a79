package dev.thawbench.run;

import static dev.thawbench.checks.verdict.Verdict.FAIL;
import static dev.thawbench.checks.verdict.Verdict.INCONCLUSIVE;
import static dev.thawbench.checks.verdict.Verdict.NOT_EXERCISED;
import static dev.thawbench.checks.verdict.Verdict.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunVerdictTest {
  @Test
  void neverPassesBecauseNothingWasChecked() {
    assertThat(RunVerdict.of(List.of())).isEqualTo(RunVerdict.NOT_EXERCISED);
    assertThat(script(NOT_EXERCISED)).isEqualTo(RunVerdict.NOT_EXERCISED);
    assertThat(RunVerdict.of(List.of(profile(NOT_EXERCISED)))).isEqualTo(RunVerdict.NOT_EXERCISED);
  }

  @Test
  void failsWithOneFailureWhateverElse() {
    assertThat(script(PASS, INCONCLUSIVE, FAIL, NOT_EXERCISED)).isEqualTo(RunVerdict.FAIL);
    assertThat(RunVerdict.of(List.of(profile(FAIL), profile(PASS)))).isEqualTo(RunVerdict.FAIL);
  }

  @Test
  void isInconclusiveWhereTheScriptsOwnWasNotExercised() {
    assertThat(script(PASS, NOT_EXERCISED)).isEqualTo(RunVerdict.INCONCLUSIVE);
    assertThat(RunVerdict.of(both(PASS, profile(NOT_EXERCISED)))).isEqualTo(RunVerdict.PASS);
    assertThat(RunVerdict.of(both(PASS, profile(INCONCLUSIVE)))).isEqualTo(RunVerdict.INCONCLUSIVE);
  }

  @Test
  void doesNotCountWhatIsWaived() {
    JudgedRequirement waived =
        new JudgedRequirement(
            RequirementOrigin.PROFILE, SampleRuns.verdict("X", FAIL), Optional.of("provoked"));

    assertThat(RunVerdict.of(both(PASS, waived))).isEqualTo(RunVerdict.PASS);
    assertThat(RunVerdict.of(List.of(waived))).isEqualTo(RunVerdict.NOT_EXERCISED);
  }

  private static RunVerdict script(Verdict... verdicts) {
    List<JudgedRequirement> judged = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      judged.add(SampleRuns.judged("X", verdict));
    }
    return RunVerdict.of(judged);
  }

  private static List<JudgedRequirement> both(Verdict verdict, JudgedRequirement other) {
    return List.of(SampleRuns.judged("X", verdict), other);
  }

  private static JudgedRequirement profile(Verdict verdict) {
    return JudgedRequirement.of(RequirementOrigin.PROFILE, SampleRuns.verdict("Y", verdict));
  }
}
