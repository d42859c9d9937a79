package dev.thawbench.checks.engine;

import static dev.thawbench.checks.lab.Lab.FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of what follows where each instant is known, as of what the bench writes. */
class AnswerToTheInstantTest {
  private static final String SUPPLY =
      "when " + FAULT + " is applied, controller supply comes on within 10 s";

  private final TraceMaker maker = Lab.heating().set(0, "controller supply", "off");

  @Test
  void theTimeForAnAnswerIsClosed() {
    maker.set(100, FAULT, "on").set(110, "controller supply", "on");
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
    maker.set(100, FAULT, "on").set(50, "controller supply", "on");
    String inTime =
        """
        PASS; awaited controller supply comes on within 10 s
        1 PASS at 100 to 100: fault 'coil sensor open' is applied at 100.0 s: controller supply comes on: it was so already
          measured 0 s, limit 10 s, inside by 10 s
        """;
    assertThat(Told.of(SUPPLY, maker)).isEqualTo(inTime);

    maker.set(100, "controller supply", "off");
    assertThat(Told.of(SUPPLY, maker)).contains("does not count: the power was cut");

    maker.set(50, "controller supply", "off").set(100, "controller supply", "on");
    assertThat(Told.of(SUPPLY, maker)).isEqualTo(inTime);
  }

  @Test
  void theRunMayEndAtTheVeryLimit() {
    maker.set(100, FAULT, "on");
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
  void anEventKnownToTheInstantIsInTimeAtTheLimitAndAtTheTrigger() {
    String sentence = "when " + FAULT + " is applied, setpoint changes within 10 s";
    maker.set(100, FAULT, "on").set(110, "setpoint", 40);
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
