package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of each form, what a judge that forgets after each row still remembers as hours go by. */
class ForgettingTest {
  private static final int CYCLES = 24;
  private static final Trace TRACE = cycles();

  /** One defrost every 100 s, in which all signals change and some reads are lost. */
  private static Trace cycles() {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "controller supply", "on")
            .set(0, "compressor speed", 60)
            .set(0, "setpoint", 35);
    for (int i = 0; i < CYCLES; i++) {
      int at = 100 * i;
      maker.set(at + 10, "coil temperature", -8).set(at + 70, "coil temperature", 20);
      maker.set(at + 20, "sequence", "entry").set(at + 40, "sequence", "idle");
      maker.set(at + 22, "compressor speed", 0).set(at + 35, "compressor speed", 60);
      maker.set(at + 30, "reversing valve", "defrost").set(at + 75, "reversing valve", "heating");
      maker.set(at + 31, "reported defrost", "on").set(at + 76, "reported defrost", "off");
      maker.set(at + 32, "outdoor fan", "off").set(at + 77, "outdoor fan", "on");
      maker.set(at + 50, "setpoint", 35 + i % 2 * 5);
      maker.set(at + 52, "supply temperature", 35 + i % 2 * 5);
      maker.set(at + 80, "controller supply", "off").set(at + 82, "controller supply", "on");
      maker.set(at + 85, "fault 'coil sensor open'", "on");
      maker.set(at + 87, "coil sensor alarm", "on");
      maker.set(at + 90, "fault 'coil sensor open'", "off");
      maker.set(at + 92, "coil sensor alarm", "off");
      if (i % 5 == 4) {
        maker.lose(at + 45, at + 47, "reversing valve").lose(at + 60, at + 62, "outdoor fan");
      }
    }
    return maker.trace(1, 100 * CYCLES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every defrost lasts at most 60 s",
        "every compressor stop outside changeover lasts at least 10 s",
        "during every defrost, from 5 s after its start, outdoor fan is off",
        "whenever reversing valve is heating, coil temperature is above -10 °C",
        "whenever coil temperature < -6 °C, defrost begins within 30 s",
        "whenever mode is heating, outdoor fan comes on within 60 s",
        "whenever mode is heating, outdoor fan is on or compressor is on",
        "when compressor starts, outdoor fan comes on within 60 s",
        "when compressor starts, outdoor fan comes on within 10 s",
        "when compressor starts, reversing valve switches within 60 s",
        "when coil temperature first rises above 18 °C in a defrost, outdoor fan comes on within 15 s",
        "when coil temperature < -6 °C for 10 s, defrost begins within 30 s",
        "when coil temperature < -6 °C, summed since the last defrost end, reaches 15 s, defrost begins within 20 s",
        "when coil temperature falls below -6 °C, defrost begins within 20 s of compressor running",
        "when fault 'coil sensor open' is applied, coil sensor alarm comes on within 10 s and stays on until it is cleared",
        "when defrost entry begins, within 30 s in this order - compressor stops, reversing valve switches, compressor starts",
        "after power-up, compressor stays on for at least 30 s",
        "when setpoint changes by at least 2 K, supply temperature is within 1 K of setpoint from 5 s to 20 s after",
        "at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s",
        "at every defrost start, compressor running since the last defrost end is at least 30 s",
        "reversing valve never switches while compressor speed is above 70 Hz",
        "compressor starts at most 6 times in any 5 min",
        "no defrost ends with coil temperature below 18 °C unless it lasted 40 s",
        "reported defrost agrees with defrost, but for 5 s after each edge",
        "reported defrost agrees with defrost, but for 5 s around each edge",
        "every defrost lasts at most 60 s, unless setpoint changes",
      })
  void remembersNoMoreAfterManyCyclesAndSaysTheSame(String sentence) {
    Told.of(sentence, TRACE);

    Judge judge = ForgetfulJudge.of(List.of(Lab.read("X-01", sentence)), Lab.LAYOUT);
    ScanRow row = new ScanRow(Lab.LAYOUT);
    int early = 0;
    int late = 0;
    for (int i = 0; i < TRACE.rows(); i++) {
      TRACE.copyTo(i, row);
      judge.add(row);
      early = Math.max(early, i < 1000 ? judge.remembered() : 0);
      late = Math.max(late, i >= 2000 ? judge.remembered() : 0);
    }
    assertThat(early).isPositive();
    assertThat(late).isLessThanOrEqualTo(early + 2);
  }
}
