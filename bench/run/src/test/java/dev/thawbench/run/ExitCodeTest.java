package dev.thawbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
  @ParameterizedTest
  @CsvSource({
    "PASS, 0",
    "FAIL, 1",
    "INCONCLUSIVE, 3",
    "NOT_EXERCISED, 3",
    "NOT_APPLICABLE, 3",
    "ERROR, 4",
    "ABORTED, 130"
  })
  void saysEachVerdict(RunVerdict verdict, int code) {
    assertThat(ExitCode.of(SampleRuns.finished(verdict, SafeState.CONFIRMED)).code())
        .isEqualTo(code);
  }

  @Test
  void putsTheBenchBeforeTheController() {
    List<ExitCode> worstFirst =
        List.of(
            ExitCode.USAGE,
            ExitCode.SAFE_STATE_NOT_CONFIRMED,
            ExitCode.BENCH_ERROR,
            ExitCode.STATION_BUSY,
            ExitCode.ABORTED,
            ExitCode.REQUIREMENT_FAILED,
            ExitCode.UNDECIDED,
            ExitCode.PASSED);
    for (int worse = 0; worse < worstFirst.size(); worse++) {
      for (int better = worse; better < worstFirst.size(); better++) {
        assertThat(worstFirst.get(better).orWorse(worstFirst.get(worse)))
            .isEqualTo(worstFirst.get(worse));
        assertThat(worstFirst.get(worse).orWorse(worstFirst.get(better)))
            .isEqualTo(worstFirst.get(worse));
      }
    }
  }

  @Test
  void isNotSatisfiedByAPassWhenTheSafeStateIsOpen() {
    assertThat(ExitCode.of(SampleRuns.finished(RunVerdict.PASS, SafeState.NOT_CONFIRMED)).code())
        .isEqualTo(6);
  }

  @Test
  void leavesOutWhatIsNotApplicableUnlessNothingElseIsThere() {
    assertThat(worst(RunVerdict.PASS, RunVerdict.NOT_APPLICABLE)).isEqualTo(ExitCode.PASSED);
    assertThat(worst(RunVerdict.NOT_APPLICABLE)).isEqualTo(ExitCode.UNDECIDED);
    assertThat(worst()).isEqualTo(ExitCode.UNDECIDED);
    assertThat(worst(RunVerdict.PASS, RunVerdict.FAIL, RunVerdict.ERROR, RunVerdict.INCONCLUSIVE))
        .isEqualTo(ExitCode.BENCH_ERROR);
  }

  @Test
  void takesARunThatNeverEndedForABenchError() {
    assertThat(ExitCode.of(SampleRuns.running())).isEqualTo(ExitCode.BENCH_ERROR);
  }

  private static ExitCode worst(RunVerdict... verdicts) {
    return ExitCode.worst(
        Arrays.stream(verdicts)
            .map(verdict -> SampleRuns.finished(verdict, SafeState.CONFIRMED))
            .toList());
  }
}
