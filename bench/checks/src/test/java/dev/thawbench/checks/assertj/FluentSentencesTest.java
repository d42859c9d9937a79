package dev.thawbench.checks.assertj;

import static dev.thawbench.checks.assertj.TraceAssertions.all;
import static dev.thawbench.checks.assertj.TraceAssertions.any;
import static dev.thawbench.checks.assertj.TraceAssertions.hasBeen;
import static dev.thawbench.checks.assertj.TraceAssertions.held;
import static dev.thawbench.checks.assertj.TraceAssertions.hours;
import static dev.thawbench.checks.assertj.TraceAssertions.in;
import static dev.thawbench.checks.assertj.TraceAssertions.minutes;
import static dev.thawbench.checks.assertj.TraceAssertions.not;
import static dev.thawbench.checks.assertj.TraceAssertions.now;
import static dev.thawbench.checks.assertj.TraceAssertions.outside;
import static dev.thawbench.checks.assertj.TraceAssertions.seconds;
import static dev.thawbench.checks.assertj.TraceAssertions.signal;
import static dev.thawbench.checks.assertj.TraceAssertions.sum;
import static dev.thawbench.checks.assertj.TraceAssertions.sumReaches;
import static dev.thawbench.trace.Unit.BAR;
import static dev.thawbench.trace.Unit.CELSIUS;
import static dev.thawbench.trace.Unit.HERTZ;
import static dev.thawbench.trace.Unit.KELVIN;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form and every example as a sentence and as fluent Java: the same tree. */
class FluentSentencesTest {
  private static final Phase DEFROST = Lab.WORDS.phase("defrost").orElseThrow();
  private static final Phase ENTRY = Lab.WORDS.phase("defrost entry").orElseThrow();
  private static final Phase EXIT = Lab.WORDS.phase("defrost exit").orElseThrow();
  private static final Phase CHANGEOVER = Lab.WORDS.phase("changeover").orElseThrow();
  private static final Event POWER_UP =
      new Event.Named("power-up", Lab.WORDS.event("power-up").orElseThrow());
  private static final SignalWords COIL = words("coil temperature");
  private static final SignalWords FAN = words("outdoor fan");
  private static final SignalWords SPEED = words("compressor speed");
  private static final SignalWords VALVE = words("reversing valve");
  private static final SignalWords MODE = words("mode");
  private static final SignalWords PRESSURE = words("pressure difference");
  private static final SignalWords SETPOINT = words("setpoint");
  private static final SignalWords SUPPLY = words("supply temperature");
  private static final SignalWords REPORTED = words("reported defrost");
  private static final SignalWords ALARM = words("coil sensor alarm");
  private static final SignalWords OPEN = words("fault 'coil sensor open'");

  private static SignalWords words(String name) {
    return signal(Lab.WORDS.signals().get(name));
  }

  private static Limit parameter(String name) {
    return Limit.of(Lab.WORDS.parameter(name).orElseThrow());
  }

