package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may have happened unseen: in lost reads, before the first one, between two samples. */
class DoubtTest {
  private static final String ORDER =
      "when defrost begins, within 60 s in this order - outdoor fan stops, compressor starts";
  private static final String HELD =
      "when mode is heating for 10 s, outdoor fan comes on within 5 s";

  /** A valve in defrost from 100 s on, while heating is the mode. */
  private static TraceMaker defrostUntil(double end) {
    return new TraceMaker(Lab.LAYOUT)
        .set(0, "mode", "heating")
        .set(100, "reversing valve", "defrost")
        .set(end, "reversing valve", "heating");
  }

  /** The fan, which is off at the start of a defrost, comes on and stops at these seconds. */
  private static TraceMaker fan(double... switches) {
    TraceMaker maker = defrostUntil(400).set(130, "compressor speed", 50);
    for (int i = 0; i < switches.length; i++) {
      maker.set(switches[i], "outdoor fan", i % 2 == 0 ? "on" : "off");
    }
    return maker;
  }

  private static String said(String sentence, TraceMaker maker) {
    return Judge.judge(List.of(Lab.read("X-01", sentence)), List.of(), maker.trace(1, 600))
        .get(0)
        .message();
  }

  @Test
  void aPhaseThatMayHaveBeenTwoThatNeverCountedPutsNothingToTheTest() {
    String sentence = "during every defrost, from 5 s after its start, outdoor fan is off";

    assertThat(said(sentence, defrostUntil(108).lose(103, 105, "reversing valve")))
        .isEqualTo(
            "X-01 NOT_EXERCISED: nothing put it to the test; defrost 1 may have ended before it "
                + "counted, nothing was read");
    assertThat(said(sentence, defrostUntil(112).lose(103, 105, "reversing valve")))
        .startsWith("X-01 PASS: once");
  }

  @Test
  void whatHeldFromTheStartOfTheRunMayHaveEndedAndBegunAnewInLostReads() {
    TraceMaker maker = new TraceMaker(Lab.LAYOUT).set(0, "mode", "heating").set(16, "mode", "off");

    assertThat(said(HELD, maker)).startsWith("X-01 NOT_EXERCISED");
    assertThat(said(HELD, maker.lose(5, 8, "mode")))
        .startsWith("X-01 INCONCLUSIVE (GAP): mode is heating for 10 s may have happened");
  }

  @Test
  void theFirstOfAnOrderThatIsThereAlreadyMayGoAndComeOnceMore() {
    assertThat(said(ORDER, fan())).startsWith("X-01 PASS: once");
    assertThat(said(ORDER, fan(110, 115))).startsWith("X-01 PASS: once");
    assertThat(said(ORDER, fan(110, 115, 120, 125)))
        .isEqualTo(
            "X-01 FAIL: defrost begins between 99.0 s and 100.0 s: outdoor fan goes off came "
                + "where compressor starts was due");
  }

  @Test
  void whatIsOutOfTurnMayHaveComeBeforeTheLastOfAnOrder() {
    assertThat(said(ORDER, fan(110, 115, 120, 129.6)))
        .startsWith("X-01 INCONCLUSIVE (UNORDERED): defrost begins between 99.0 s and 100.0 s");
    assertThat(said(ORDER, fan(110, 115, 120, 131))).startsWith("X-01 PASS: once");
  }

  @Test
  void anExceptionMayHaveComeBeforeItsSignalWasFirstRead() {
    String sentence = "every defrost entry lasts at most 10 s, unless controller supply goes off";

    assertThat(skewed(sentence, "off"))
        .startsWith("X-01 INCONCLUSIVE (CENSORED_AT_START): defrost entry 1 lasted 98.0 s")
        .endsWith("whether controller supply goes off before its first sample is not known");
    assertThat(skewed(sentence, "on")).startsWith("X-01 FAIL: defrost entry 1 lasted 98.0 s");
  }

  /** The controller is read 0.6 s before the plant; it enters a defrost between its first two. */
  private static String skewed(String sentence, String supply) {
    Trace even =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "controller supply", supply)
            .set(1, "sequence", "entry")
            .set(100, "sequence", "idle")
            .trace(1, 200);
    Trace skewed = new Trace(Lab.LAYOUT);
    ScanRow row = new ScanRow(Lab.LAYOUT);
    for (int i = 0; i < even.rows(); i++) {
      even.copyTo(i, row);
      row.window(0, row.fromNanos(0) + 600_000_000L, row.toNanos(0) + 600_000_000L);
      skewed.add(row);
    }
    return Judge.judge(List.of(Lab.read("X-01", sentence)), List.of(), skewed).get(0).message();
  }
}
