package dev.thawbench.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Reason;
import org.junit.jupiter.api.Test;

/** When a condition has held for 10 without a break. */
class HeldEventsTest {
  private final Line in = new Line();
  private final HeldEvents node = new HeldEvents(in.timeline, 10);

  private String out() {
    node.advance();
    return Line.text(node.log());
  }

  @Test
  void happensSoLongAfterItsBeginning() {
    in.off(0, 20).on(22, 40);
    assertThat(out()).isEqualTo("(30, 32]; settled 40");
  }

  @Test
  void happensAgainOnlyAfterItEnded() {
    in.off(0, 20).on(22, 60).off(62, 70).on(72, 90);
    assertThat(out()).isEqualTo("(30, 32], (80, 82]; settled 90");
  }

  @Test
  void isSettledNoFurtherThanWhereItMayHaveHappened() {
    in.off(0, 20).on(22, 31);
    assertThat(out()).isEqualTo("; settled 30");
    in.holds(32);
    assertThat(out()).isEqualTo("(30, 32]; settled 32");
  }

  @Test
  void onlyMayHaveHappenedWhereItEndedAboutThen() {
    in.off(0, 20).on(22, 29).off(30, 40);
    assertThat(out()).isEqualTo("maybe (30, 30]; settled 40");
    in.on(42, 48).off(49, 60);
    assertThat(out()).isEqualTo("maybe (30, 30]; settled 60");
  }

  @Test
  void onlyMayHaveHappenedWhereLostReadsHideWhenItBegan() {
    in.off(0, 20).lost(25).known(Timeline.TRUE, 28, 33, Reason.GAP).off(34, 40);
    assertThat(out()).isEqualTo("maybe (30, 34]; settled 40");
  }

  @Test
  void onlyMayHaveHappenedBetweenTwoThatSayNo() {
    in.off(0, 20).lost(30).known(Timeline.FALSE, 32, 40, Reason.GAP);
    assertThat(out()).isEqualTo("maybe (30, 32] GAP; settled 40");
    in.lost(45).known(Timeline.FALSE, 49, 60, Reason.GAP);
    assertThat(out()).isEqualTo("maybe (30, 32] GAP; settled 60");
  }

  @Test
  void whatHeldFromTheStartOfTheRunMayHaveDoneSoLongAgo() {
    in.known(Timeline.TRUE, 2, 60, Reason.CENSORED_AT_START);
    assertThat(out()).isEqualTo("; settled 60");
    assertThat(node.log().hiddenTo()).isEqualTo(12);
  }

  @Test
  void whatDidNotHoldAtTheFirstSampleMayHaveDoneSoJustBefore() {
    in.known(Timeline.FALSE, 2, 60, Reason.CENSORED_AT_START);
    out();
    assertThat(node.log().hiddenTo()).isEqualTo(2);
  }

  @Test
  void lostReadsInItMayHideThatItBeganAnew() {
    in.off(0, 20).on(22, 35).lost(38).known(Timeline.TRUE, 40, 60, Reason.GAP);
    assertThat(out()).isEqualTo("(30, 32], maybe (45, 50] GAP; settled 60");
  }

  @Test
  void onlyMayHaveHappenedWhereTheRunEndsBeforeItSurelyHas() {
    in.off(0, 20).on(22, 31).ends();
    assertThat(out()).isEqualTo("maybe (30, 31] OPEN_AT_END; settled 30");
    assertThat(node.log().finished()).isTrue();
  }

  @Test
  void hasNotHappenedWhereTheRunEndsTooSoon() {
    in.off(0, 20).on(22, 29).ends();
    assertThat(out()).isEqualTo("; settled 29");
  }

  @Test
  void onlyMayHaveHappenedInLostReadsThatTheRunEndsIn() {
    in.off(0, 20).on(22, 25).lost(35).ends();
    assertThat(out()).isEqualTo("maybe (30, 35] GAP; settled 30");
  }
}
