package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.CompressorAndFan.starts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** Which trigger is the first in its phase, where that is known. */
class FirstInPhaseTest {
  private static final String FIRST =
      "when compressor first starts in a defrost, outdoor fan comes on within 10 s";

  @Test
  void ofTheFirstInAPhaseOnlyThatOneCountsInEachOfThem() {
    TraceMaker maker = starts(50, 110, 130, 210, 310, 330);
    for (int at : new int[] {100, 300}) {
      maker.during(at, at + 80, "reversing valve", "defrost");
    }
    maker.during(114, 120, "outdoor fan", "on");
    maker.during(325, 328, "outdoor fan", "on");
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
    TraceMaker maker = starts(130, 330).during(100, 180, "reversing valve", "defrost");
    maker.during(300, 380, "reversing valve", "defrost");
    maker.lose(110, 115, "compressor speed");
    maker.during(112, 120, "outdoor fan", "on");
    maker.during(334, 350, "outdoor fan", "on");
    assertThat(Told.of(FIRST, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (129, 130] to 140: compressor starts between 129.0 s and 130.0 s: outdoor fan does not come on within 100.0 s, limit 10 s; whether it was the first is not known
            2 PASS (329, 330] to 334: compressor starts between 329.0 s and 330.0 s: outdoor fan comes on after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 130 to 230, 330 to 333
            """);

    maker.during(132, 140, "outdoor fan", "on");
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
    TraceMaker maker = starts(100, 130).during(100, 180, "reversing valve", "defrost");
    maker.during(102, 120, "outdoor fan", "on");
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
    TraceMaker maker = starts(110, 150).during(100, 180, "reversing valve", "defrost");
    maker.lose(130, 140, "reversing valve");
    maker.during(112, 120, "outdoor fan", "on");
    assertThat(Told.of(FIRST, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 PASS (109, 110] to 112: compressor starts between 109.0 s and 110.0 s: outdoor fan comes on after 1.0 s to 3.0 s, limit 10 s
              measured 1 to 3 s, limit 10 s, inside by 7 to 9 s
            2 INCONCLUSIVE GAP (149, 150] to 160: compressor starts between 149.0 s and 150.0 s: outdoor fan does not come on within 100.0 s, limit 10 s; whether it was the first is not known
            open 110 to 111, 150 to 250
            """);

    maker.during(152, 160, "outdoor fan", "on");
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
}
