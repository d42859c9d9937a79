package dev.thawbench.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Reason;
import org.junit.jupiter.api.Test;

/** A phase between two events, with and without levels that tell where it is. */
class PhaseNodeTest {
  private final EventLog starts = new EventLog();
  private final EventLog ends = new EventLog();
  private final Line inside = new Line();
  private final Line outside = new Line();
  private final PhaseNode byEdges = new PhaseNode(starts, ends, null, null);
  private final PhaseNode byLevels = new PhaseNode(starts, ends, inside.timeline, outside.timeline);

  private static String out(PhaseNode node) {
    node.advance();
    return Line.text(node.timeline());
  }

  private void settle(long nanos) {
    starts.settle(nanos);
    ends.settle(nanos);
  }

  private void levels(long nanos) {
    inside.timeline.advance(nanos);
    outside.timeline.advance(nanos);
  }

  private static void happens(EventLog log, long from, long to) {
    log.add(from, to, true, Reason.SAMPLING);
  }

  @Test
  void nothingIsKnownBeforeTheFirstOfItsEvents() {
    assertThat(out(byEdges)).isEqualTo(", ? CENSORED_AT_START; settled " + Long.MIN_VALUE);
    settle(50);
    assertThat(out(byEdges)).isEqualTo(", ? CENSORED_AT_START; settled 50");
  }

  @Test
  void liesBetweenItsEvents() {
    happens(starts, 10, 12);
    happens(ends, 30, 32);
    happens(starts, 40, 42);
    settle(60);

    assertThat(out(byEdges))
        .isEqualTo("on 12-30 CENSORED_AT_START, off 32-40, on 42-60; settled 60");
  }

  @Test
  void holdsAsFarAsBothKindsOfEventsAreSettled() {
    happens(starts, 10, 12);
    starts.settle(60);
    ends.settle(20);
    assertThat(out(byEdges)).isEqualTo("on 12-20 CENSORED_AT_START; settled 20");
    ends.settle(25);
    assertThat(out(byEdges)).isEqualTo("on 12-25 CENSORED_AT_START; settled 25");
    happens(ends, 30, 32);
    assertThat(out(byEdges)).isEqualTo("on 12-25 CENSORED_AT_START; settled 25");
    ends.settle(40);
    assertThat(out(byEdges)).isEqualTo("on 12-30 CENSORED_AT_START, off 32-40; settled 40");
  }

  @Test
  void eventsOfTheKindThatItCameByChangeNothing() {
    happens(starts, 10, 12);
    happens(starts, 15, 17);
    happens(ends, 30, 32);
    happens(ends, 35, 37);
    settle(60);

    assertThat(out(byEdges)).isEqualTo("on 12-30 CENSORED_AT_START, off 32-60; settled 60");
  }

  @Test
  void ofTwoEventsInOneWindowEitherMayBeTheLast() {
    happens(starts, 10, 12);
    happens(ends, 30, 32);
    happens(starts, 30, 32);
    settle(60);
    assertThat(out(byEdges)).isEqualTo("on 12-30 CENSORED_AT_START, ? UNORDERED; settled 30");
    happens(ends, 70, 72);
    settle(80);
    assertThat(out(byEdges))
        .isEqualTo("on 12-30 CENSORED_AT_START, off 72-80 UNORDERED; settled 80");
  }

  @Test
  void eventAtAnInstantComesBeforeOneInTheWindowAfterIt() {
    happens(starts, 10, 10);
    happens(ends, 10, 12);
    settle(60);
    assertThat(out(byEdges)).isEqualTo("on 10-10 CENSORED_AT_START, off 12-60; settled 60");
  }

  @Test
  void eventThatOnlyMayHaveHappenedLeavesItOpen() {
    happens(starts, 10, 12);
    ends.add(30, 35, false, Reason.GAP);
    settle(60);
    assertThat(out(byEdges)).isEqualTo("on 12-30 CENSORED_AT_START, ? GAP; settled 30");
    happens(ends, 70, 72);
    settle(80);
    assertThat(out(byEdges)).isEqualTo("on 12-30 CENSORED_AT_START, off 72-80 GAP; settled 80");
  }

  @Test
  void endsWithTheRun() {
    happens(starts, 10, 12);
    settle(60);
    starts.finish();
    out(byEdges);
    assertThat(byEdges.timeline().finished()).isFalse();
    ends.finish();
    assertThat(out(byEdges)).isEqualTo("on 12-60 CENSORED_AT_START; settled 60");
    assertThat(byEdges.timeline().finished()).isTrue();
  }

  @Test
  void levelsTellAtTheStartOfTheRunWhereItIs() {
    inside.on(5, 50);
    outside.off(5, 50);
    settle(50);
    assertThat(out(byLevels)).isEqualTo("on 5-50 CENSORED_AT_START; settled 50");
  }

  @Test
  void levelsOfBeingOutsideTellToo() {
    inside.off(5, 50);
    outside.on(5, 50);
    settle(50);
    assertThat(out(byLevels)).isEqualTo("off 5-50 CENSORED_AT_START; settled 50");
  }

  @Test
  void levelsThatSayNeitherTellNothing() {
    inside.off(5, 50);
    outside.off(5, 20).on(22, 50);
    settle(50);
    assertThat(out(byLevels)).isEqualTo("off 22-50 CENSORED_AT_START; settled 50");
  }

  @Test
  void levelsTellAfterAnEventThatOnlyMayHaveHappened() {
    inside.on(5, 30).lost(40).known(Timeline.TRUE, 45, 60, Reason.GAP);
    outside.off(5, 60);
    ends.add(30, 45, false, Reason.GAP);
    settle(60);
    assertThat(out(byLevels)).isEqualTo("on 5-30 CENSORED_AT_START, on 45-60 GAP; settled 60");
  }

  @Test
  void levelsAreWaitedForAsFarAsTheyAreSettled() {
    inside.on(5, 40);
    outside.off(5, 30);
    settle(60);
    assertThat(out(byLevels)).isEqualTo("on 5-30 CENSORED_AT_START; settled 30");
    outside.holds(50);
    assertThat(out(byLevels)).isEqualTo("on 5-40 CENSORED_AT_START; settled 40");
    inside.holds(50);
    starts.finish();
    ends.finish();
    assertThat(out(byLevels)).isEqualTo("on 5-50 CENSORED_AT_START; settled 50");
    assertThat(byLevels.timeline().finished()).isFalse();
    inside.ends();
    outside.ends();
    out(byLevels);
    assertThat(byLevels.timeline().finished()).isTrue();
  }

  @Test
  void ofTwoEventsInOneWindowLevelsTellWhichWasTheLast() {
    inside.off(0, 30).on(32, 60);
    outside.on(0, 30).off(32, 60);
    happens(starts, 30, 32);
    happens(ends, 30, 32);
    settle(60);
    assertThat(out(byLevels))
        .isEqualTo("off 0-30 CENSORED_AT_START, on 32-60 UNORDERED; settled 60");
  }
}
