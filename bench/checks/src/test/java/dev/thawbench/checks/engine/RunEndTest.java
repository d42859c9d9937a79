package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.language.Sentences;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What may have happened after the last sample of one signal, while another was still read: the
 * valve at each full second, the fan at another time of the same row.
 */
class RunEndTest {
  private static final double LOST = Double.NaN;
  private static final TraceLayout LAYOUT =
      TraceLayout.builder()
          .source("unit", List.of(onOff("valve"), onOff("pump")))
          .source("box", List.of(onOff("fan")))
          .build();

  private static Signal onOff(String name) {
    return Signal.ofStates(name, SignalRole.RESPONSE, Signal.OFF_ON);
  }

  /**
   * The fan is asked {@code fanAt} after each full second and answers in {@code width}, seconds.
   */
  private static Trace rows(double fanAt, double width, double[] valve, double[] fan) {
    Trace trace = new Trace(LAYOUT);
    ScanRow row = new ScanRow(LAYOUT);
    for (int k = 0; k < valve.length; k++) {
      long second = k * 1_000_000_000L;
      long asked = second + Math.round(fanAt * 1e9);
      row.scanNanos(second);
      row.window(0, second, second);
      row.window(1, asked, asked + Math.round(width * 1e9));
      row.value(0, valve[k]);
      row.value(1, 1);
      row.value(2, fan[k]);
      trace.add(row);
    }
    return trace;
  }

  private static String said(String sentence, Trace trace) {
    Problems problems = new Problems();
    Vocabulary words = Vocabulary.builder().layout(LAYOUT).build(problems);
    Requirement read =
        Sentences.read("X-01", sentence, Place.of("script"), words, problems).orElseThrow();
    problems.throwIfAny();
    return Judge.judge(List.of(read), List.of(), trace).get(0).message();
  }

  @Test
  void aSwitchMayHaveComeAfterTheLastSampleButBeforeItsDeadline() {
    String sentence = "when valve comes on, fan switches within 3500 ms";
    double[] valve = {0, 0, 1, 1, 1, 1, 1};
    double[] fan = new double[7];

    // due by 5.5 s; the fan was last seen at some instant of [5.4 s, 5.6 s], or [6.4 s, 6.6 s]
    assertThat(said(sentence, rows(0.4, 0.2, first(6, valve), fan)))
        .startsWith("X-01 INCONCLUSIVE");
    assertThat(said(sentence, rows(0.4, 0.2, valve, fan))).startsWith("X-01 FAIL");
  }

  @Test
  void whatAStateHadToWaitForMayHaveComeJustBeforeItWent() {
    String sentence =
        "when valve comes on, fan comes on within 5 s and stays so until valve goes off";
    double[] fan = {0, 0, 1, 1, 0, 0};

    // the fan went by 4.4 s; until then the valve was last seen at 4.0 s
    assertThat(said(sentence, rows(0.4, 0, new double[] {0, 1, 1, 1, 1}, fan)))
        .isEqualTo(
            "X-01 INCONCLUSIVE (OPEN_AT_END): valve comes on between 0.0 s and 1.0 s: fan comes on; "
                + "whether it held long enough is not known");
    assertThat(said(sentence, rows(0.4, 0, new double[] {0, 1, 1, 1, 1, 1}, fan)))
        .startsWith("X-01 FAIL: valve comes on between 0.0 s and 1.0 s: fan comes on, but held");
  }

  @Test
  void anExceptionMayHaveComeAfterItsLastSampleAndBeforeTheLimit() {
    String sentence = "every valve run lasts at most 3800 ms, unless fan comes on";
    double[] valve = {0, 1, 1, 1, 1, 1, 1};
    double[] fan = new double[7];

    // too long from 4.8 s on, which is known at 5.0 s; the fan was last seen at 4.6 s
    assertThat(said(sentence, rows(-0.4, 0, first(6, valve), fan)))
        .isEqualTo(
            "X-01 INCONCLUSIVE (OPEN_AT_END): valve run 1 had lasted at least 4.0 s, limit 3.8 s, "
                + "at least 0.2 s too long; may not count: the run ended before it was known "
                + "whether fan comes on");
    assertThat(said(sentence, rows(-0.4, 0, valve, fan))).startsWith("X-01 FAIL: valve run 1");
  }

  @Test
  void aSumMayHaveBegunAnewInLostReadsBesideItsEvent() {
    String sentence = "at every valve start, pump on since the last fan switch is at least 2 s";
    double[] valve = {0, 0, 0, 0, 0, 1, 1, 1};

    assertThat(said(sentence, rows(0.4, 0, valve, new double[] {0, 1, 1, 1, 1, 1, 1, 1})))
        .startsWith("X-01 PASS");
    assertThat(said(sentence, rows(0.4, 0, valve, new double[] {0, 1, 1, 1, 1, LOST, 0, 0})))
        .startsWith("X-01 INCONCLUSIVE (UNORDERED)");
  }

  private static double[] first(int count, double[] values) {
    return java.util.Arrays.copyOf(values, count);
  }
}
