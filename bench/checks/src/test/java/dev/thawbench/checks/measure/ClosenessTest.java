package dev.thawbench.checks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.trace.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessTest {
  private static final long SECOND = 1_000_000_000L;

  @ParameterizedTest(name = "{0} to {1} s, {2} {3} s: {4}")
  @CsvSource({
    "245, 247, at most, 612, false",
    "590, 592, at most, 612, true",
    "3919, -1, at least, 2079, false",
    "2100, -1, at least, 2079, true",
    "179, 181, at least, 178.2, true"
  })
  void durationIsCloseWithinFivePercentOfItsLimit(
      long low, long high, String side, double limit, boolean close) {
    Limit seconds = Limit.of(limit, Unit.SECOND);
    Bound bound = side.equals("at most") ? Bound.atMost(seconds) : Bound.atLeast(seconds);
    long most = high < 0 ? Measure.UNBOUNDED : high * SECOND;
    Margin margin = new Measure(low * SECOND, most, bound).margin();

    assertThat(Closeness.DEFAULT.isClose(margin)).isEqualTo(close);
  }

  @ParameterizedTest(name = "{0} K from its limit with U = {1} K: {2}")
  @CsvSource({
    "0.5, 0.2, false",
    "0.4, 0.2, true", // twice U as it was read
    "0.21, 0.2, true",
    "0.01, 0, false",
    "0, 0, true"
  })
  void valueIsCloseWithinTwiceItsUncertainty(double read, double u, boolean close) {
    assertThat(Closeness.DEFAULT.isClose(value(read, u))).isEqualTo(close);
  }

  @Test
  void whatIsCloseCanBeSet() {
    Closeness wide = new Closeness(20, 5);
    Limit minute = Limit.of(1, Unit.MINUTE);
    Measure measure = new Measure(0, 50 * SECOND, Bound.atMost(minute));
    assertThat(wide.isClose(measure.margin())).isTrue();
    assertThat(wide.isClose(value(0.9, 0.2))).isTrue();
    Closeness none = new Closeness(0, 0);
    assertThat(none.isClose(measure.margin())).isFalse();
    assertThat(none.isClose(value(0.21, 0.2))).isFalse();
    assertThatThrownBy(() -> new Closeness(-1, 2))
        .hasMessage("closeness must be 0 or more, found -1.0 % and 2.0 U");
  }

  @Test
  void marginsOfUnlikeUnitsCompareWithoutAUnit() {
    Limit hour = Limit.of(1, Unit.HOUR);
    Margin seconds = new Measure(0, 3588 * SECOND, Bound.atMost(hour)).margin(); // 12 s, 0.3 %
    Margin kelvin = value(2, 0.2); // 2 K, 10 U
    assertThat(Closeness.DEFAULT.of(seconds)).isLessThan(Closeness.DEFAULT.of(kelvin));
  }

  @Test
  void isNotCloseWithoutANumber() {
    assertThat(Closeness.DEFAULT.isClose(null)).isFalse();
  }

  private static Margin value(double read, double u) {
    return new Margin(
        new Interval(read - u, read + u, Unit.CELSIUS),
        "0 °C",
        new Interval(read - u, read + u, Unit.KELVIN),
        u,
        true);
  }
}
