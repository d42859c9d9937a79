package dev.thawbench.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Reason;
import org.junit.jupiter.api.Test;

/** Events of several kinds in one log, in the order of their earliest instants. */
class AnyEventsTest {
  private final EventLog one = new EventLog();
  private final EventLog other = new EventLog();
  private final AnyEvents any = new AnyEvents(new EventLog[] {one, other});

  private String out() {
    any.advance();
    return Line.text(any.log());
  }

  @Test
  void standInTheOrderOfTime() {
    one.add(10, 12, true, Reason.SAMPLING);
    one.add(40, 42, false, Reason.GAP);
    other.add(20, 22, true, Reason.SAMPLING);
    one.settle(60);
    other.settle(60);
    assertThat(out()).isEqualTo("(10, 12], (20, 22], maybe (40, 42] GAP; settled 60");
  }

  @Test
  void areKnownAsFarAsEachKindIsSettled() {
    one.add(10, 12, true, Reason.SAMPLING);
    one.add(30, 32, true, Reason.SAMPLING);
    one.settle(60);
    other.settle(20);
    assertThat(out()).isEqualTo("(10, 12]; settled 20");
    other.add(25, 27, true, Reason.SAMPLING);
    other.settle(40);
    assertThat(out()).isEqualTo("(10, 12], (25, 27], (30, 32]; settled 40");
  }

  @Test
  void mayBeHiddenAsLongAsOneOfThemMay() {
    one.hide(5);
    other.hide(8);
    out();
    assertThat(any.log().hiddenTo()).isEqualTo(8);
  }

  @Test
  void endWithTheLastOfThem() {
    one.finish();
    out();
    assertThat(any.log().finished()).isFalse();
    other.finish();
    out();
    assertThat(any.log().finished()).isTrue();
  }
}
