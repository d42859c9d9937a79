package dev.thawbench.campaign.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.scenarios.junit.BenchExtension;
import dev.thawbench.scenarios.run.BenchScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A scenario told in Java: what a script can't say, a loop over water temperatures, stands here.
 */
@ExtendWith(BenchExtension.class)
class FrostPointInJavaTest {
  @Test
  void frostIsClearedOnDemand(BenchScript bench) {
    bench
        .given(
            "outdoor air: 2 °C at 84 % RH",
            "water: 30 °C", "frost growth: ×1.7", "controller: power-cycled", "mode: heating")
        .steps("run until 1 defrost has ended, at most 2 h", "run for 5 min");
    assertThat(
            bench.judge("DEF-01", "every defrost lasts at most {maximum defrost time}").verdict())
        .isEqualTo(Verdict.PASS);
  }
}
