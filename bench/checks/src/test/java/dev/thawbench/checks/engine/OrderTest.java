package dev.thawbench.checks.engine;

import static dev.thawbench.checks.engine.DefrostEntry.ORDER;
import static dev.thawbench.checks.engine.DefrostEntry.entry;
import static dev.thawbench.checks.lab.Lab.FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of events that have to come in an order. */
class OrderTest {
  @Test
  void theOrderInTimePasses() {
    assertThat(Told.of(ORDER, entry(105, 120, 140)))
        .isEqualTo(
            """
            PASS; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 PASS (99, 100] to 140: defrost entry begins between 99.0 s and 100.0 s: in this order after 39.0 s to 41.0 s, limit 60 s
              measured 39 to 41 s, limit 60 s, inside by 19 to 21 s
            open 100 to 139
            """);
  }

  @Test
  void theLastOneMayBeLate() {
    assertThat(Told.of(ORDER, entry(105, 120, 170)))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL MISSING (99, 100] to 160: defrost entry begins between 99.0 s and 100.0 s: compressor does not start within 60 s
            told at 161 in the words of 1
            open 100 to 160
            """);
  }

  @Test
  void theLastOneMayLieOnBothSidesOfTheLimit() {
    TraceMaker maker = entry(105, 120, 160);
    assertThat(Told.of(ORDER, maker))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 INCONCLUSIVE SAMPLING (99, 100] to 160: defrost entry begins between 99.0 s and 100.0 s: in this order after 59.0 s to 61.0 s, limit 60 s
              measured 59 to 61 s, limit 60 s, inside by -1 to 1 s
            open 100 to 159
            """);
    assertThat(Told.of(ORDER.replace("60 s", "60 s ± 2 s"), maker))
        .isEqualTo(
            """
            PASS; awaited within 60 s ± 2 s in this order - compressor stops, reversing valve switches, compressor starts
            1 PASS (99, 100] to 160, marginal: defrost entry begins between 99.0 s and 100.0 s: in this order after 59.0 s to 61.0 s, limit 60 s ± 2 s
              measured 59 to 61 s, limit 60 s ± 2 s, inside by 1 to 3 s
            open 100 to 159
            """);
  }

  @Test
  void whatIsSkippedFails() {
    TraceMaker maker = entry().set(105, "compressor speed", 0).set(130, "compressor speed", 50);
    assertThat(Told.of(ORDER, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL SKIPPED (99, 100] to 130: defrost entry begins between 99.0 s and 100.0 s: compressor starts came where reversing valve switches was due
            told at 130 in the words of 1
            open 100 to 129
            """);
  }

  @Test
  void whatComesTooEarlyFails() {
    assertThat(Told.of(ORDER, entry(120, 105, 140)))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL SKIPPED (99, 100] to 105: defrost entry begins between 99.0 s and 100.0 s: reversing valve switches came where compressor stops was due
            told at 105 in the words of 1
            open 100 to 104
            """);
  }

  @Test
  void whatNeverComesIsMissing() {
    TraceMaker maker = entry().set(105, "compressor speed", 0);
    assertThat(Told.of(ORDER, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL MISSING (99, 100] to 160: defrost entry begins between 99.0 s and 100.0 s: reversing valve does not switch within 60 s
            told at 161 in the words of 1
            open 100 to 160
            """);
    maker.set(120, "reversing valve", "defrost");
    assertThat(Told.of(ORDER, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL MISSING (99, 100] to 160: defrost entry begins between 99.0 s and 100.0 s: compressor does not start within 60 s
            told at 161 in the words of 1
            open 100 to 160
            """);
  }

  @Test
  void whatComesTwiceBeforeTheNextIsDueFails() {
    TraceMaker maker = entry(105, 120, 150).set(130, "reversing valve", "heating");
    assertThat(Told.of(ORDER, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL REPEATED (99, 100] to 130: defrost entry begins between 99.0 s and 100.0 s: reversing valve switches came where compressor starts was due
            told at 130 in the words of 1
            open 100 to 129
            """);
  }

  @Test
  void anEventMayStandInAnOrderTwice() {
    String twice =
        "when defrost entry begins, within 60 s in this order - reversing valve switches,"
            + " compressor stops, reversing valve switches";
    TraceMaker maker =
        entry().during(105, 130, "reversing valve", "defrost").set(110, "compressor speed", 0);
    assertThat(Told.of(twice, maker))
        .isEqualTo(
            """
            PASS; awaited within 60 s in this order - reversing valve switches, compressor stops, reversing valve switches
            1 PASS (99, 100] to 130: defrost entry begins between 99.0 s and 100.0 s: in this order after 29.0 s to 31.0 s, limit 60 s
              measured 29 to 31 s, limit 60 s, inside by 29 to 31 s
            open 100 to 129
            """);

    maker.set(108, "reversing valve", "heating").set(109, "reversing valve", "defrost");
    assertThat(Told.of(twice, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - reversing valve switches, compressor stops, reversing valve switches
            1 FAIL REPEATED (99, 100] to 108: defrost entry begins between 99.0 s and 100.0 s: reversing valve switches came where compressor stops was due
            told at 108 in the words of 1
            open 100 to 107
            """);
  }

  @Test
  void instantsThatAreKnownMayBeTheLimit() {
    String exact =
        "when "
            + FAULT
            + " is applied, within 10 s in this order - setpoint changes,"
            + " coil temperature rises above 10 °C";
    TraceMaker maker = entry().set(100, FAULT, "on").set(100, "setpoint", 40);
    maker.set(110, "coil temperature", 20);
    assertThat(Told.of(exact, maker))
        .isEqualTo(
            """
            PASS; awaited within 10 s in this order - setpoint changes, coil temperature rises above 10 °C
            1 PASS at 100 to 110, marginal: fault 'coil sensor open' is applied at 100.0 s: in this order after 10.0 s, limit 10 s
              measured 10 s, limit 10 s, inside by 0 s
            open 100 to 109
            """);

    maker.set(110, "coil temperature", 0).set(109, "coil temperature", 20);
    maker.set(100, "setpoint", 0).set(99, "setpoint", 40).set(110, "setpoint", 40);
    assertThat(Told.of(exact, maker))
        .isEqualTo(
            """
            PASS; awaited within 10 s in this order - setpoint changes, coil temperature rises above 10 °C
            1 PASS at 100 to 109: fault 'coil sensor open' is applied at 100.0 s: in this order after 9.0 s, limit 10 s
              measured 9 s, limit 10 s, inside by 1 s
            open 100 to 108
            """);
  }
}
