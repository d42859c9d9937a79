package dev.thawbench.checks.time;

import static dev.thawbench.checks.time.Timeline.FALSE;
import static dev.thawbench.checks.time.Timeline.TRUE;
import static dev.thawbench.checks.time.Timeline.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
  private static Reach reach(double low, double high, double uncertainty) {
    return new Reach(new ValueSet.Piece(low, high), uncertainty);
  }

  @Test
  void liesSurelyInsideUpToTheUncertaintyFromEachEnd() {
    Reach reach = reach(10, 20, 0.5);

    assertThat(reach.of(10.5)).isEqualTo(TRUE);
    assertThat(reach.of(19.5)).isEqualTo(TRUE);
    assertThat(reach.of(Math.nextDown(10.5))).isEqualTo(UNKNOWN);
    assertThat(reach.of(Math.nextUp(19.5))).isEqualTo(UNKNOWN);
    assertThat(reach.of(9.5)).isEqualTo(UNKNOWN);
    assertThat(reach.of(20.5)).isEqualTo(UNKNOWN);
    assertThat(reach.of(9.49)).isEqualTo(FALSE);
    assertThat(reach.of(20.51)).isEqualTo(FALSE);
    assertThat(reach.of(Double.NaN)).isEqualTo(UNKNOWN);
  }

  @Test
  void withoutUncertaintyItsEndsAreClosed() {
    Reach reach = reach(10, 20, 0);

    assertThat(reach.of(10)).isEqualTo(TRUE);
    assertThat(reach.of(20)).isEqualTo(TRUE);
    assertThat(reach.of(Math.nextDown(10.0))).isEqualTo(FALSE);
    assertThat(reach.of(Math.nextUp(20.0))).isEqualTo(FALSE);
  }

  @ParameterizedTest
  @CsvSource({"-0.5, 0.5", "0.5, 0.5", "-1, 1", "1, 1", "0, 0.5", "0, 1e-300", "-2.5, 2.5"})
  @Timeout(10)
  void limitAsFarFromZeroAsTheUncertaintyIsFoundAtOnce(double limit, double uncertainty) {
    Reach below = reach(Double.NEGATIVE_INFINITY, limit, uncertainty);
    Reach above = reach(limit, Double.POSITIVE_INFINITY, uncertainty);

    assertThat(below.of(limit - uncertainty)).isEqualTo(TRUE);
    assertThat(below.of(limit + 2 * uncertainty)).isEqualTo(FALSE);
    assertThat(above.of(limit + uncertainty)).isEqualTo(TRUE);
    assertThat(above.of(limit - 2 * uncertainty)).isEqualTo(FALSE);
    assertThat(above.of(limit)).isEqualTo(UNKNOWN);
  }

  @Test
  void agreesWithTheValuesThatAreRounded() {
    SplittableRandom random = new SplittableRandom(20260101);
    for (int i = 0; i < 20_000; i++) {
      double u = random.nextInt(4) * 0.1;
      double low = random.nextInt(-30, 30) * 0.1;
      double high = low + random.nextInt(5) * 0.1;
      double value = random.nextInt(-40, 45) * 0.1 + random.nextInt(-2, 3) * Math.ulp(1.0);
      byte expected =
          value - u >= low && value + u <= high
              ? TRUE
              : value + u < low || value - u > high ? FALSE : UNKNOWN;
      assertThat(reach(low, high, u).of(value))
          .as("%s ± %s in %s to %s, try %d", value, u, low, high, i)
          .isEqualTo(expected);
    }
  }
}
