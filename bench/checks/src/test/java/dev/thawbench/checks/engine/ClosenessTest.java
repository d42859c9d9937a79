package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.trace.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessTest {
  @ParameterizedTest(name = "{0} to {1} s, margin {2} s: {3}")
  @CsvSource({
    "245, 247, 365, false", // at most 612 s
    "590, 592, 20, true",
    "3919, Infinity, 1840, false", // at least 2079 s
    "2100, Infinity, 21, true",
    "179, 181, 0.8, true" // at least 178.2 s
  })
  void isCloseWithinFivePercentOfTheLimit(double low, double high, double margin, boolean close) {
    Draft draft =
        new Draft(
            OccurrenceVerdict.PASS,
            null,
            "",
            0,
            "",
            new Interval(low, high, Unit.SECOND),
            "",
            new Interval(margin, margin, Unit.SECOND),
            false,
            false,
            "");

    assertThat(Closeness.DEFAULT.isClose(draft)).isEqualTo(close);
  }

  @Test
  void isNotCloseWithoutANumber() {
    assertThat(Closeness.DEFAULT.isClose(Draft.pass(0, "held"))).isFalse();
  }
}
