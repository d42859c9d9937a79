package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As soon as a judge says that something has failed, its verdicts say what. */
class LiveFailTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "every defrost lasts at most 60 s",
        "during every defrost, outdoor fan is off",
        "whenever reversing valve is defrost, coil temperature is above 0 °C",
        "whenever reversing valve is defrost, outdoor fan goes off within 20 s",
        "when defrost begins, outdoor fan stops within 20 s",
        "when defrost begins, coil temperature is above 0 °C from 10 s to 60 s after",
        "at every reversing valve switch, coil temperature is above 0 °C",
        "reported defrost agrees with defrost, but for 5 s after each edge"
      })
  void verdictSaysWhatHasFailed(String sentence) {
    Trace trace =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "coil temperature", -5)
            .set(0, "outdoor fan", "on")
            .set(20, "reversing valve", "defrost")
            .set(150, "reported defrost", "on")
            .set(170, "outdoor fan", "off")
            .set(190, "reversing valve", "heating")
            .trace(1, 300);
    Judge judge = new Judge(List.of(Lab.read("X", sentence)), List.of(), trace.layout());
    ScanRow row = new ScanRow(trace.layout());
    int failedFor = 0;
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
      if (judge.failed()) {
        failedFor++;
        assertThat(judge.verdicts().get(0).verdict()).as("after row %d", i).isEqualTo(Verdict.FAIL);
      }
    }
    assertThat(failedFor).isGreaterThan(100);
  }
}
