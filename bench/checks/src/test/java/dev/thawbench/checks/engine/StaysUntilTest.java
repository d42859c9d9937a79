package dev.thawbench.checks.engine;

import static dev.thawbench.checks.lab.Lab.FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what has to follow and to stay until an event. */
class StaysUntilTest {
  private static final String STAYS =
      "when "
          + FAULT
          + " is applied, coil sensor alarm comes on within 60 s and stays on until it is cleared";

  private final TraceMaker maker = Lab.heating();

  @Test
  void whatStaysUntilItIsClearedPasses() {
    maker.set(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    maker.set(500, FAULT, "off").set(503, "coil sensor alarm", "off");
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
    maker.set(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    maker.set(500, FAULT, "off").set(500, "coil sensor alarm", "off");
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
    maker.set(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    maker.set(500, FAULT, "off").set(499, "coil sensor alarm", "off");
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
    maker.set(100, FAULT, "on").set(50, "coil sensor alarm", "on");
    maker.set(500, FAULT, "off");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            PASS; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 PASS at 100 to 500: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on: it was so already, and held
              measured 0 s, limit 60 s, inside by 60 s
            open 100 to 499
            """);
    assertThat(Told.of(STAYS, maker.set(100, "coil sensor alarm", "off")))
        .isEqualTo(
            """
            FAIL; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 FAIL MISSING at 100 to 160: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm does not come on within 500.0 s, limit 60 s
              measured 500 to ∞ s, limit 60 s, inside by -∞ to -440 s
            told at 160: X-01 FAIL: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm does not come on within 60 s
            open 100 to 159
            """);
    assertThat(Told.of(STAYS, maker.set(104, "coil sensor alarm", "on")))
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
    maker.set(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    maker.set(500, FAULT, "off").lose(300, 310, "coil sensor alarm");
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
    maker.set(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    maker.set(300, "coil sensor alarm", "off").lose(200, 210, FAULT);
    maker.set(500, FAULT, "off");
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
    maker.set(100, "outdoor fan", "on").set(104, FAULT, "on");
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
    maker.set(100, FAULT, "on").set(130, "coil sensor alarm", "on");
    assertThat(Told.of(STAYS, maker))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited coil sensor alarm comes on within 60 s and stays so until fault 'coil sensor open' is cleared
            1 INCONCLUSIVE OPEN_AT_END at 100 to 600, cut: fault 'coil sensor open' is applied at 100.0 s: coil sensor alarm comes on and held until the run ended
            open 100 to the end
            """);
  }
}
