package dev.thawbench.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Reason;
import org.junit.jupiter.api.Test;

class EventLogTest {
  private final EventLog log = new EventLog();

  private void fill(int events) {
    for (int i = 0; i < events; i++) {
      log.add(i * 10, i * 10 + 1, i % 2 == 0, i % 2 == 0 ? Reason.SAMPLING : Reason.GAP);
    }
  }

  @Test
  void keepsMoreEventsThanItWasMadeFor() {
    fill(40);

    assertThat(log.end()).isEqualTo(40);
    assertThat(log.from(17)).isEqualTo(170);
    assertThat(log.to(39)).isEqualTo(391);
    assertThat(log.sure(38)).isTrue();
    assertThat(log.reason(39)).isEqualTo(Reason.GAP);
  }

  @Test
  void forgetsWhatEndsBeforeAnInstantAndKeepsTheNumbers() {
    fill(10);
    log.forgetBefore(52, 0);

    assertThat(log.first()).isEqualTo(6);
    assertThat(log.end()).isEqualTo(10);
    assertThat(log.from(6)).isEqualTo(60);
    assertThat(log.to(7)).isEqualTo(71);
    assertThat(log.sure(7)).isFalse();
    assertThat(log.reason(7)).isEqualTo(Reason.GAP);
  }

  @Test
  void anEventThatEndsAtTheInstantStays() {
    fill(10);
    log.forgetBefore(51, 0);

    assertThat(log.first()).isEqualTo(5);
  }

  @Test
  void keepsItsLastEvent() {
    fill(10);
    log.forgetBefore(1000, 0);

    assertThat(log.first()).isEqualTo(9);
  }

  @Test
  void forgetsNothingWhereThatIsLittle() {
    fill(10);
    log.forgetBefore(52, 7);
    assertThat(log.first()).isZero();

    log.forgetBefore(52, 6);
    assertThat(log.first()).isEqualTo(6);
  }

  @Test
  void isSettledAsFarAsItEverWas() {
    log.settle(30);
    log.settle(20);

    assertThat(log.settledTo()).isEqualTo(30);
    assertThat(log.finished()).isFalse();
    log.finish();
    assertThat(log.finished()).isTrue();
  }
}
