package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a judge says beside its verdicts: phases, and what goes on while rows come in. */
class JudgeTest {
  private static final long SECOND = 1_000_000_000L;
  private static final List<Phase> PHASES = List.copyOf(Lab.WORDS.phases());

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT).set(0, "mode", "heating").set(0, "controller supply", "on");

  private static Judge fed(Judge judge, Trace trace) {
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
    }
    return judge;
  }

  private static PhaseInterval interval(
      String name, int number, int from, int to, int endFrom, int endTo, boolean... cut) {
    return new PhaseInterval(
        name,
        number,
        from * SECOND,
        to * SECOND,
        endFrom * SECOND,
        endTo * SECOND,
        cut.length > 0 && cut[0],
        cut.length > 1 && cut[1]);
  }

  @Test
  void everyTimeOfEveryPhaseIsTold() {
    maker.set(0, "sequence", "entry").set(10, "sequence", "idle");
    maker.set(5, "reversing valve", "defrost").set(40, "reversing valve", "heating");
    maker.set(60, "reversing valve", "defrost").set(70, "reversing valve", "heating");
    maker.set(95, "reversing valve", "defrost").set(62, "sequence", "exit");
    maker.set(66, "sequence", "idle");
    Trace trace = maker.trace(1, 100);

    Judge whole = new Judge(List.of(), PHASES, Lab.LAYOUT);
    whole.addAll(trace);
    assertThat(whole.phaseIntervals())
        .contains(
            interval("defrost entry", 1, 0, 0, 9, 10, true),
            interval("defrost", 1, 4, 5, 39, 40),
            interval("defrost", 2, 59, 60, 69, 70),
            interval("defrost exit", 1, 61, 62, 65, 66),
            interval("defrost", 3, 94, 95, 100, 100, false, true))
        .isSortedAccordingTo((a, b) -> Long.compare(a.beginFromNanos(), b.beginFromNanos()));

    Judge live = new Judge(List.of(), PHASES, Lab.LAYOUT, Closeness.DEFAULT, 1);
    fed(live, trace);
    assertThat(live.currentPhases()).containsExactly("defrost");
    live.finish(100 * SECOND);
    assertThat(live.phaseIntervals()).isEqualTo(whole.phaseIntervals());
  }

  @Test
  void aPhaseIsCurrentFromItsFirstSampleOn() {
    maker.set(50, "reversing valve", "defrost").set(60, "reversing valve", "heating");

    assertThat(new Judge(List.of(), PHASES, Lab.LAYOUT).currentPhases()).isEmpty();
    assertThat(fed(new Judge(List.of(), PHASES, Lab.LAYOUT), maker.trace(1, 49)).currentPhases())
        .isEmpty();
    assertThat(fed(new Judge(List.of(), PHASES, Lab.LAYOUT), maker.trace(1, 50)).currentPhases())
        .containsExactly("defrost");
    assertThat(fed(new Judge(List.of(), PHASES, Lab.LAYOUT), maker.trace(1, 60)).currentPhases())
        .isEmpty();
  }

  @Test
  void aRunEndsOnce() {
    maker.set(50, "compressor speed", 60);
    Judge judge =
        new Judge(
            List.of(Lab.read("X", "when compressor starts, outdoor fan comes on within 20 s")),
            List.of(),
            Lab.LAYOUT);
    fed(judge, maker.trace(1, 60));
    judge.finish(60 * SECOND);
    List<RequirementVerdict> verdicts = judge.verdicts();
    judge.finish(500 * SECOND);

    assertThat(verdicts.get(0).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(judge.verdicts()).isEqualTo(verdicts);
  }

  @Test
  void aTraceWithoutRowsPutsNothingToTheTest() {
    Judge judge =
        new Judge(List.of(Lab.read("X", "every defrost lasts at most 60 s")), PHASES, Lab.LAYOUT);
    judge.addAll(new Trace(Lab.LAYOUT));

    assertThat(judge.verdicts().get(0).verdict()).isEqualTo(Verdict.NOT_EXERCISED);
    assertThat(judge.phaseIntervals()).isEmpty();
    assertThat(judge.failed()).isFalse();
    assertThat(judge.allJudged()).isTrue();
  }

  @Test
  void ofManyPassesTheClosestIsToldThoughItIsNotListed() {
    Judge judge =
        new Judge(
            List.of(Lab.read("X", "every compressor run lasts at most 60 s")),
            List.of(),
            Lab.LAYOUT);
    ScanRow row = new ScanRow(Lab.LAYOUT);
    int speed = Lab.LAYOUT.indexOf("compressor speed").orElseThrow();
    int runs = 10_010;
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      lengths.add(i == runs - 5 ? 3 : i == runs - 2 ? 2 : 1);
    }
    long now = 0;
    for (int length : lengths) {
      for (int k = 0; k <= length; k++) {
        row.scanNanos(now * 10 * SECOND);
        for (int source = 0; source < Lab.LAYOUT.sources().size(); source++) {
          row.window(source, now * 10 * SECOND, now * 10 * SECOND);
        }
        row.value(speed, k < length && now > 0 ? 60 : 0);
        judge.add(row);
        now++;
      }
    }
    judge.finish(now * 10 * SECOND);
    RequirementVerdict verdict = judge.verdicts().get(0);

    assertThat(verdict.occurrences()).hasSize(10_001);
    assertThat(verdict.message())
        .isEqualTo(
            "X PASS: 10009 times, at the closest compressor run 10005 lasted 20.0 s to 40.0 s,"
                + " limit 60 s; the first 10000 of them are listed");
  }
}
