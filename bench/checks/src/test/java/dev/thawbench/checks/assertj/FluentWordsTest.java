package dev.thawbench.checks.assertj;

import static dev.thawbench.checks.assertj.TraceAssertions.all;
import static dev.thawbench.checks.assertj.TraceAssertions.anyOf;
import static dev.thawbench.checks.assertj.TraceAssertions.becomesTrue;
import static dev.thawbench.checks.assertj.TraceAssertions.hours;
import static dev.thawbench.checks.assertj.TraceAssertions.in;
import static dev.thawbench.checks.assertj.TraceAssertions.minutes;
import static dev.thawbench.checks.assertj.TraceAssertions.now;
import static dev.thawbench.checks.assertj.TraceAssertions.outside;
import static dev.thawbench.checks.assertj.TraceAssertions.percent;
import static dev.thawbench.checks.assertj.TraceAssertions.seconds;
import static dev.thawbench.checks.assertj.TraceAssertions.value;
import static dev.thawbench.checks.assertj.TraceAssertions.words;
import static dev.thawbench.trace.Unit.BAR;
import static dev.thawbench.trace.Unit.CELSIUS;
import static dev.thawbench.trace.Unit.HERTZ;
import static dev.thawbench.trace.Unit.KELVIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Tolerance;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What qualifies a sentence, in fluent Java: parameters, tolerances, hysteresis, strictness,
 * scopes, exceptions; each builds the tree of its sentence.
 */
class FluentWordsTest {
  private static final Words WORDS = words(Lab.WORDS);
  private static final Phase DEFROST = WORDS.phase("defrost");
  private static final Phase CHANGEOVER = WORDS.phase("changeover");
  private static final Event POWER_UP = WORDS.event("power-up");
  private static final SignalWords COIL = WORDS.signal("coil temperature");
  private static final SignalWords FAN = WORDS.signal("outdoor fan");
  private static final SignalWords COMPRESSOR = WORDS.signal("compressor");
  private static final SignalWords VALVE = WORDS.signal("reversing valve");
  private static final SignalWords MODE = WORDS.signal("mode");
  private static final SignalWords SETPOINT = WORDS.signal("setpoint");
  private static final SignalWords SUPPLY = WORDS.signal("supply temperature");
  private static final SignalWords OPEN = WORDS.fault("coil sensor open");

  private static Arguments both(String sentence, Function<TraceAssert, TraceAssert> fluent) {
    return Arguments.of(sentence, fluent);
  }

