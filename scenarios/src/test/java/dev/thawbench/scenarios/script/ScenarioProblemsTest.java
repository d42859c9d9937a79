package dev.thawbench.scenarios.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioProblemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          rnu for 20 min                   | s.yaml:6:5: 'rnu for 20 min' is no step; did you mean 'run for'?
          stop                             | s.yaml:6:5: 'stop' is no step; known: 'run for', 'run until', 'set', 'ramp', 'apply fault', 'clear fault', 'power off', 'power on', 'repeat'
          wait for 5 min                   | s.yaml:6:5: 'wait for 5 min' is no step; did you mean 'run for 5 min'?
          wait until pump is off, at most 1 h | s.yaml:6:5: 'wait until pump is off, at most 1 h' is no step; did you mean 'run until pump is off, at most 1 h'?
          pause 5 min                      | s.yaml:6:5: 'pause 5 min' is no step; did you mean 'run for 5 min'?
          run for 20                       | s.yaml:6:13: expected a duration such as '20 min' or '1 h 30 min' (ms, s, min, h), found '20'
          run for 20 K                     | s.yaml:6:13: expected a duration such as '20 min' or '1 h 30 min' (ms, s, min, h), found '20 K'
          run for 0 s                      | s.yaml:6:13: expected a duration longer than 0, such as '20 min', found '0 s'
          run for 10001 h                  | s.yaml:6:13: a duration is at most 10000 h, found '10001 h'
          run for 10 h 99999999999 min     | s.yaml:6:13: a duration is at most 10000 h, found '10 h 99999999999 min'
          run until 3 defrosts have ended  | s.yaml:6:5: 'run until' needs an end: 'run until …, at most 6 h', found 'run until 3 defrosts have ended'
          set outdor air to 2 °C           | s.yaml:6:9: 'outdor air' is no signal of station 'virtual'; did you mean 'outdoor air'?
          set coil temperature to 2 °C     | s.yaml:6:9: 'coil temperature' of station 'virtual' is driven by the plant; apply a fault of its sensor, or set the weather
          set compressor to on             | s.yaml:6:9: 'compressor' of station 'virtual' can be read but not set
          set true frost to 1 kg           | s.yaml:6:9: 'true frost' of station 'virtual' is the plant's own and can't be set
          set fault 'coil sensor open' to on | s.yaml:6:9: 'fault 'coil sensor open'' of station 'virtual' says whether a fault is applied; only 'apply fault' and 'clear fault' set it
          set outdoor air to 2 K           | s.yaml:6:24: 'outdoor air' expects a value in °C, found '2 K'
          set outdoor air to 2             | s.yaml:6:24: 'outdoor air' expects a value in °C, found '2'
          set outdoor air to 2 C           | s.yaml:6:24: 'C' is no unit; did you mean '°C'?
          set outdoor air to 2,5 °C        | s.yaml:6:24: expected a number with its unit, such as '2.5 K', found '2,5 °C'
          set outdoor air to -40 °C        | s.yaml:6:24: 'outdoor air' goes from -35 °C to 50 °C, found '-40 °C'
          set outdoor relative humidity to 84 | s.yaml:6:38: 'outdoor relative humidity' expects a value in %, found '84'
          set water to 2 °C at 84 % RH     | s.yaml:6:26: a relative humidity belongs to 'outdoor air', not to 'water'
          set frost growth to 4 K          | s.yaml:6:25: 'frost growth' expects a number without a unit, found '4 K'
          set frost to 1.5 kg              | s.yaml:6:9: 'frost' can be given at the start only, under 'given'
          set mode to heeting              | s.yaml:6:17: 'mode' can't be 'heeting'; did you mean 'heating'?
          set mode to 1                    | s.yaml:6:17: 'mode' can't be '1'; known: 'off', 'heating'
          set mode                         | s.yaml:6:5: 'to' is missing; expected 'set outdoor air to 0 °C at 90 % RH', found 'set mode'
          set mode heating                 | s.yaml:6:5: 'to' is missing; expected 'set outdoor air to 0 °C at 90 % RH', found 'set mode heating'
          ramp water 30 °C over 5 min      | s.yaml:6:5: 'to' is missing; expected 'ramp outdoor air to -7 °C over 30 min', found 'ramp water 30 °C over 5 min'
          set outdoor air to 2 ºC          | s.yaml:6:24: 'ºC' is no unit; did you mean '°C'?
          ramp mode to heating over 1 min  | s.yaml:6:18: only a number can be ramped to, found 'heating'
          apply fault 'coil sensor opne'   | s.yaml:6:18: 'coil sensor opne' is no fault of station 'virtual'; did you mean 'coil sensor open'?
          apply fault coil sensor open     | s.yaml:6:5: the name of a fault stands in single quotes: apply fault 'coil sensor open'; found 'apply fault coil sensor open'
          clear fault coil sensor open     | s.yaml:6:5: the name of a fault stands in single quotes: clear fault 'coil sensor open'; found 'clear fault coil sensor open'
          ramp water to 50 °C              | s.yaml:6:5: 'over' and a time are missing; expected 'ramp outdoor air to -7 °C over 30 min', found 'ramp water to 50 °C'
          power of                         | s.yaml:6:5: 'power of' is no step; did you mean 'power off'?
          repeat 0 times: []               | s.yaml:6:5: expected 'repeat 3 times:' over a list, found 'repeat 0 times'
          run for 20 min # not long        | s.yaml:6:20: '#' after a space begins a comment and cuts the sentence 'run for 20 min'; put the comment on a line of its own, or quote the sentence
          """)
  void saysInOneLineWhatIsWrongWithAStep(String step, String expected) {
    assertThat(Scripts.problemsOf(Scripts.withSteps(step))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          outdor air: 2 °C       | s.yaml:6:3: 'outdor air' is no signal of station 'virtual'; did you mean 'outdoor air'?
          outdor air: 0 °C at 90 % RH | s.yaml:6:23: a relative humidity belongs to 'outdoor air', not to 'outdor air'; did you mean 'outdoor air'?
          frost: [1]             | s.yaml:6:10: 'frost' expects a value, found a list
          frost:                 | s.yaml:6:9: expected a value such as '2 °C' or 'heating', found nothing
          frost: 12 kg           | s.yaml:6:10: 'frost' goes from 0 kg to 10 kg, found '12 kg'
          """)
  void saysInOneLineWhatIsWrongWithAGivenLine(String line, String expected) {
    assertThat(Scripts.problemsOf(Scripts.withGiven(line))).containsExactly(expected);
  }

  @Test
  void findsAllFaultsOfAScriptAtOnce() {
    String script =
        """
        format: 1
        scenari: x
        given:
          outdoor air: 2 °C at 84 % RH
          outdoor relative humidity: 80 %
        steps:
          - run for a while
          - {run for: 20 min}
        expect:
          def-1: every defrost lasts at most 10 min
          DEF-02: during every defrost: fan is off
          DEF-03: fan is off # cut
        waives:
          - CMP-01
        """;
    assertThat(Scripts.problemsOf(script))
        .containsExactly(
            "s.yaml:11:31: a colon before a space can't stand in a text; put the whole sentence in quotes");
    assertThat(Scripts.problemsOf(script.replace("defrost: fan", "defrost, fan")))
        .containsExactly(
            "s.yaml:1:1: a scenario needs 'scenario' (a text)",
            "s.yaml:7:13: expected a duration such as '20 min' or '1 h 30 min' (ms, s, min, h),"
                + " found 'a while'",
            "s.yaml:8:5: expected a step such as 'run for 20 min', or 'repeat 3 times:' over a"
                + " list, found a map ('run for: …'; quote a text that holds ': ')",
            "s.yaml:10:3: expected the id of a requirement such as 'DEF-01' (capital letters, '-', a number), found 'def-1'",
            "s.yaml:12:22: '#' after a space begins a comment and cuts the sentence 'fan is off';"
                + " put the comment on a line of its own, or quote the sentence",
            "s.yaml:14:5: expected 'CMP-01 because …' with a reason, found 'CMP-01'",
            "s.yaml:2:1: 'scenari' is no key of a scenario; did you mean 'scenario'?",
            "s.yaml:4:3: 'given' says how the controller is found: 'controller: power-cycled' or"
                + " 'controller: as found', found nothing");
  }

  @Test
  void refusesToClearAFaultThatIsNotAppliedBefore() {
    String clear = "clear fault 'coil sensor open'";
    String apply = "apply fault 'coil sensor open'";
    assertThat(Scripts.problemsOf(Scripts.withSteps(clear, apply)))
        .containsExactly(
            "s.yaml:6:18: 'coil sensor open' is not applied before this step; nothing to clear");
    assertThat(Scripts.problemsOf(Scripts.withSteps(apply, clear, clear)))
        .containsExactly(
            "s.yaml:8:18: 'coil sensor open' is not applied before this step; nothing to clear");
    assertThat(Scripts.problemsOf(Scripts.withSteps(apply, "run for 5 min", clear))).isEmpty();
  }

  @Test
  void saysNothingOfClearedFaultsWhereAStepMayBeMissing() {
    Scenario scenario = Scripts.read(Scripts.withSteps("clear fault 'coil sensor open'"));
    Problems ofThisScript = new Problems();
    ofThisScript.add(Place.of("s.yaml"), "a step can't be read");
    AppliedFaults.check(scenario, Scripts.VIRTUAL, ofThisScript);
    assertThat(ofThisScript.list()).hasSize(1);
    Problems ofAnother = new Problems();
    ofAnother.add(Place.of("another.yaml"), "a step can't be read");
    AppliedFaults.check(scenario, Scripts.VIRTUAL, ofAnother);
    assertThat(ofAnother.list()).hasSize(2);
  }

  @Test
  void aRepetitionClearsWhatItAppliedOrWhatTheOneBeforeLeft() {
    String apply = "\"apply fault 'coil sensor open'\"";
    String clear = "\"clear fault 'coil sensor open'\"";
    assertThat(
            Scripts.problemsOf(Scripts.withSteps("repeat 3 times: [" + apply + ", " + clear + "]")))
        .isEmpty();
    assertThat(Scripts.problemsOf(Scripts.withSteps(apply, "repeat 3 times: [" + clear + "]")))
        .containsExactly(
            "s.yaml:7:36: 'coil sensor open' is not applied before this step; nothing to clear");
  }

  @Test
  void refusesAValueThatIsGivenTwice() {
    assertThat(
            Scripts.problemsOf(
                Scripts.withGiven(
                    "outdoor air: 2 °C at 84 % RH", "outdoor relative humidity: 80 %")))
        .containsExactly("s.yaml:7:3: 'outdoor relative humidity' is given a second time");
  }
}
