package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A fan that declares that no state of it is shorter than 3 s. */
class HoldsAtLeastTest {
  private static final long SECOND = 1_000_000_000L;
  private static final TraceLayout LAYOUT =
      TraceLayout.builder()
          .source(
              "controller",
              List.of(
                  new Signal(
                      "fan",
                      SignalRole.RESPONSE,
                      Unit.ONE,
                      Signal.OFF_ON,
                      0,
                      0,
                      3 * SECOND,
                      Optional.empty())))
          .build();

  private static Requirement sentence() {
    Vocabulary words = Vocabulary.builder().layout(LAYOUT).build(new Problems());
    return Lab.read("X-01", "every fan run lasts at least 60 s", words);
  }

  private static TraceMaker run() {
    return new TraceMaker(LAYOUT).set(100, "fan", 1).set(200, "fan", 0);
  }

  private static RequirementVerdict whole(Trace trace) {
    return Judge.judge(List.of(sentence()), List.of(), trace).get(0);
  }

  private static RequirementVerdict live(Trace trace) {
    Judge judge = new Judge(List.of(sentence()), List.of(), LAYOUT);
    ScanRow row = new ScanRow(LAYOUT);
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
    }
    judge.finish(row.toNanos(0));
    return judge.verdicts().get(0);
  }

  @Test
  void rowsThatAreLeftOutOfAWholeTraceDoNotBreakIt() {
    Trace trace = run().trace(1, 300);

    assertThat(whole(trace).verdict()).isEqualTo(Verdict.PASS);
    assertThat(whole(trace)).isEqualTo(live(trace));
  }

  @Test
  void lostReadsShorterThanThatDoNotBreakIt() {
    Trace trace = run().lose(150, 152, "fan").trace(1, 300);

    assertThat(whole(trace).verdict()).isEqualTo(Verdict.PASS);
    assertThat(whole(trace)).isEqualTo(live(trace));
  }

  @Test
  void samplesFurtherApartThanThatBreakIt() {
    Trace trace = run().trace(4, 300);

    assertThat(whole(trace).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(whole(trace)).isEqualTo(live(trace));
  }
}
