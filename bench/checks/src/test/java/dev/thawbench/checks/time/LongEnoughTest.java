package dev.thawbench.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Reason;
import org.junit.jupiter.api.Test;

/** A phase of which stretches shorter than 10 do not count. */
class LongEnoughTest {
  private final Line in = new Line();
  private final LongEnough node = new LongEnough(in.timeline, 10);

  private String out() {
    node.advance();
    return Line.text(node.timeline());
  }

  @Test
  void stretchThatIsSurelyLongEnoughCounts() {
    in.off(0, 20).on(22, 32).off(34, 50);
    assertThat(out()).isEqualTo("off 0-20, on 22-32, off 34-50; settled 50");
  }

  @Test
  void stretchThatIsSurelyTooShortNeverWas() {
    in.off(0, 20).on(22, 26).off(29, 50);
    assertThat(out()).isEqualTo("off 0-50; settled 50");
  }

  @Test
  void stretchThatMayBeLongEnoughIsUnknown() {
    in.off(0, 20).on(22, 26).off(30, 50);
    assertThat(out()).isEqualTo("off 0-20, off 30-50; settled 50");
    in.on(52, 58).off(61, 70).on(72, 90);
    assertThat(out()).isEqualTo("off 0-20, off 30-50, off 61-70, on 72-90; settled 90");
  }

  @Test
  void stretchThatMayStillGrowIsNotDecidedYet() {
    in.off(0, 20).on(22, 31);
    assertThat(out()).isEqualTo("off 0-20; settled 20");
    in.holds(32);
    assertThat(out()).isEqualTo("off 0-20, on 22-32; settled 32");
    in.holds(40);
    assertThat(out()).isEqualTo("off 0-20, on 22-40; settled 40");
  }

  @Test
  void stretchThatTheEndOfTheRunCutsMayStillHaveGrown() {
    in.off(0, 20).on(22, 28).ends();
    assertThat(out()).isEqualTo("off 0-20, ? OPEN_AT_END; settled 28");
    assertThat(node.timeline().finished()).isTrue();

    Line longer = new Line().off(0, 20).on(22, 31).ends();
    LongEnough other = new LongEnough(longer.timeline, 10);
    other.advance();
    assertThat(Line.text(other.timeline())).isEqualTo("off 0-20, ? OPEN_AT_END; settled 31");
  }

  @Test
  void stretchThatHadBegunBeforeTheRunMayBeLongEnough() {
    in.known(Timeline.TRUE, 2, 8, Reason.CENSORED_AT_START).off(9, 50);
    assertThat(out()).isEqualTo("off 9-50 CENSORED_AT_START; settled 50");
    assertThat(node.timeline().over(3, 5)).isEqualTo(Timeline.UNKNOWN);
  }

  @Test
  void lostReadsLeaveItOpen() {
    in.off(0, 20).lost(40);
    assertThat(out()).isEqualTo("off 0-20, ? GAP; settled 20");
    in.known(Timeline.FALSE, 42, 60, Reason.GAP);
    assertThat(out()).isEqualTo("off 0-20, off 42-60 GAP; settled 60");
  }

  @Test
  void lostReadsInALongStretchLeaveIt() {
    in.off(0, 20).on(22, 40).lost(50);
    assertThat(out()).isEqualTo("off 0-20, on 22-40, ? GAP; settled 40");
    in.known(Timeline.TRUE, 52, 70, Reason.GAP);
    assertThat(out()).isEqualTo("off 0-20, on 22-40, on 52-70 GAP; settled 70");
  }

  @Test
  void lostReadsInAStretchMayHideThatItEnded() {
    // 22 to 34 if it is one, else two that are too short
    in.off(0, 20).on(22, 26).lost(29).known(Timeline.TRUE, 30, 34, Reason.GAP).off(36, 50);
    assertThat(out()).isEqualTo("off 0-20, off 36-50 GAP; settled 50");
  }

  @Test
  void aBeginThatLostReadsHideIsTheirFaultThoughTheStretchGoesOn() {
    in.off(0, 20).on(22, 26).lost(29).known(Timeline.TRUE, 30, 45, Reason.GAP);
    assertThat(out()).isEqualTo("off 0-20, on 30-45 GAP; settled 45");
  }

  @Test
  void lostReadsAfterALongStretchMayBePartOfIt() {
    in.off(0, 20).on(22, 40).lost(41).known(Timeline.TRUE, 42, 44, Reason.GAP).off(45, 50);
    assertThat(out()).isEqualTo("off 0-20, on 22-40, off 45-50 GAP; settled 50");
  }

  @Test
  void stretchThatIsTooShortWhereverLostReadsCutItNeverWas() {
    in.off(0, 20).on(22, 23).lost(24).known(Timeline.TRUE, 25, 26, Reason.GAP);
    assertThat(out()).isEqualTo("off 0-20; settled 20");
    in.off(28, 50);
    assertThat(out()).isEqualTo("off 0-50; settled 50");
  }

  @Test
  void whatIsBeforeAStretchHoldsUntilItBegan() {
    in.off(0, 15);
    assertThat(out()).isEqualTo("off 0-15; settled 15");
    in.holds(20).on(22, 31);
    assertThat(out()).isEqualTo("off 0-20; settled 20");

    Line counts = new Line().off(0, 15);
    LongEnough other = new LongEnough(counts.timeline, 10);
    other.advance();
    counts.holds(20).on(22, 40);
    other.advance();
    assertThat(Line.text(other.timeline())).isEqualTo("off 0-20, on 22-40; settled 40");

    Line maybe = new Line().off(0, 15);
    LongEnough third = new LongEnough(maybe.timeline, 10);
    third.advance();
    maybe.holds(20).on(22, 26).off(32, 50);
    third.advance();
    assertThat(Line.text(third.timeline())).isEqualTo("off 0-20, off 32-50; settled 50");
  }

  @Test
  void stretchThatIsTooShortTellsAfterLostReadsThatItIsOut() {
    in.off(0, 20).lost(20);
    out();
    in.known(Timeline.TRUE, 21, 22, Reason.GAP).off(23, 50);
    assertThat(out()).isEqualTo("off 0-20, off 21-50 GAP; settled 50");
  }
}
