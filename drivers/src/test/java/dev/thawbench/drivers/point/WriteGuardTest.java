package dev.thawbench.drivers.point;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.point.WriteGuard.Allowed;
import dev.thawbench.drivers.point.WriteGuard.Refused;
import org.junit.jupiter.api.Test;

class WriteGuardTest {
  private static final long SECOND = 1_000_000_000L;
  private static final long HOUR = 3600 * SECOND;

  private final WriteGuard guard = new WriteGuard();

  @Test
  void refusesWhatTheProfileOnlyReads() {
    Point point = Point.named("fan speed").holding(7).build();
    assertThat(why(point, 1, 0))
        .isEqualTo(
            "'fan speed' (holding register 7 on the wire, uint16) is not written: the profile gives"
                + " it read access only");
  }

  @Test
  void refusesWhatIsOutsideTheRange() {
    Point point = writable(WriteLimits.NONE.range(20, 55));
    assertThat(guard.admit(point, 20, 0)).isInstanceOf(Allowed.class);
    assertThat(guard.admit(point, 55, 0)).isInstanceOf(Allowed.class);
    assertThat(why(point, 55.5, 0)).endsWith("is not written: 55.5 °C is outside 20 °C to 55 °C");
    assertThat(why(point, Double.NaN, 0)).endsWith("there is no value to write");
  }

  @Test
  void refusesWhatTheTypeCannotHold() {
    assertThat(why(writable(WriteLimits.NONE), 70_000, 0)).endsWith("its type can't hold 70000 °C");
  }

  @Test
  void refusesASecondWriteTooSoon() {
    Point point = writable(WriteLimits.NONE.every(2 * SECOND));
    assertThat(guard.admit(point, 1, 0)).isInstanceOf(Allowed.class);
    assertThat(why(point, 2, SECOND))
        .endsWith("last written 1.000 s ago, at least 2.000 s must pass");
    assertThat(guard.admit(point, 2, 2 * SECOND)).isInstanceOf(Allowed.class);
  }

  @Test
  void keepsTheBudgetOfADayThatSlides() {
    Point point = writable(WriteLimits.NONE.atMostPerDay(3));
    for (int hour = 0; hour < 3; hour++) {
      assertThat(guard.admit(point, hour, hour * HOUR)).isInstanceOf(Allowed.class);
    }
    assertThat(why(point, 9, 3 * HOUR))
        .endsWith("its 3 writes a day are used up; the next is free in 21.0 h");
    assertThat(guard.admit(point, 9, 24 * HOUR)).isInstanceOf(Allowed.class);
    assertThat(guard.admit(point, 9, 24 * HOUR + 1)).isInstanceOf(Refused.class);
  }

  @Test
  void lookingDoesNotCount() {
    Point point = writable(WriteLimits.NONE.atMostPerDay(1));
    for (int i = 0; i < 5; i++) {
      assertThat(guard.look(point, 1, 0)).isInstanceOf(Allowed.class);
    }
    assertThat(guard.admit(point, 1, 0)).isInstanceOf(Allowed.class);
    assertThat(guard.look(point, 1, 0)).isInstanceOf(Refused.class);
  }

  @Test
  void remembersTheWritesOfEarlierRuns() {
    Point point = writable(WriteLimits.NONE.atMostPerDay(2));
    guard.remember(point, -HOUR);
    guard.remember(point, -2 * HOUR);
    assertThat(why(point, 1, 0)).contains("used up");
  }

  private String why(Point point, double value, long now) {
    WriteGuard.Decision decision = guard.admit(point, value, now);
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision).why();
  }

  private static Point writable(WriteLimits limits) {
    return Point.named("setpoint").holding(3).unit("°C").access(Access.BOTH).limits(limits).build();
  }
}
