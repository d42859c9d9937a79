package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which triggers count, where they lie, and how long their answers are awaited. */
class TriggersTest {
  private static final String FAN = "when compressor starts, outdoor fan comes on within 10 s";

  private static final String FIRST =
      "when compressor first starts in a defrost, outdoor fan comes on within 10 s";

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT).set(0, "mode", "heating").set(0, "controller supply", "on");

  /** The compressor runs for 10 s from each of these seconds on. */
  private TraceMaker starts(double... seconds) {
    for (double at : seconds) {
      maker.set(at, "compressor speed", 60).set(at + 10, "compressor speed", 0);
    }
    return maker;
  }

  private TraceMaker fan(double on, double off) {
    return maker.set(on, "outdoor fan", "on").set(off, "outdoor fan", "off");
  }

  @Test
  void eachTriggerIsAnOccurrence() {
    starts(100, 200, 300);
    fan(104, 150);
    fan(215, 250);
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 104: compressor starts between 99.0 s and 100.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            2 FAIL LATE (199, 200] to 210: compressor starts between 199.0 s and 200.0 s: outdoor fan comes on only after 14.0 s to 16.0 s, limit 10 s, 4.0 s to 6.0 s late
              measured 14 to 16 s, limit 10 s, inside by -6 to -4 s
            3 FAIL MISSING (299, 300] to 310: compressor starts between 299.0 s and 300.0 s: outdoor fan does not come on within 100.0 s, limit 10 s
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 210: X-01 FAIL: compressor starts between 199.0 s and 200.0 s: outdoor fan does not come on within 10 s
            open 100 to 103, 200 to 209, 300 to 309
            """);
  }

  @Test
  void aTriggerThatOnlyMayHaveHappenedCountsWhereItWouldFail() {
    maker.set(100, "compressor speed", 60).lose(200, 210, "compressor speed");
    fan(104, 150);
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 104: compressor starts between 99.0 s and 100.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            2 INCONCLUSIVE GAP (199, 210] to 220: compressor starts may have happened between 199.0 s and 210.0 s; outdoor fan does not come on within 100.0 s, limit 10 s
            open 100 to 103, 210 to 310
            """);

    maker.set(150, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 104: compressor starts between 99.0 s and 100.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 100 to 103
            """);
  }

  @Test
  void lostReadsMakeATriggerWider() {
    starts(100).lose(95, 103, "compressor speed");
    fan(107, 150);
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (94, 103] to 113: compressor starts between 94.0 s and 103.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
              measured 3 to 13 s, limit 10 s, inside by -3 to 7 s
            open 103 to 112
            """);
  }

  @Test
  void aTriggerOutsideItsScopeDoesNotCount() {
    String outside = FAN.replace("starts", "starts outside changeover");
    starts(100, 200);
    maker.set(90, "sequence", "entry").set(120, "sequence", "idle");
    fan(204, 250);
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (199, 200] to 204: compressor starts between 199.0 s and 200.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 200 to 203
            """);
    assertThat(Told.of(FAN.replace("starts", "starts in defrost entry"), maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
  }

  @Test
  void aTriggerAtTheBorderOfItsScopeCountsOnlyStrictly() {
    String outside = FAN.replace("starts", "starts outside changeover");
    String strictly = FAN.replace("starts", "starts strictly outside changeover");
    starts(100);
    maker.set(90, "sequence", "entry").set(100, "sequence", "idle");
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan comes on within 10 s
            1 VOID BORDER (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s; does not count, it may not lie outside changeover
            open 100 to 200
            """);
    assertThat(Told.of(strictly, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE UNORDERED (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s; whether strictly outside changeover is not known
            open 100 to 200
            """);

    fan(104, 150);
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            NOT_EXERCISED
            open 100 to 103
            """);
    assertThat(Told.of(strictly, maker))
        .isEqualTo(
            """
            NOT_EXERCISED
            open 100 to 103
            """);
  }

  @Test
  void ofTheFirstInAPhaseOnlyThatOneCountsInEachOfThem() {
    starts(50, 110, 130, 210, 310, 330);
    for (int at : new int[] {100, 300}) {
      maker.set(at, "reversing valve", "defrost").set(at + 80, "reversing valve", "heating");
    }
    fan(114, 120);
    fan(325, 328);
    assertThat(Told.of(FIRST, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 PASS (109, 110] to 114: compressor starts between 109.0 s and 110.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            2 FAIL LATE (309, 310] to 320: compressor starts between 309.0 s and 310.0 s: outdoor fan comes on only after 14.0 s to 16.0 s, limit 10 s, 4.0 s to 6.0 s late
              measured 14 to 16 s, limit 10 s, inside by -6 to -4 s
            told at 320: X-01 FAIL: compressor starts between 309.0 s and 310.0 s: outdoor fan does not come on within 10 s
            open 110 to 113, 310 to 319
            """);
  }

  @Test
  void theFirstInAPhaseMayBeHiddenByLostReads() {
    starts(130, 330).set(100, "reversing valve", "defrost").set(180, "reversing valve", "heating");
    maker.set(300, "reversing valve", "defrost").set(380, "reversing valve", "heating");
    maker.lose(110, 115, "compressor speed");
    fan(112, 120);
    fan(334, 350);
    assertThat(Told.of(FIRST, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (129, 130] to 140: compressor starts between 129.0 s and 130.0 s: outdoor fan does not come on within 100.0 s, limit 10 s; whether it was the first is not known
            2 PASS (329, 330] to 334: compressor starts between 329.0 s and 330.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 130 to 230, 330 to 333
            """);

    fan(132, 140);
    assertThat(Told.of(FIRST, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (129, 130] to 132: compressor starts between 129.0 s and 130.0 s: outdoor fan comes on after 1.0 s to 3.0 s, limit 10 s
              measured 1 to 3 s, limit 10 s, inside by 7 to 9 s
            2 PASS (329, 330] to 334: compressor starts between 329.0 s and 330.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 130 to 131, 330 to 333
            """);
  }

  @Test
  void theFirstInAPhaseMayLieAtItsBorder() {
    starts(100, 130).set(100, "reversing valve", "defrost").set(180, "reversing valve", "heating");
    fan(102, 120);
    assertThat(Told.of(FIRST, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE UNORDERED (129, 130] to 140: compressor starts between 129.0 s and 130.0 s: outdoor fan does not come on within 100.0 s, limit 10 s; whether it was the first is not known
            open 100 to 101, 130 to 230
            """);
  }

  @Test
  void aPhaseThatLostReadsCutInTwoMayBeOne() {
    starts(110, 150).set(100, "reversing valve", "defrost").set(180, "reversing valve", "heating");
    maker.lose(130, 140, "reversing valve");
    fan(112, 120);
    assertThat(Told.of(FIRST, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 PASS (109, 110] to 112: compressor starts between 109.0 s and 110.0 s: outdoor fan comes on after 1.0 s to 3.0 s, limit 10 s
              measured 1 to 3 s, limit 10 s, inside by 7 to 9 s
            2 INCONCLUSIVE GAP (149, 150] to 160: compressor starts between 149.0 s and 150.0 s: outdoor fan does not come on within 100.0 s, limit 10 s; whether it was the first is not known
            open 110 to 111, 150 to 250
            """);

    fan(152, 160);
    assertThat(Told.of(FIRST, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (109, 110] to 112: compressor starts between 109.0 s and 110.0 s: outdoor fan comes on after 1.0 s to 3.0 s, limit 10 s
              measured 1 to 3 s, limit 10 s, inside by 7 to 9 s
            2 PASS (149, 150] to 152: compressor starts between 149.0 s and 150.0 s: outdoor fan comes on after 1.0 s to 3.0 s, limit 10 s
              measured 1 to 3 s, limit 10 s, inside by 7 to 9 s
            open 110 to 111, 150 to 151
            """);
  }

  @Test
  void moreThanAThousandOpenTriggersAreJudgedByWhatIsKnown() {
    TraceMaker many = new TraceMaker(Lab.LAYOUT);
    for (int i = 1; i <= 1005; i++) {
      many.set(2 * i, "compressor speed", 60).set(2 * i + 1, "compressor speed", 0);
    }
    RequirementVerdict verdict =
        Judge.judge(
                List.of(Lab.read("X-01", FAN.replace("10 s", "10 h"))),
                List.of(),
                many.trace(1, 2100))
            .get(0);
    assertThat(verdict.occurrences())
        .hasSize(1005)
        .allMatch(o -> o.reason().equals(Optional.of(Reason.OPEN_AT_END)))
        .extracting(o -> o.endNanos() / 1e9)
        .startsWith(2002.0, 2004.0, 2006.0, 2008.0, 2010.0, 2100.0);
  }

  @Test
  void anExceptionExcusesUntilTheAnswerIsDue() {
    String unless = FAN + ", unless coil temperature falls below -6 °C";
    starts(100).set(0, "coil temperature", 3).set(105, "coil temperature", -7);
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan comes on within 10 s
            1 VOID UNLESS (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: does not count: coil temperature falls below -6 °C
            open 100 to 109
            """);

    maker.set(105, "coil temperature", 3).set(110, "coil temperature", -7);
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            NOT_EXERCISED; awaited outdoor fan comes on within 10 s
            1 VOID UNLESS (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: does not count: coil temperature falls below -6 °C
            open 100 to 109
            """);

    maker.set(110, "coil temperature", 3).set(112, "coil temperature", -7);
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
  }

  @Test
  void anExceptionThatMayHaveComeInTimeLeavesItOpen() {
    String unless = FAN + ", unless reversing valve switches";
    starts(100).set(100, "reversing valve", "defrost");
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE UNORDERED (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s; may not count: reversing valve switches
            open 100 to 109
            """);

    maker.set(100, "reversing valve", "heating").set(111, "reversing valve", "defrost");
    assertThat(Told.of(unless, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
  }
}
