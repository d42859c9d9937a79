package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** All that is said of events that have to come in an order. */
class OrderTest {
  private static final String ENTRY =
      "when defrost entry begins, within 60 s in this order - compressor stops, reversing valve"
          + " switches, compressor starts";
  private static final String FAN =
      "when defrost begins, within 60 s in this order - outdoor fan stops, compressor starts";

  private final TraceMaker maker =
      new TraceMaker(Lab.LAYOUT)
          .set(0, "mode", "heating")
          .set(0, "controller supply", "on")
          .set(0, "compressor speed", 50)
          .set(100, "sequence", "entry")
          .set(200, "sequence", "idle");

  /** The compressor stops, the valve switches, and the compressor starts at these seconds. */
  private TraceMaker entry(double stop, double valve, double start) {
    return maker
        .set(stop, "compressor speed", 0)
        .set(valve, "reversing valve", "defrost")
        .set(start, "compressor speed", 50);
  }

  @Test
  void theOrderInTimePasses() {
    assertThat(Told.of(ENTRY, entry(105, 120, 140)))
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
    assertThat(Told.of(ENTRY, entry(105, 120, 170)))
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
    assertThat(Told.of(ENTRY, entry(105, 120, 160)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 INCONCLUSIVE SAMPLING (99, 100] to 160: defrost entry begins between 99.0 s and 100.0 s: in this order after 59.0 s to 61.0 s, limit 60 s
              measured 59 to 61 s, limit 60 s, inside by -1 to 1 s
            open 100 to 159
            """);
    assertThat(Told.of(ENTRY.replace("60 s", "60 s ± 2 s"), maker))
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
    maker.set(105, "compressor speed", 0).set(130, "compressor speed", 50);
    assertThat(Told.of(ENTRY, maker))
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
    assertThat(Told.of(ENTRY, entry(120, 105, 140)))
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
    maker.set(105, "compressor speed", 0);
    assertThat(Told.of(ENTRY, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL MISSING (99, 100] to 160: defrost entry begins between 99.0 s and 100.0 s: reversing valve does not switch within 60 s
            told at 161 in the words of 1
            open 100 to 160
            """);
    maker.set(120, "reversing valve", "defrost");
    assertThat(Told.of(ENTRY, maker))
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
    entry(105, 120, 150).set(130, "reversing valve", "heating");
    assertThat(Told.of(ENTRY, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL REPEATED (99, 100] to 130: defrost entry begins between 99.0 s and 100.0 s: reversing valve switches came where compressor starts was due
            told at 130 in the words of 1
            open 100 to 129
            """);
  }

  @Test
  void twoInOneSampleIntervalHaveNoOrder() {
    assertThat(Told.of(ENTRY, entry(105, 105, 140)))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 INCONCLUSIVE UNORDERED (99, 100] to 140: defrost entry begins between 99.0 s and 100.0 s: the order is not known, two changes lie inside one sample interval
              measured 39 to 41 s, limit 60 s, inside by 19 to 21 s
            open 100 to 139
            """);
  }

  @Test
  void whatComesInTheSampleIntervalOfTheTriggerMayHaveComeBefore() {
    String valveFirst =
        "when defrost entry begins, within 60 s in this order - reversing valve switches,"
            + " compressor stops";
    maker.set(100, "reversing valve", "defrost").set(110, "compressor speed", 0);
    assertThat(Told.of(valveFirst, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited within 60 s in this order - reversing valve switches, compressor stops
            1 INCONCLUSIVE UNORDERED (99, 100] to 110: defrost entry begins between 99.0 s and 100.0 s: the order is not known, two changes lie inside one sample interval
              measured 9 to 11 s, limit 60 s, inside by 49 to 51 s
            open 100 to 109
            """);
    assertThat(Told.of(ENTRY, entry(100, 120, 140).set(100, "reversing valve", "heating")))
        .isEqualTo(
            """
            PASS; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 PASS (99, 100] to 140: defrost entry begins between 99.0 s and 100.0 s: in this order after 39.0 s to 41.0 s, limit 60 s
              measured 39 to 41 s, limit 60 s, inside by 19 to 21 s
            open 100 to 139
            """);
  }

  @Test
  void whatOnlyMayHaveHappenedLeavesTheOrderUnknown() {
    entry(105, 120, 140).lose(110, 115, "reversing valve");
    assertThat(Told.of(ENTRY, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 INCONCLUSIVE GAP (99, 100] to 140: defrost entry begins between 99.0 s and 100.0 s: the order is not known, nothing was read
              measured 39 to 41 s, limit 60 s, inside by 19 to 21 s
            open 100 to 139
            """);
  }

  @Test
  void lostReadsAfterTheLastOneDoNotMatter() {
    entry(105, 120, 140).lose(145, 150, "reversing valve");
    assertThat(Told.of(ENTRY, maker)).startsWith("PASS");
  }

  @Test
  void lostReadsAtTheLastOneHideWhatCameBefore() {
    entry(105, 120, 140).lose(138, 143, "reversing valve");
    assertThat(Told.of(ENTRY, maker))
        .isEqualTo(
            """
            INCONCLUSIVE GAP; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 INCONCLUSIVE GAP (99, 100] to 140: defrost entry begins between 99.0 s and 100.0 s: the order is not known, nothing was read
              measured 39 to 41 s, limit 60 s, inside by 19 to 21 s
            open 100 to 142
            """);
  }

  @Test
  void theRunMayEndBeforeAllHaveCome() {
    maker.set(105, "compressor speed", 0).set(120, "reversing valve", "defrost");
    assertThat(Told.of(ENTRY, maker.trace(1, 140)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 INCONCLUSIVE OPEN_AT_END (99, 100] to 140, cut: defrost entry begins between 99.0 s and 100.0 s: the run ended before compressor starts
            open 100 to the end
            """);
    assertThat(Told.of(ENTRY, maker.trace(1, 160)))
        .isEqualTo(
            """
            INCONCLUSIVE SAMPLING; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 INCONCLUSIVE SAMPLING (99, 100] to 160: defrost entry begins between 99.0 s and 100.0 s: the run ended before compressor starts
            open 100 to the end
            """);
    assertThat(Told.of(ENTRY, maker.trace(1, 161)))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 FAIL MISSING (99, 100] to 160: defrost entry begins between 99.0 s and 100.0 s: compressor does not start within 60 s
            told at 161 in the words of 1
            open 100 to 160
            """);
  }

  @Test
  void theRunMayEndBeforeAnOrderBegan() {
    assertThat(Told.of(ENTRY, maker.trace(1, 110)))
        .isEqualTo(
            """
            INCONCLUSIVE OPEN_AT_END; awaited within 60 s in this order - compressor stops, reversing valve switches, compressor starts
            1 INCONCLUSIVE OPEN_AT_END (99, 100] to 110, cut: defrost entry begins between 99.0 s and 100.0 s: the run ended before compressor stops
            open 100 to the end
            """);
  }

  @Test
  void whatTheFirstBeginsMayBeThereAlready() {
    maker.set(100, "reversing valve", "defrost").set(50, "compressor speed", 0);
    maker.set(130, "compressor speed", 50);
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            PASS; awaited within 60 s in this order - outdoor fan goes off, compressor starts
            1 PASS (99, 100] to 130: defrost begins between 99.0 s and 100.0 s: in this order after 29.0 s to 31.0 s, limit 60 s
              measured 29 to 31 s, limit 60 s, inside by 29 to 31 s
            open 100 to 129
            """);
  }

  @Test
  void whatIsThereAlreadyMayGoAndComeOnceMore() {
    maker.set(100, "reversing valve", "defrost").set(50, "compressor speed", 0);
    maker.set(110, "outdoor fan", "on").set(115, "outdoor fan", "off");
    maker.set(130, "compressor speed", 50);
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            PASS; awaited within 60 s in this order - outdoor fan goes off, compressor starts
            1 PASS (99, 100] to 130: defrost begins between 99.0 s and 100.0 s: in this order after 29.0 s to 31.0 s, limit 60 s
              measured 29 to 31 s, limit 60 s, inside by 29 to 31 s
            open 100 to 129
            """);

    maker.set(120, "outdoor fan", "on").set(125, "outdoor fan", "off");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - outdoor fan goes off, compressor starts
            1 FAIL REPEATED (99, 100] to 125: defrost begins between 99.0 s and 100.0 s: outdoor fan goes off came where compressor starts was due
            told at 125 in the words of 1
            open 100 to 124
            """);
  }

  @Test
  void whatStopsInTheSampleIntervalOfTheTriggerMayHaveBeenThere() {
    maker.set(100, "reversing valve", "defrost").set(50, "compressor speed", 0);
    maker.set(50, "outdoor fan", "on").set(100, "outdoor fan", "off");
    maker.set(130, "compressor speed", 50);
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            PASS; awaited within 60 s in this order - outdoor fan goes off, compressor starts
            1 PASS (99, 100] to 130: defrost begins between 99.0 s and 100.0 s: in this order after 29.0 s to 31.0 s, limit 60 s
              measured 29 to 31 s, limit 60 s, inside by 29 to 31 s
            open 100 to 129
            """);

    maker.set(110, "outdoor fan", "on").set(115, "outdoor fan", "off");
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            INCONCLUSIVE UNORDERED; awaited within 60 s in this order - outdoor fan goes off, compressor starts
            1 INCONCLUSIVE UNORDERED (99, 100] to 130: defrost begins between 99.0 s and 100.0 s: the order is not known, two changes lie inside one sample interval
              measured 29 to 31 s, limit 60 s, inside by 29 to 31 s
            open 100 to 129
            """);
  }

  @Test
  void aStartBeforeTheFanHasStoppedIsOutOfTurn() {
    maker.set(100, "reversing valve", "defrost").set(50, "compressor speed", 0);
    maker.set(50, "outdoor fan", "on").set(120, "outdoor fan", "off");
    maker.set(110, "compressor speed", 50);
    assertThat(Told.of(FAN, maker))
        .isEqualTo(
            """
            FAIL; awaited within 60 s in this order - outdoor fan goes off, compressor starts
            1 FAIL SKIPPED (99, 100] to 110: defrost begins between 99.0 s and 100.0 s: compressor starts came where outdoor fan goes off was due
            told at 110 in the words of 1
            open 100 to 109
            """);
  }

  @Test
  void anEventMayStandInAnOrderTwice() {
    String twice =
        "when defrost entry begins, within 60 s in this order - reversing valve switches,"
            + " compressor stops, reversing valve switches";
    maker.set(105, "reversing valve", "defrost").set(110, "compressor speed", 0);
    maker.set(130, "reversing valve", "heating");
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
        "when fault 'coil sensor open' is applied, within 10 s in this order - setpoint changes,"
            + " coil temperature rises above 10 °C";
    maker.set(100, "fault 'coil sensor open'", "on").set(100, "setpoint", 40);
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
