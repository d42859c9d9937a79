package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.CompressorAndFan.WHEN;
import static dev.thawbench.checks.engine.CompressorAndFan.starts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which triggers count, where they lie, and what excuses them. */
class TriggersTest {
  @Test
  void eachTriggerIsAnOccurrence() {
    TraceMaker maker = starts(100, 200, 300);
    maker.during(104, 150, "outdoor fan", "on");
    maker.during(215, 250, "outdoor fan", "on");
    assertThat(Told.of(WHEN, maker))
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
    TraceMaker maker =
        Lab.heating().set(100, "compressor speed", 60).lose(200, 210, "compressor speed");
    maker.during(104, 150, "outdoor fan", "on");
    assertThat(Told.of(WHEN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 104: compressor starts between 99.0 s and 100.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            2 INCONCLUSIVE GAP (199, 210] to 220: compressor starts may have happened between 199.0 s and 210.0 s; outdoor fan does not come on within 100.0 s, limit 10 s
            open 100 to 103, 210 to 310
            """);

    maker.set(150, "outdoor fan", "on");
    assertThat(Told.of(WHEN, maker))
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
    TraceMaker maker = starts(100).lose(95, 103, "compressor speed");
    maker.during(107, 150, "outdoor fan", "on");
    assertThat(Told.of(WHEN, maker))
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
    String outside = WHEN.replace("starts", "starts outside changeover");
    TraceMaker maker = starts(100, 200);
    maker.during(90, 120, "sequence", "entry");
    maker.during(204, 250, "outdoor fan", "on");
    assertThat(Told.of(outside, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (199, 200] to 204: compressor starts between 199.0 s and 200.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 200 to 203
            """);
    assertThat(Told.of(WHEN.replace("starts", "starts in defrost entry"), maker))
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
    String outside = WHEN.replace("starts", "starts outside changeover");
    String strictly = WHEN.replace("starts", "starts strictly outside changeover");
    TraceMaker maker = starts(100);
    maker.during(90, 100, "sequence", "entry");
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

    maker.during(104, 150, "outdoor fan", "on");
    String notExercised =
        """
        NOT_EXERCISED
        open 100 to 103
        """;
    assertThat(Told.of(outside, maker)).isEqualTo(notExercised);
    assertThat(Told.of(strictly, maker)).isEqualTo(notExercised);
  }

  @Test
  void anExceptionExcusesUntilTheAnswerIsDue() {
    String unless = WHEN + ", unless coil temperature falls below -6 °C";
    TraceMaker maker = starts(100).set(105, "coil temperature", -7);
    String excused =
        """
        NOT_EXERCISED; awaited outdoor fan comes on within 10 s
        1 VOID UNLESS (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: does not count: coil temperature falls below -6 °C
        open 100 to 109
        """;
    assertThat(Told.of(unless, maker)).isEqualTo(excused);

    maker.set(105, "coil temperature", 5).set(110, "coil temperature", -7);
    assertThat(Told.of(unless, maker)).isEqualTo(excused);

    maker.set(110, "coil temperature", 5).set(112, "coil temperature", -7);
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
    String unless = WHEN + ", unless reversing valve switches";
    TraceMaker maker = starts(100).set(100, "reversing valve", "defrost");
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

  @Test
  void moreThanAThousandOpenTriggersAreJudgedByWhatIsKnown() {
    TraceMaker many = new TraceMaker(Lab.LAYOUT);
    for (int i = 1; i <= 1005; i++) {
      many.during(2 * i, 2 * i + 1, "compressor speed", 60);
    }
    RequirementVerdict verdict =
        Judge.judge(
                List.of(Lab.read("X-01", WHEN.replace("10 s", "10 h"))),
                List.of(),
                many.trace(1, 2100))
            .get(0);
    assertThat(verdict.occurrences())
        .hasSize(1005)
        .allMatch(o -> o.reason().equals(Optional.of(Reason.OPEN_AT_END)))
        .extracting(o -> o.endNanos() / 1e9)
        .startsWith(2002.0, 2004.0, 2006.0, 2008.0, 2010.0, 2100.0);
  }
}
