package dev.thawbench.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two timelines joined: by {@code and}, by {@code or}, and with {@code not}. */
class SweepTest {
  private final Line one = new Line();
  private final Line other = new Line();
  private final Sweep and = sweep(true, false);
  private final Sweep or = sweep(false, false);
  private final Sweep andNot = sweep(true, true);

  private Sweep sweep(boolean all, boolean negated) {
    List<Formula> parts = List.of(new Formula.Leaf(0, false), new Formula.Leaf(1, negated));
    return new Sweep(
        all ? new Formula.All(parts) : new Formula.Any(parts),
        new Timeline[] {one.timeline, other.timeline});
  }

  private static String out(Sweep sweep) {
    sweep.advance();
    return Line.text(sweep.timeline());
  }

  @Test
  void bothAreSoWhereEachIs() {
    one.off(0, 10).on(12, 50);
    other.off(0, 20).on(22, 30).off(32, 50);

    assertThat(out(and)).isEqualTo("off 0-20 CENSORED_AT_START, on 22-30, off 32-50; settled 50");
    assertThat(out(or)).isEqualTo("off 0-10 CENSORED_AT_START, on 12-50; settled 50");
    assertThat(out(andNot))
        .isEqualTo("off 0-10 CENSORED_AT_START, on 12-20, off 22-30, on 32-50; settled 50");
  }

  @Test
  void nothingIsSaidOfTheOrderOfTwoChangesInOneWindow() {
    one.off(0, 10).on(12, 30);
    other.on(0, 10).off(12, 30);

    // both may be on for a moment, or none
    assertThat(out(and)).isEqualTo("off 0-10 CENSORED_AT_START, off 12-30; settled 30");
    assertThat(out(or)).isEqualTo("on 0-10 CENSORED_AT_START, on 12-30; settled 30");
    assertThat(out(andNot)).isEqualTo("off 0-10 CENSORED_AT_START, on 12-30; settled 30");
  }

  @Test
  void whatIsFalseAnywayIsKnownInTheWindowOfTheOther() {
    one.off(0, 30);
    other.on(0, 10).off(12, 30);

    assertThat(out(and)).isEqualTo("off 0-30 CENSORED_AT_START; settled 30");
  }

  @Test
  void isSettledAsFarAsTheOneThatIsBehind() {
    one.on(0, 50);
    other.on(0, 20);
    assertThat(out(and)).isEqualTo("on 0-20 CENSORED_AT_START; settled 20");
    other.holds(40);
    assertThat(out(and)).isEqualTo("on 0-40 CENSORED_AT_START; settled 40");
    other.off(42, 60);
    assertThat(out(and)).isEqualTo("on 0-40 CENSORED_AT_START, off 42-50; settled 50");
    assertThat(and.timeline().finished()).isFalse();
    one.ends();
    assertThat(out(and)).isNotEmpty();
    assertThat(and.timeline().finished()).isFalse();
    other.ends();
    assertThat(out(and)).isEqualTo("on 0-40 CENSORED_AT_START, off 42-50; settled 50");
    assertThat(and.timeline().finished()).isTrue();
  }

  @Test
  void beginsWithTheFirstOfThem() {
    one.off(10, 50);
    other.on(20, 50);

    assertThat(out(and)).isEqualTo("off 10-50 CENSORED_AT_START; settled 50");
    assertThat(out(or)).isEqualTo("on 20-50 CENSORED_AT_START; settled 50");
  }

  @Test
  void isUnknownForTheReasonOfTheOneThatIsNotKnown() {
    one.on(0, 10).lost(20).known(Timeline.TRUE, 30, 50, Reason.GAP);
    other.on(0, 50);

    assertThat(out(and)).isEqualTo("on 0-10 CENSORED_AT_START, on 30-50 GAP; settled 50");
    assertThat(out(or)).isEqualTo("on 0-50 CENSORED_AT_START; settled 50");
  }

  @Test
  void isOpenForTheReasonOfTheOneThatIsOpenAtTheEnd() {
    one.on(0, 10).lost(40).ends();
    other.on(0, 40).ends();

    assertThat(out(and)).isEqualTo("on 0-10 CENSORED_AT_START, ? GAP; settled 40");
    assertThat(out(or)).isEqualTo("on 0-40 CENSORED_AT_START; settled 40");
  }

  @Test
  void whatOneSampleAloneSawCountsWhereNothingElseMoves() {
    one.off(0, 10).on(22, 18).off(30, 50);
    other.on(0, 50);

    assertThat(out(and)).isEqualTo("off 0-10 CENSORED_AT_START, on 22-18, off 30-50; settled 50");
  }

  @Test
  void whatOneSampleAloneSawDoesNotCountWhereTheOtherMovesToo() {
    one.off(0, 10).on(22, 18).off(30, 50);
    other.on(0, 19).off(21, 50);

    assertThat(out(and)).isEqualTo("off 0-10 CENSORED_AT_START, off 21-50; settled 50");
  }

  @Test
  void whatOneSampleAloneSawDoesNotCountWhereTheOtherIsNotKnown() {
    one.off(0, 10).on(22, 18).off(30, 50);
    other.on(0, 15).lost(45).known(Timeline.TRUE, 48, 50, Reason.GAP);

    assertThat(out(and)).startsWith("off 0-10 CENSORED_AT_START, off 30-50");
  }
}
