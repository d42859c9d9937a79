package dev.thawbench.campaign.example;

import static dev.thawbench.checks.assertj.TraceAssertions.assertThat;
import static dev.thawbench.checks.assertj.TraceAssertions.seconds;
import static dev.thawbench.checks.assertj.TraceAssertions.signal;
import static dev.thawbench.trace.Unit.CELSIUS;

import dev.thawbench.scenarios.junit.BenchExtension;
import dev.thawbench.scenarios.run.BenchScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BenchExtension.class)
class FrostPointInJavaTest {
  @Test
  void frostIsClearedOnDemand(BenchScript bench) {
    bench
        .given(
            "outdoor air: 2 °C at 84 % RH",
            "water: 30 °C", "frost growth: ×1.7", "controller: power-cycled", "mode: heating")
        .steps("run until 1 defrost has ended, at most 2 h", "run for 5 min");

    assertThat(bench.trace())
        .every(bench.phase("defrost"))
        .lastsAtMost(bench.parameter("maximum defrost time"))
        .every(bench.phase("defrost"))
        .holds(signal(bench.signal("outdoor fan")).isOff(), seconds(5))
        .when(signal(bench.signal("coil temperature")).risesAbove(16, CELSIUS))
        .during(bench.phase("defrost"))
        .firstTime()
        .then(bench.phase("defrost exit").begins())
        .within(seconds(15))
        .fulfils(
            bench.requirement(
                "SEQ-02",
                "when defrost exit begins, within 90 s in this order - compressor stops, reversing"
                    + " valve switches, compressor starts"));
  }
}
