package dev.thawbench.checks.time;

import static dev.thawbench.checks.time.Timeline.FALSE;
import static dev.thawbench.checks.time.Timeline.TRUE;
import static dev.thawbench.checks.time.Timeline.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Reason;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private final Timeline line = new Timeline();

  private Timeline anchor(byte value, long by, long until, Reason before) {
    line.begin(value, by, until, before);
    line.advance(until);
    return line;
  }

  private Timeline anchor(byte value, long by, long until) {
    return anchor(value, by, until, Reason.SAMPLING);
  }

  /** FALSE to 10, TRUE 12 to 20, from there on exactly FALSE to 30, seen TRUE once 35 to 40. */
  private Timeline story() {
    anchor(FALSE, 0, 10);
    anchor(TRUE, 12, 20);
    anchor(FALSE, 20, 30);
    anchor(TRUE, 40, 35);
    return anchor(FALSE, 45, 50);
  }

  /** Ten anchors, each 8 long: 0 to 8 TRUE, 10 to 18 FALSE, and so on. */
  private Timeline tenAnchors() {
    for (int i = 0; i < 10; i++) {
      anchor(i % 2 == 0 ? TRUE : FALSE, i * 10, i * 10 + 8);
    }
    return line;
  }

  @Test
  void anchorHoldsAtBothItsInstants() {
    story();

    assertThat(line.over(12, 19)).isEqualTo(TRUE);
    assertThat(line.over(11, 19)).isEqualTo(UNKNOWN);
    assertThat(line.over(0, 10)).isEqualTo(FALSE);
    assertThat(line.over(0, 11)).isEqualTo(UNKNOWN);
  }

  @Test
  void anchorEndsBeforeAChangeThatIsKnownToTheInstant() {
    story();

    assertThat(line.over(12, 20)).isEqualTo(UNKNOWN);
    assertThat(line.over(20, 20)).isEqualTo(FALSE);
    assertThat(line.exactAfter(1)).isTrue();
    assertThat(line.exactAfter(0)).isFalse();
    assertThat(line.exactAfter(4)).isFalse();
  }

  @Test
  void nothingIsKnownBeforeTheFirstAnchor() {
    story();

    assertThat(line.over(-1, 5)).isEqualTo(UNKNOWN);
    assertThat(line.at(-1)).isEqualTo(-1);
    assertThat(line.at(0)).isZero();
    assertThat(line.at(99)).isEqualTo(4);
  }

  @Test
  void findsWhereItSurelyWasInAClosedWindow() {
    story();

    assertThat(line.whereSurely(TRUE, 5, 12)).isEqualTo(1);
    assertThat(line.whereSurely(TRUE, 5, 11)).isNegative();
    assertThat(line.whereSurely(FALSE, 10, 11)).isZero();
    assertThat(line.whereSurely(FALSE, 11, 19)).isNegative();
    assertThat(line.whereSurely(TRUE, 15, 15)).isEqualTo(1);
    assertThat(line.whereSurely(TRUE, 15, 14)).isNegative();
    assertThat(line.surelySomewhere(TRUE, 15, 15)).isTrue();
    assertThat(line.surelySomewhere(TRUE, 0, 11)).isFalse();
  }

  @Test
  void findsNothingAtTheInstantAtWhichItSurelyEnded() {
    story();

    assertThat(line.whereSurely(TRUE, 20, 25)).isNegative();
    assertThat(line.whereSurely(TRUE, 19, 25)).isEqualTo(1);
  }

  @Test
  void stateThatOneSampleSawLiesInAllOfItsWindowOnly() {
    story();

    assertThat(line.whereSurely(TRUE, 35, 40)).isEqualTo(3);
    assertThat(line.whereSurely(TRUE, 36, 40)).isNegative();
    assertThat(line.whereSurely(TRUE, 30, 39)).isNegative();
  }

  @Test
  void addsUpWhatIsSureAndWhatMayBe() {
    story();

    assertThat(line.surelyFor(TRUE, 0, 50)).isEqualTo(8);
    assertThat(line.surelyFor(FALSE, 0, 50)).isEqualTo(25);
    assertThat(line.surelyFor(TRUE, 15, 50)).isEqualTo(5);
    assertThat(line.maybeFor(TRUE, 0, 50)).isEqualTo(25);
    assertThat(line.maybeFor(FALSE, 0, 50)).isEqualTo(42);
    assertThat(line.maybeFor(TRUE, 10, 12)).isEqualTo(2);
  }

  @Test
  void noTimeIsNeitherSureNorPossible() {
    story();

    assertThat(line.surelyFor(TRUE, 15, 15)).isZero();
    assertThat(line.surelyFor(TRUE, 18, 13)).isZero();
    assertThat(line.maybeFor(TRUE, 15, 15)).isZero();
    assertThat(line.maybeFor(TRUE, 18, 13)).isZero();
    assertThat(new Timeline().surelyBy(TRUE, 5)).isZero();
  }

  @Test
  void forgetsAllButTheLastTwoAnchorsThatEndBefore() {
    tenAnchors().forgetBefore(59, 0);

    assertThat(line.first()).isEqualTo(4);
    assertThat(line.end()).isEqualTo(10);
    assertThat(line.by(4)).isEqualTo(40);
    assertThat(line.value(4)).isEqualTo(TRUE);
    assertThat(line.until(5)).isEqualTo(58);
    assertThat(line.reasonBefore(5)).isEqualTo(Reason.SAMPLING);
  }

  @Test
  void anAnchorThatEndsAtTheInstantDoesNotEndBeforeIt() {
    tenAnchors().forgetBefore(58, 0);

    assertThat(line.first()).isEqualTo(3);
  }

  @Test
  void keepsThreeAnchorsWhateverTheInstant() {
    tenAnchors().forgetBefore(1000, 0);

    assertThat(line.first()).isEqualTo(7);
  }

  @Test
  void forgetsNothingWhereThatIsLittle() {
    tenAnchors().forgetBefore(59, 5);
    assertThat(line.first()).isZero();

    line.forgetBefore(59, 4);
    assertThat(line.first()).isEqualTo(4);
  }

  @Test
  void sumsCountFromTheStartThoughItIsForgotten() {
    tenAnchors();
    long whole = line.surelyBy(TRUE, 85);
    line.forgetBefore(59, 0);

    assertThat(line.surelyBy(TRUE, 85)).isEqualTo(whole).isEqualTo(4 * 8 + 5);
    assertThat(line.surelyBy(FALSE, 85)).isEqualTo(4 * 8);
    assertThat(line.surelyBy(TRUE, 3)).isEqualTo(2 * 8);
    assertThat(line.surelyBy(FALSE, 3)).isEqualTo(2 * 8);
    assertThat(line.over(3, 4)).isEqualTo(UNKNOWN);
  }

  @Test
  void tellsTheHeaviestReasonInAWindow() {
    anchor(FALSE, 0, 10, Reason.CENSORED_AT_START);
    anchor(TRUE, 20, 30, Reason.UNCERTAINTY);
    anchor(FALSE, 40, 50, Reason.GAP);
    anchor(TRUE, 60, 70);

    assertThat(line.whyUnknown(5, 25)).isEqualTo(Reason.UNCERTAINTY);
    assertThat(line.whyUnknown(5, 31)).isEqualTo(Reason.GAP);
    assertThat(line.whyUnknown(5, 30)).isEqualTo(Reason.UNCERTAINTY);
    assertThat(line.whyUnknown(5, 10)).isEqualTo(Reason.SAMPLING);
    assertThat(line.whyUnknown(45, 65)).isEqualTo(Reason.SAMPLING);
    assertThat(line.whyUnknown(-5, 5)).isEqualTo(Reason.CENSORED_AT_START);
  }

  @Test
  void tellsWhyTheEndIsUnknownWhereTheWindowReachesIt() {
    anchor(FALSE, 0, 10);
    line.lose(Reason.UNCERTAINTY);

    assertThat(line.whyUnknown(5, 11)).isEqualTo(Reason.UNCERTAINTY);
    assertThat(line.whyUnknown(5, 10)).isEqualTo(Reason.SAMPLING);
    assertThat(new Timeline().whyUnknown(5, 10)).isEqualTo(Reason.CENSORED_AT_START);
  }

  @Test
  void endThatIsKnownHasNoReason() {
    anchor(FALSE, 0, 10);

    assertThat(line.open()).isFalse();
    assertThat(line.whyUnknown(5, 99)).isEqualTo(Reason.SAMPLING);
  }

  @Test
  void tellsOfWhatIsForgottenNothing() {
    tenAnchors();
    anchor(TRUE, 100, 108, Reason.GAP);
    line.forgetBefore(59, 0);

    assertThat(line.whyUnknown(3, 105)).isEqualTo(Reason.SAMPLING);
    assertThat(line.whyUnknown(45, 105)).isEqualTo(Reason.GAP);
  }

  @Test
  void readsNoFurtherThanItsLastAnchor() {
    for (int i = 0; i < 16; i++) {
      anchor(i % 2 == 0 ? TRUE : FALSE, i * 10, i * 10 + 8);
    }

    assertThat(line.whyUnknown(0, 999)).isEqualTo(Reason.SAMPLING);
    assertThat(line.whereSurely(TRUE, 155, 999)).isNegative();
  }

  @Test
  void aLighterReasonDoesNotHideAHeavierOne() {
    anchor(FALSE, 0, 10);
    line.lose(Reason.UNCERTAINTY);
    line.lose(Reason.GAP);
    line.lose(Reason.UNCERTAINTY);
    assertThat(line.openReason()).isEqualTo(Reason.GAP);

    line.resume(20);
    line.lose(Reason.SAMPLING);
    assertThat(line.openReason()).isEqualTo(Reason.SAMPLING);
  }

  @Test
  void whatIsUnknownIsSettledOnlyUpToItsLastAnchor() {
    anchor(FALSE, 0, 10);
    line.lose(Reason.GAP);
    line.advance(25);

    assertThat(line.settledTo()).isEqualTo(10);
    assertThat(line.knownTo()).isEqualTo(25);
    line.finish();
    assertThat(line.settledTo()).isEqualTo(25);
  }

  @Test
  void timeDoesNotGoBack() {
    line.advance(25);
    line.advance(20);

    assertThat(line.knownTo()).isEqualTo(25);
    assertThat(line.settledTo()).isEqualTo(25);
  }
}
