package dev.thawbench.checks.assertj;

import static dev.thawbench.checks.assertj.TraceAssertions.assertThat;
import static dev.thawbench.checks.assertj.TraceAssertions.minutes;
import static dev.thawbench.checks.assertj.TraceAssertions.seconds;
import static dev.thawbench.checks.assertj.TraceAssertions.signal;
import static dev.thawbench.trace.Unit.CELSIUS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.checks.lab.Frosting;
import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.trace.Trace;
import org.junit.jupiter.api.Test;

class TraceAssertTest {
  private final Phase defrost = Lab.WORDS.phase("defrost").orElseThrow();
  private final Phase defrostExit = Lab.WORDS.phase("defrost exit").orElseThrow();
  private final SignalWords coil = signal(Lab.WORDS.signals().get("coil temperature"));
  private final SignalWords fan = signal(Lab.WORDS.signals().get("outdoor fan"));

  private static Trace night() {
    Frosting night = new Frosting().defrost(36, 300);
    return night.maker().trace(1, night.now() + 600);
  }

  @Test
  void healthyNightFulfilsAll() {
    assertThat(night())
        .every(defrost)
        .lastsAtMost(minutes(10))
        .when(coil.risesAbove(18, CELSIUS))
        .during(defrost)
        .firstTime()
        .then(defrostExit.begins())
        .within(seconds(15))
        .every(defrost)
        .holds(fan.isOff(), seconds(5))
        .fulfils(Lab.read("DEF-01", "every defrost lasts at most {maximum defrost time}"));
  }

  @Test
  void failureTellsOccurrenceAndMargin() {
    assertThatThrownBy(() -> assertThat(night()).every(defrost).lastsAtMost(minutes(4)))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "requirement FAIL: defrost 1 lasted 299.0 s to 301.0 s, limit 240 s, "
                + "59.0 s to 61.0 s too long (ended by coil temperature 18.2 °C)%n".formatted()
                + "requirement: every defrost lasts at most 4 min");
  }

  @Test
  void nothingExercisedIsNoSuccess() {
    assertThatThrownBy(
            () ->
                assertThat(night())
                    .when(coil.risesAbove(90, CELSIUS))
                    .then(defrostExit.begins())
                    .within(seconds(15)))
        .hasMessageContaining("NOT_EXERCISED");
  }
}
