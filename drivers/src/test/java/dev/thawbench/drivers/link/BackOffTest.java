package dev.thawbench.drivers.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By a clock of its own: what a link waits at most is what it is late after its device is back. */
class BackOffTest {
  private static final long MS = 1_000_000;

  private long nowNanos = Long.MAX_VALUE - 300 * MS;

  @Test
  void doublesFromTheFirstWaitToTheLongest() {
    BackOff backOff = new BackOff(LinkSettings.USUAL);

    assertThat(waitsMillis(backOff, 7)).containsExactly(50L, 100L, 200L, 400L, 800L, 800L, 800L);
  }

  @Test
  void usualLinkTriesAgainWithinASecondHoweverLongItsDeviceWasAway() {
    BackOff backOff = new BackOff(LinkSettings.USUAL);

    assertThat(waitsMillis(backOff, 10_000)).allMatch(millis -> millis <= 800);
  }

  @Test
  void waitsAsTheSettingsSay() {
    BackOff backOff =
        new BackOff(LinkSettings.USUAL.backOff(Duration.ofMillis(20), Duration.ofMillis(70)));

    assertThat(waitsMillis(backOff, 4)).containsExactly(20L, 40L, 70L, 70L);
  }

  @Test
  void replacesAConnectionThatHadWorkedAtOnceAndBeginsAnew() {
    BackOff backOff = new BackOff(LinkSettings.USUAL);
    waitsMillis(backOff, 5);

    backOff.failed(true, nowNanos);
    assertThat(backOff.remainingNanos(nowNanos)).isZero();
    assertThat(waitsMillis(backOff, 2)).containsExactly(50L, 100L);
  }

  @Test
  void waitsNoLongerOnceAllIsWell() {
    BackOff backOff = new BackOff(LinkSettings.USUAL);
    assertThat(backOff.remainingNanos(nowNanos)).isZero();
    waitsMillis(backOff, 5);
    backOff.failed(false, nowNanos);

    backOff.reset();
    assertThat(backOff.remainingNanos(nowNanos)).isZero();
    assertThat(waitsMillis(backOff, 1)).containsExactly(50L);
  }

  /** How long it waits after each of so many failures, over which its clock runs. */
  private List<Long> waitsMillis(BackOff backOff, int failures) {
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < failures; i++) {
      backOff.failed(false, nowNanos);
      long wait = backOff.remainingNanos(nowNanos);
      waits.add(wait / MS);
      nowNanos += wait - 1;
      assertThat(backOff.remainingNanos(nowNanos)).isEqualTo(1);
      nowNanos++;
      assertThat(backOff.remainingNanos(nowNanos)).isZero();
    }
    return waits;
  }
}