  private static Arguments both(String sentence, Function<TraceAssert, TraceAssert> fluent) {
    return Arguments.of(sentence, fluent);
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        both(
            "every defrost lasts at most {maximum defrost time}",
            t -> t.every(DEFROST).lastsAtMost(parameter("maximum defrost time"))),
        both(
            "every defrost outside changeover lasts between 1 min and 10 min",
            t -> t.every(DEFROST).outside(CHANGEOVER).lastsBetween(minutes(1), minutes(10))),
        both(
            "during every defrost, from 5 s after its start, outdoor fan is off",
            t -> t.every(DEFROST).holds(FAN.isOff(), seconds(5))),
        both(
            "during every compressor run, mode is heating or in defrost",
            t -> t.everyRunOf(SPEED).holds(any(MODE.is("heating"), in(DEFROST)))),
        both(
            "when coil temperature first rises above 18 °C in a defrost, defrost exit begins within"
                + " 15 s",
            t ->
                t.when(COIL.risesAbove(18, CELSIUS))
                    .firstTime()
                    .during(DEFROST)
                    .then(EXIT.begins())
                    .within(seconds(15))),
        both(
            "at every defrost start, compressor running outside defrost since the last defrost end"
                + " is at least {minimum run time}",
            t ->
                t.atEvery(DEFROST.begins())
                    .holds(
                        sum(
                            all(SPEED.isOn(), outside(DEFROST)),
                            DEFROST.ends(),
                            Bound.atLeast(parameter("minimum run time"))))),
        both(
            "every compressor stop outside changeover lasts at least {anti-short-cycle time}",
            t ->
                t.everyStopOf(SPEED)
                    .outside(CHANGEOVER)
                    .lastsAtLeast(parameter("anti-short-cycle time"))),
        both(
            "when defrost entry begins, within 90 s in this order - compressor stops, reversing"
                + " valve switches, compressor starts",
            t ->
                t.when(ENTRY.begins())
                    .thenInOrder(seconds(90), SPEED.goesOff(), VALVE.switches(), SPEED.comesOn())),
        both(
            "when coil temperature < -1 °C with compressor on, summed since the last defrost end,"
                + " reaches {defrost interval}, defrost starts within 60 s of compressor running",
            t ->
                t.when(
                        sumReaches(
                            all(COIL.isBelow(-1, CELSIUS), SPEED.isOn()),
                            DEFROST.ends(),
                            parameter("defrost interval")))
                    .then(DEFROST.begins())
                    .countingOnly(SPEED.isOn())
                    .within(seconds(60))),
        both(
            "no defrost ends below 18 °C unless it lasted {maximum defrost time}",
            t -> t.noEndOf(DEFROST, COIL.isBelow(18, CELSIUS), parameter("maximum defrost time"))),
        both(
            "no defrost ends with pressure difference above 20 bar",
            t -> t.noEndOf(DEFROST, PRESSURE.isAbove(20, BAR))),
        both(
            "compressor starts outside changeover at most 6 times in any 60 min",
            t -> t.countOf(SPEED.comesOn()).outside(CHANGEOVER).isAtMost(6, minutes(60))),
        both(
            "reversing valve switches at most 0 times in any 1 h",
            t -> t.countOf(VALVE.switches()).isAtMost(0, hours(1))),
        both(
            "after power-up, compressor stays off for at least {power-up delay}",
            t -> t.when(POWER_UP).thenHolds(SPEED.isOff(), parameter("power-up delay"))),
        both(
            "at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s and"
                + " pressure difference is between 1 bar and 15 bar",
            t ->
                t.atEvery(VALVE.switches())
                    .holds(
                        hasBeen(SPEED.isAtMost(20, HERTZ), seconds(5)),
                        now(PRESSURE.isBetween(1, 15, BAR)))),
        both(
            "when fault 'coil sensor open' is applied, coil sensor alarm comes on within 60 s and"
                + " stays on until it is cleared",
            t ->
                t.when(OPEN.isApplied())
                    .then(ALARM.comesOn())
                    .andStaysUntil(OPEN.isCleared())
                    .within(seconds(60))),
        both(
            "when setpoint changes by at least 2 K, supply temperature is within 1 K of setpoint"
                + " from 10 min to 15 min after, unless setpoint changes again or defrost begins",
            t ->
                t.unless(SETPOINT.changesByAtLeast(2, KELVIN), DEFROST.begins())
                    .when(SETPOINT.changesByAtLeast(2, KELVIN))
                    .thenHolds(SUPPLY.isWithin(1, KELVIN, SETPOINT), minutes(10), minutes(15))),
        both(
            "reported defrost agrees with defrost, but for 5 s after each edge",
            t -> t.agrees(REPORTED.isOn(), DEFROST, seconds(5))),
        both(
            "reported defrost agrees with defrost, but for 5 s around each edge",
            t -> t.agreesAround(REPORTED.isOn(), DEFROST, seconds(5))),
        both(
            "whenever coil temperature < -6 °C, defrost starts within 60 s",
            t -> t.whenever(COIL.isBelow(-6, CELSIUS)).then(DEFROST.begins()).within(seconds(60))),
        both(
            "whenever compressor is on outside defrost, outdoor fan is on",
            t -> t.whenever(all(SPEED.isOn(), outside(DEFROST))).thenHolds(FAN.isOn())),
        both(
            "when coil temperature is at most -6 °C for 10 s, reversing valve becomes defrost"
                + " within 2 min",
            t ->
                t.when(held(COIL.isAtMost(-6, CELSIUS), seconds(10)))
                    .then(VALVE.becomes("defrost"))
                    .within(minutes(2))),
        both(
            "when coil temperature falls to -6 °C outside changeover, not (mode is cooling)",
            t ->
                t.when(COIL.fallsTo(-6, CELSIUS))
                    .outside(CHANGEOVER)
                    .thenHolds(not(MODE.is("cooling")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void buildTheSameTree(String sentence, Function<TraceAssert, TraceAssert> fluent) {
    SameTree.holds(sentence, fluent);
  }
}
