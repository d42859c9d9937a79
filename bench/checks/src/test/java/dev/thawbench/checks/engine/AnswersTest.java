package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what has to follow an event. */
class AnswersTest {
  private static final String FAULT = "fault 'coil sensor open'";
  private static final String SUPPLY =
      "when " + FAULT + " is applied, controller supply comes on within 10 s";
  private static final String FAN = "when compressor starts, outdoor fan comes on within 10 s";
  private static final String CLOCK =
      "when coil temperature falls below -6 °C, outdoor fan comes on within 20 s of compressor"
          + " running";
  private static final String STAYS =
      "when "
          + FAULT
          + " is applied, coil sensor alarm comes on within 60 s and stays on until it is cleared";
  private static final String VALVE =
      "when compressor starts, reversing valve switches within 10 s";

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT).set(0, "mode", "heating").set(0, "coil temperature", 3);

  private TraceMaker with(double seconds, String signal, String state) {
    return maker.set(seconds, signal, state);
  }

  private TraceMaker running(double from, double to) {
    return maker.set(from, "compressor speed", 60).set(to, "compressor speed", 0);
  }

  @Test
  void theTimeForAnAnswerIsClosed() {
    with(100, FAULT, "on").set(110, "controller supply", "on");
    assertThat(Told.of(SUPPLY, maker))
        .isEqualTo(
            """
            PASS; awaited controller supply comes on within 10 s
            1 PASS at 100 to 110, marginal: fault 'coil sensor open' is applied at 100.0 s: controller supply comes on after 10.0 s, limit 10 s
              measured 10 s, limit 10 s, inside by 0 s
            open 100 to 109
            """);

    maker.set(110, "controller supply", "off").set(111, "controller supply", "on");
    assertThat(Told.of(SUPPLY, maker))
        .isEqualTo(
            """
            FAIL; awaited controller supply comes on within 10 s
            1 FAIL LATE at 100 to 110: fault 'coil sensor open' is applied at 100.0 s: controller supply comes on only after 11.0 s, limit 10 s, 1.0 s late
              measured 11 s, limit 10 s, inside by -1 s
            told at 110: X-01 FAIL: fault 'coil sensor open' is applied at 100.0 s: controller supply does not come on within 10 s
            open 100 to 109
            """);
  }

  @Test
  void whatIsThereAlreadyIsInTime() {
    with(100, FAULT, "on").set(50, "controller supply", "on");
    assertThat(Told.of(SUPPLY, maker))
        .isEqualTo(
            """
            PASS; awaited controller supply comes on within 10 s
            1 PASS at 100 to 100: fault 'coil sensor open' is applied at 100.0 s: controller supply comes on: it was so already
              measured 0 s, limit 10 s, inside by 10 s
            """);

    maker.set(100, "controller supply", "off");
    assertThat(Told.of(SUPPLY, maker)).contains("does not count: the power was cut");

    maker.set(50, "controller supply", "off").set(100, "controller supply", "on");
    assertThat(Told.of(SUPPLY, maker))
        .isEqualTo(
            """
            PASS; awaited controller supply comes on within 10 s
            1 PASS at 100 to 100: fault 'coil sensor open' is applied at 100.0 s: controller supply comes on: it was so already
              measured 0 s, limit 10 s, inside by 10 s
            """);
  }

  @Test
  void theRunMayEndAtTheVeryLimit() {
    with(100, FAULT, "on");
    assertThat(Told.of(SUPPLY, maker.trace(1, 109)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited controller supply comes on within 10 s
            1 INCONCLUSIVE OPEN_AT_END at 100 to 109, cut: fault 'coil sensor open' is applied at 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(SUPPLY, maker.trace(1, 110)))
        .isEqualTo(
            """
            FAIL; awaited controller supply comes on within 10 s
            1 FAIL MISSING at 100 to 110: fault 'coil sensor open' is applied at 100.0 s: controller supply does not come on within 10 s
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 110 in the words of 1
            open 100 to 109
            """);
    assertThat(Told.of(SUPPLY, maker.trace(1, 111)))
        .isEqualTo(
            """
            FAIL; awaited controller supply comes on within 10 s
            1 FAIL MISSING at 100 to 110: fault 'coil sensor open' is applied at 100.0 s: controller supply does not come on within 11.0 s, limit 10 s
              measured 11 to ∞ s, limit 10 s, inside by -∞ to -1 s
            told at 110: X-01 FAIL: fault 'coil sensor open' is applied at 100.0 s: controller supply does not come on within 10 s
            open 100 to 109
            """);
  }

  @Test
  void anAnswerThatMayBeInTimeIsNotKnown() {
    running(100, 300).set(110, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
              measured 9 to 11 s, limit 10 s, inside by -1 to 1 s
            open 100 to 109
            """);
  }

  @Test
  void anAnswerNearTheLimitIsMarginal() {
    running(100, 300).set(109, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 10 s
            1 PASS (99, 100] to 109, marginal: compressor starts between 99.0 s and 100.0 s: outdoor fan comes on after 8.0 s to 10.0 s, limit 10 s
              measured 8 to 10 s, limit 10 s, inside by 0 to 2 s
            open 100 to 108
            """);
  }

  @Test
  void anAnswerThatWentBeforeItsTriggerMayHaveBeenThere() {
    running(100, 300).set(50, "outdoor fan", "on").set(100, "outdoor fan", "off");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
              measured 0 to ∞ s, limit 10 s, inside by -∞ to 10 s
            open 100 to 109
            """);
  }

  @Test
  void anAnswerLostInTheMeantimeIsAGap() {
    running(100, 300).lose(104, 120, "outdoor fan");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
              measured 0 to ∞ s, limit 10 s, inside by -∞ to 10 s
            open 100 to 119
            """);
    assertThat(Told.of(FAN, maker.set(115, "outdoor fan", "on")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
              measured 3 to 21 s, limit 10 s, inside by -11 to 7 s
            open 100 to 119
            """);
  }

  @Test
  void anAnswerLostNearTheEndOfTheRunIsAGap() {
    running(100, 300).lose(104, 600, "outdoor fan");
    assertThat(Told.of(FAN, maker.trace(1, 107)))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 107: compressor starts between 99.0 s and 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
  }

  @Test
  void aLateAnswerIsAwaitedForTenTimesItsLimit() {
    running(100, 300).set(150, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL LATE (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan comes on only after 49.0 s to 51.0 s, limit 10 s, 39.0 s to 41.0 s late
              measured 49 to 51 s, limit 10 s, inside by -41 to -39 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
    maker.set(150, "outdoor fan", "off").set(202, "outdoor fan", "on");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 100.0 s, limit 10 s
              measured 100 to ∞ s, limit 10 s, inside by -∞ to -90 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
    assertThat(Told.of(FAN, maker.trace(1, 130)))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 30.0 s, limit 10 s
              measured 30 to ∞ s, limit 10 s, inside by -∞ to -20 s
            told at 110: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: outdoor fan does not come on within 10 s
            open 100 to 109
            """);
  }

  @Test
  void aClockCountsOnlyWhileItRuns() {
    maker.set(100, "coil temperature", -8);
    running(50, 110);
    running(200, 500);
    assertThat(Told.of(CLOCK, with(205, "outdoor fan", "on")))
        .isEqualTo(
            """
            PASS; awaited outdoor fan comes on within 20 s of compressor running
            1 PASS at 100 to 205: coil temperature falls below -6 °C at 100.0 s: outdoor fan comes on after 13.0 s to 16.0 s, limit 20 s
              measured 13 to 16 s, limit 20 s, inside by 4 to 7 s
            open 100 to 204
            """);
    assertThat(Told.of(CLOCK, with(205, "outdoor fan", "off").set(210, "outdoor fan", "on")))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited outdoor fan comes on within 20 s of compressor running
            1 INCONCLUSIVE SAMPLING at 100 to 211: coil temperature falls below -6 °C at 100.0 s: whether outdoor fan comes on in time is not known, the samples lie too far apart
              measured 18 to 21 s, limit 20 s, inside by -1 to 2 s
            open 100 to 211
            """);
    assertThat(Told.of(CLOCK, with(210, "outdoor fan", "off").set(230, "outdoor fan", "on")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 20 s of compressor running
            1 FAIL LATE at 100 to 211: coil temperature falls below -6 °C at 100.0 s: outdoor fan comes on only after 38.0 s to 41.0 s, limit 20 s, 18.0 s to 21.0 s late
              measured 38 to 41 s, limit 20 s, inside by -21 to -18 s
            told at 212: X-01 FAIL: coil temperature falls below -6 °C at 100.0 s: outdoor fan does not come on within 21.0 s, limit 20 s
            open 100 to 211
            """);
    assertThat(Told.of(CLOCK, with(230, "outdoor fan", "off")))
        .isEqualTo(
            """
            FAIL; awaited outdoor fan comes on within 20 s of compressor running
            1 FAIL MISSING at 100 to 211: coil temperature falls below -6 °C at 100.0 s: outdoor fan does not come on within 308.0 s, limit 20 s
              measured 308 to ∞ s, limit 20 s, inside by -∞ to -288 s
            told at 212: X-01 FAIL: coil temperature falls below -6 °C at 100.0 s: outdoor fan does not come on within 21.0 s, limit 20 s
            open 100 to 211
            """);
  }

  @Test
  void aClockThatStandsIsCutByTheEndOfTheRun() {
    maker.set(100, "coil temperature", -8);
    running(50, 110);
    assertThat(Told.of(CLOCK, maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan comes on within 20 s of compressor running
            1 INCONCLUSIVE OPEN_AT_END at 100 to 600, cut: coil temperature falls below -6 °C at 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
  }

  @Test
  void aClockInLostReadsIsInDoubt() {
    maker.set(100, "coil temperature", -8);
    running(50, 118).lose(112, 140, "compressor speed");
    assertThat(Told.of(CLOCK, maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited outdoor fan comes on within 20 s of compressor running
            1 INCONCLUSIVE OPEN_AT_END at 100 to 600, cut: coil temperature falls below -6 °C at 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(CLOCK, with(150, "outdoor fan", "on")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited outdoor fan comes on within 20 s of compressor running
            1 INCONCLUSIVE GAP at 100 to 600: coil temperature falls below -6 °C at 100.0 s: whether outdoor fan comes on in time is not known, nothing was read
              measured 11 to 40 s, limit 20 s, inside by -20 to 9 s
            open 100 to the end
            """);
  }

  @Test
  void whatStaysUntilItIsClearedPasses() {
    with(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    with(500, FAULT, "off").set(503, "coil sensor alarm", "off");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            PASS; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 PASS at 100 to 500: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on after 29.0 s to 30.0 s, limit 60 s, and held
              measured 29 to 30 s, limit 60 s, inside by 30 to 31 s
            open 100 to 499
            """);
  }

  @Test
  void whatGoesInTheSampleIntervalOfTheClearingIsNotKnown() {
    with(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    with(500, FAULT, "off").set(500, "coil sensor alarm", "off");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 INCONCLUSIVE UNORDERED at 100 to 500: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on; whether it held is not known
            open 100 to 499
            """);
  }

  @Test
  void whatGoesBeforeItIsClearedFails() {
    with(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    with(500, FAULT, "off").set(499, "coil sensor alarm", "off");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            FAIL; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 FAIL NOT_HELD at 100 to 499: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on, but held only for 368.0 s to 399.0 s
            told at 499 in the words of 1
            open 100 to 498
            """);
  }

  @Test
  void whatWasThereAlreadyHasToStayToo() {
    with(100, FAULT, "on").set(50, "coil sensor alarm", "on");
    with(500, FAULT, "off");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            PASS; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 PASS at 100 to 500: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on: it was so already, and held
              measured 0 s, limit 60 s, inside by 60 s
            open 100 to 499
            """);
    assertThat(Told.of(STAYS, with(100, "coil sensor alarm", "off")))
        .isEqualTo(
            """
            FAIL; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 FAIL MISSING at 100 to 160: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm does not come on within 500.0 s, limit 60 s
              measured 500 to ∞ s, limit 60 s, inside by -∞ to -440 s
            told at 160: X-01 FAIL: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm does not come on within 60 s
            open 100 to 159
            """);
    assertThat(Told.of(STAYS, with(104, "coil sensor alarm", "on")))
        .isEqualTo(
            """
            PASS; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 PASS at 100 to 500: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on after 3.0 s to 4.0 s, limit 60 s, and held
              measured 3 to 4 s, limit 60 s, inside by 56 to 57 s
            open 100 to 499
            """);
  }

  @Test
  void whatIsLostInBetweenMayNotHaveStayed() {
    with(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    with(500, FAULT, "off").lose(300, 310, "coil sensor alarm");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 INCONCLUSIVE GAP at 100 to 500: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on; whether it held is not known
            open 100 to 499
            """);
  }

  @Test
  void aClearingThatMayHaveComeExcusesWhatGoes() {
    with(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    with(300, "coil sensor alarm", "off").lose(200, 210, FAULT);
    with(500, FAULT, "off");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 INCONCLUSIVE GAP at 100 to 300: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on; whether it held long enough is not known
            2 INCONCLUSIVE GAP (200, 210] to 300: fault 'coil sensor open' is applied may have happened between 200.0 s and 210.0 s; coil sensor alarm comes on; whether it held long enough is not known
            open 100 to 299
            """);
  }

  @Test
  void whatGoesAtTheInstantOfTheClearingHasStayed() {
    String sentence =
        "when outdoor fan comes on, "
            + FAULT
            + " is applied within 5 s and stays so until setpoint changes";
    with(100, "outdoor fan", "on").set(104, FAULT, "on");
    maker.set(300, "setpoint", 40).set(300, FAULT, "off");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            PASS; awaited fault 'coil sensor open' is applied within 5 s and stays so until setpoint changes
            1 PASS (99, 100] to 300, marginal: outdoor fan comes on between 99.0 s and 100.0 s: fault 'coil sensor open' is applied after 4.0 s to 5.0 s, limit 5 s, and held
              measured 4 to 5 s, limit 5 s, inside by 0 to 1 s
            open 100 to 299
            """);

    maker.set(299, FAULT, "off");
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            FAIL; awaited fault 'coil sensor open' is applied within 5 s and stays so until setpoint changes
            1 FAIL NOT_HELD (99, 100] to 299: outdoor fan comes on between 99.0 s and 100.0 s: fault 'coil sensor open' is applied, but held only for 195.0 s to 200.0 s
            told at 299 in the words of 1
            open 100 to 298
            """);
  }

  @Test
  void whatStaysToTheEndOfTheRunIsCut() {
    with(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 INCONCLUSIVE OPEN_AT_END at 100 to 600, cut: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on and held until the run ended
            open 100 to the end
            """);
  }

  @Test
  void anEventThatFollowsInTimePasses() {
    running(100, 300).set(105, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            PASS; awaited reversing valve switches within 10 s
            1 PASS (99, 100] to 105: compressor starts between 99.0 s and 100.0 s: reversing valve switches after 4.0 s to 6.0 s, limit 10 s
              measured 4 to 6 s, limit 10 s, inside by 4 to 6 s
            open 100 to 104
            """);
  }

  @Test
  void anEventInTheSampleIntervalOfItsTriggerHasNoOrder() {
    running(100, 300).set(100, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE UNORDERED (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, two changes lie inside one sample interval
              measured 0 to 1 s, limit 10 s, inside by 9 to 10 s
            open 100 to 110
            """);
    assertThat(Told.of(VALVE, with(104, "reversing valve", "heating")))
        .isEqualTo(
            """
            PASS; awaited reversing valve switches within 10 s
            1 PASS (99, 100] to 104: compressor starts between 99.0 s and 100.0 s: reversing valve switches after 3.0 s to 5.0 s, limit 10 s
              measured 3 to 5 s, limit 10 s, inside by 5 to 7 s
            open 100 to 103
            """);
  }

  @Test
  void anEventBeforeItsTriggerDoesNotCount() {
    running(100, 300).set(99, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 111 in the words of 1
            open 100 to 110
            """);
  }

  @Test
  void anEventAtTheLimitMayBeInTime() {
    running(100, 300).set(110, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, the samples lie too far apart
              measured 9 to 11 s, limit 10 s, inside by -1 to 1 s
            open 100 to 110
            """);
    assertThat(Told.of(VALVE.replace("10 s", "10 s ± 1 s"), maker))
        .isEqualTo(
            """
            PASS; awaited reversing valve switches within 10 s ± 1 s
            1 PASS (99, 100] to 110, marginal: compressor starts between 99.0 s and 100.0 s: reversing valve switches after 9.0 s to 11.0 s, limit 10 s ± 1 s
              measured 9 to 11 s, limit 10 s ± 1 s, inside by 0 to 2 s
            open 100 to 109
            """);
  }

  @Test
  void anEventAfterTheLimitIsLate() {
    running(100, 300).set(112, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL LATE (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve switches only after 11.0 s to 13.0 s, limit 10 s, 1.0 s to 3.0 s late
              measured 11 to 13 s, limit 10 s, inside by -3 to -1 s
            told at 111: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
            open 100 to 110
            """);
    assertThat(Told.of(VALVE.replace("10 s", "10 s ± 1 s"), maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s ± 1 s
            1 FAIL LATE (99, 100] to 111: compressor starts between 99.0 s and 100.0 s: reversing valve switches only after 11.0 s to 13.0 s, limit 10 s ± 1 s, 0.0 s to 2.0 s late
              measured 11 to 13 s, limit 10 s ± 1 s, inside by -2 to 0 s
            told at 112 in the words of 1
            open 100 to 111
            """);
  }

  @Test
  void anEventIsAwaitedForTenTimesItsLimit() {
    running(100, 300).set(190, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL LATE (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve switches only after 89.0 s to 91.0 s, limit 10 s, 79.0 s to 81.0 s late
              measured 89 to 91 s, limit 10 s, inside by -81 to -79 s
            told at 111: X-01 FAIL: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
            open 100 to 110
            """);
    maker.set(190, "reversing valve", "heating").set(230, "reversing valve", "defrost");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 111 in the words of 1
            open 100 to 110
            """);
    assertThat(Told.of(VALVE, maker.trace(1, 150)))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 111 in the words of 1
            open 100 to 110
            """);
  }

  @Test
  void anEventThatOnlyMayHaveHappenedIsNoAnswer() {
    running(100, 300).lose(103, 108, "reversing valve");
    assertThat(Told.of(VALVE, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, nothing was read
              measured 2 to 9 s, limit 10 s, inside by 1 to 8 s
            open 100 to 110
            """);
    assertThat(Told.of(VALVE, with(115, "reversing valve", "defrost")))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE GAP (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, nothing was read
              measured 2 to 9 s, limit 10 s, inside by 1 to 8 s
            open 100 to 110
            """);
    assertThat(Told.of(VALVE, with(109, "reversing valve", "defrost")))
        .isEqualTo(
            """
            PASS; awaited reversing valve switches within 10 s
            1 PASS (99, 100] to 109, marginal: compressor starts between 99.0 s and 100.0 s: reversing valve switches after 8.0 s to 10.0 s, limit 10 s
              measured 8 to 10 s, limit 10 s, inside by 0 to 2 s
            open 100 to 108
            """);
  }

  @Test
  void theRunMayEndBeforeAnEventIsDue() {
    running(100, 300);
    assertThat(Told.of(VALVE, maker.trace(1, 105)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE OPEN_AT_END (99, 100] to 105, cut: compressor starts between 99.0 s and 100.0 s: the run ended before the answer was due
            open 100 to the end
            """);
    assertThat(Told.of(VALVE, maker.trace(1, 110)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited reversing valve switches within 10 s
            1 INCONCLUSIVE SAMPLING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: whether reversing valve switches in time is not known, the trigger is not known better
            open 100 to the end
            """);
    assertThat(Told.of(VALVE, maker.trace(1, 111)))
        .isEqualTo(
            """
            FAIL; awaited reversing valve switches within 10 s
            1 FAIL MISSING (99, 100] to 110: compressor starts between 99.0 s and 100.0 s: reversing valve does not switch within 10 s
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 111 in the words of 1
            open 100 to 110
            """);
  }

  @Test
  void anEventKnownToTheInstantIsInTimeAtTheLimitAndAtTheTrigger() {
    String sentence = "when " + FAULT + " is applied, setpoint changes within 10 s";
    with(100, FAULT, "on").set(110, "setpoint", 40);
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            PASS; awaited setpoint changes within 10 s
            1 PASS at 100 to 110, marginal: fault 'coil sensor open' is applied at 100.0 s: setpoint changes after 10.0 s, limit 10 s
              measured 10 s, limit 10 s, inside by 0 s
            open 100 to 109
            """);
    maker.set(110, "setpoint", 0).set(111, "setpoint", 40);
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            FAIL; awaited setpoint changes within 10 s
            1 FAIL LATE at 100 to 110: fault 'coil sensor open' is applied at 100.0 s: setpoint changes only after 11.0 s, limit 10 s, 1.0 s late
              measured 11 s, limit 10 s, inside by -1 s
            told at 111 in the words of 1
            open 100 to 110
            """);
    maker.set(100, "setpoint", 30).set(110, "setpoint", 30).set(111, "setpoint", 30);
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            PASS; awaited setpoint changes within 10 s
            1 PASS at 100 to 100: fault 'coil sensor open' is applied at 100.0 s: setpoint changes after 0.0 s, limit 10 s
              measured 0 s, limit 10 s, inside by 10 s
            """);
    maker.set(99, "setpoint", 30);
    assertThat(Told.of(sentence, maker))
        .isEqualTo(
            """
            FAIL; awaited setpoint changes within 10 s
            1 FAIL MISSING at 100 to 110: fault 'coil sensor open' is applied at 100.0 s: setpoint does not change within 10 s
              measured 10 to ∞ s, limit 10 s, inside by -∞ to 0 s
            told at 111 in the words of 1
            open 100 to 110
            """);
  }
}