  static Stream<Arguments> qualified() {
    return Stream.of(
        both(
            "every defrost lasts at most {maximum defrost time}",
            t -> t.every(DEFROST).lastsAtMost(WORDS.parameter("maximum defrost time"))),
        both(
            "every defrost lasts at most 10 min ± 2 %",
            t -> t.every(DEFROST).lastsAtMost(minutes(10).plusMinus(percent(2)))),
        both(
            "when coil temperature rises above {termination temperature} in defrost, defrost ends"
                + " within 60 s ± 5 s",
            t ->
                t.when(COIL.risesAbove(WORDS.parameter("termination temperature")))
                    .during(DEFROST)
                    .then(DEFROST.ends())
                    .within(seconds(60).plusMinus(Tolerance.absolute(5)))),
        both(
            "no defrost ends below {termination temperature}",
            t -> t.noEndOf(DEFROST, COIL.isBelow(WORDS.parameter("termination temperature")))),
        both(
            "when coil temperature falls to -6 °C ± 0.5 K (hysteresis 1 K), defrost begins within"
                + " 30 s",
            t ->
                t.when(
                        COIL.fallsTo(value(-6, CELSIUS).plusMinus(Tolerance.absolute(0.5)))
                            .withHysteresis(value(1, KELVIN)))
                    .then(DEFROST.begins())
                    .within(seconds(30))),
        both(
            "whenever coil temperature is below -6 °C (hysteresis 1 K), outdoor fan is on",
            t ->
                t.whenever(COIL.isBelow(-6, CELSIUS).withHysteresis(value(1, KELVIN)))
                    .thenHolds(FAN.isOn())),
        both(
            "strictly during every defrost, from 5 s after its start, outdoor fan is off",
            t -> t.every(DEFROST).strictly().holds(FAN.isOff(), seconds(5))),
        both(
            "strictly whenever compressor is on, outdoor fan is on",
            t -> t.whenever(COMPRESSOR.isOn()).strictly().thenHolds(FAN.isOn())),
        both(
            "every compressor stop strictly outside changeover lasts at least 3 min",
            t -> t.everyStopOf(COMPRESSOR).strictlyOutside(CHANGEOVER).lastsAtLeast(minutes(3))),
        both(
            "when outdoor fan goes off strictly in defrost, compressor is off",
            t -> t.when(FAN.goesOff()).strictlyDuring(DEFROST).thenHolds(COMPRESSOR.isOff())),
        both(
            "at every reversing valve switch strictly in changeover, compressor is off",
            t ->
                t.atEvery(VALVE.switches())
                    .strictlyDuring(CHANGEOVER)
                    .holds(now(COMPRESSOR.isOff()))),
        both(
            "compressor switches in defrost at most 4 times in any 1 h",
            t -> t.countOf(COMPRESSOR.switches()).during(DEFROST).isAtMost(4, hours(1))),
        both(
            "setpoint changes at most 3 times in any 10 min",
            t -> t.countOf(SETPOINT.changes()).isAtMost(3, minutes(10))),
        both(
            "setpoint changes by at least 2 K or mode switches at most 3 times in any 10 min",
            t ->
                t.countOf(anyOf(SETPOINT.changesByAtLeast(value(2, KELVIN)), MODE.changes()))
                    .isAtMost(3, minutes(10))),
        both(
            "every defrost lasts at most 10 min, unless power-up or defrost ends",
            t -> t.unless(POWER_UP, DEFROST.ends()).every(DEFROST).lastsAtMost(minutes(10))),
        both(
            "no defrost ends below 18 °C unless it lasted 10 min",
            t -> t.noEndOf(DEFROST, COIL.isBelow(18, CELSIUS), minutes(10))),
        both(
            "reversing valve never switches while compressor speed is above 20 Hz ± 2 Hz",
            t ->
                t.never(VALVE.switches())
                    .whilst(COMPRESSOR.isAbove(value(20, HERTZ).plusMinus(Tolerance.absolute(2))))),
        both(
            "compressor never starts outside defrost",
            t -> t.never(COMPRESSOR.comesOn()).whilst(outside(DEFROST))),
        both(
            "fault 'coil sensor open' is never applied in defrost",
            t -> t.never(OPEN.isApplied()).whilst(in(DEFROST))),
        both(
            "compressor is never on while reversing valve is defrost and mode is off",
            t -> t.never(COMPRESSOR.isOn()).whilst(all(VALVE.is("defrost"), MODE.is("off")))),
        both(
            "when (mode is off or in defrost) becomes true, supply temperature is within 1 K of"
                + " setpoint from 5 s to 10 s after",
            t ->
                t.when(becomesTrue(TraceAssertions.any(MODE.is("off"), in(DEFROST))))
                    .thenHolds(
                        SUPPLY.isWithin(value(1, KELVIN), SETPOINT), seconds(5), seconds(10))),
        both(
            "during every compressor run, pressure difference is between 1 bar and 15 bar ± 1 bar",
            t ->
                t.everyRunOf(COMPRESSOR)
                    .holds(
                        WORDS
                            .signal("pressure difference")
                            .isBetween(
                                value(1, BAR), value(15, BAR).plusMinus(Tolerance.absolute(1))))),
        both(
            "reported defrost agrees with defrost",
            t -> t.agrees(WORDS.signal("reported defrost").isOn(), DEFROST)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("qualified")
  void buildTheSameTree(String sentence, Function<TraceAssert, TraceAssert> fluent) {
    SameTree.holds(sentence, fluent);
  }

  @Test
  void unknownNameTellsTheNearest() {
    assertThatThrownBy(() -> WORDS.parameter("maximum defrst time"))
        .hasMessage(
            "'maximum defrst time' is no parameter of this station; did you mean 'maximum defrost"
                + " time'?");
    assertThatThrownBy(() -> WORDS.phase("defrots")).hasMessageContaining("'defrost'?");
    assertThatThrownBy(() -> WORDS.event("power-upp")).hasMessageContaining("'power-up'?");
    assertThatThrownBy(() -> WORDS.signal("outdor fan")).hasMessageContaining("'outdoor fan'?");
  }

  @Test
  void limitOfAnotherUnitIsRefused() {
    assertThatThrownBy(() -> COIL.isAbove(WORDS.parameter("maximum defrost time")))
        .hasMessage("'coil temperature' is in °C here, not in min");
    assertThatThrownBy(() -> SETPOINT.changesByAtLeast(value(2, CELSIUS)))
        .hasMessage("'setpoint' is in K here, not in °C");
  }

  @Test
  void whatNoSentenceSaysIsRefused() {
    assertThat(Lab.WORDS.powerCut()).isPresent();
    assertThatThrownBy(
            () ->
                TraceAssertions.assertThat(null, WORDS)
                    .never(COMPRESSOR.comesOn())
                    .whilst(COMPRESSOR.isOff()))
        .hasMessage("the event itself decides 'compressor never starts while compressor is off'");
    assertThatThrownBy(
            () ->
                TraceAssertions.assertThat(null, WORDS)
                    .every(DEFROST)
                    .strictly()
                    .lastsAtMost(minutes(1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> FAN.becomes("on").withHysteresis(value(1, KELVIN)))
        .hasMessage("'outdoor fan comes on' has no hysteresis");
  }
}
