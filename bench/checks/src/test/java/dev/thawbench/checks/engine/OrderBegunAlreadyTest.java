package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import org.junit.jupiter.api.Test;

/** Where the first of an order begins a state that may be there already. */
class OrderBegunAlreadyTest {
  private static final String FAN =
      "when defrost begins, within 60 s in this order - outdoor fan stops, compressor starts";

  /** A defrost that begins while the compressor stands. */
  private final TraceMaker maker =
      Lab.heating().during(0, 50, "compressor speed", 50).set(100, "reversing valve", "defrost");

  @Test
  void whatTheFirstBeginsMayBeThereAlready() {
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
}
