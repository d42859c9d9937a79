package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product's tolerance widens the limit of an answer; here 180 s ± 3.6 s. */
class ToleranceTest {
  @ParameterizedTest(name = "valve {0} s after the start: {1}")
  @CsvSource({"180, PASS", "183, PASS", "184, INCONCLUSIVE", "185, FAIL"})
  void widensTheTimeForAnAnswer(double valveAfter, Verdict verdict) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "coil temperature", 5)
            .set(100, "coil temperature", -7)
            .set(100 + valveAfter, "reversing valve", "defrost");
    String sentence =
        "when coil temperature falls below -6 °C, defrost begins within {power-up delay}";

    assertThat(
            Judge.judge(List.of(Lab.read("X-01", sentence)), List.of(), maker.trace(1, 600))
                .get(0)
                .verdict())
        .isEqualTo(verdict);
  }
}
