package dev.thawbench.checks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.trace.Unit;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Limit MINUTE = Limit.of(1, Unit.MINUTE);
  private static final Limit TEN_SECONDS = Limit.of(10, Unit.SECOND);

  @Test
  void isAsFarInsideAsTheLimitThatIsThere() {
    assertThat(new Measure(5 * SECOND, 6 * SECOND, Bound.atMost(MINUTE)).margin().by())
        .isEqualTo(new Interval(54, 55, Unit.SECOND));
    assertThat(new Measure(70 * SECOND, 72 * SECOND, Bound.atMost(MINUTE)).margin().by())
        .isEqualTo(new Interval(-12, -10, Unit.SECOND));
    assertThat(new Measure(70 * SECOND, Measure.UNBOUNDED, Bound.atLeast(MINUTE)).margin().by())
        .isEqualTo(new Interval(10, Double.POSITIVE_INFINITY, Unit.SECOND));
    Bound between = Bound.between(TEN_SECONDS, MINUTE);
    assertThat(new Measure(12 * SECOND, 13 * SECOND, between).margin().by())
        .isEqualTo(new Interval(2, 3, Unit.SECOND));
  }
}
