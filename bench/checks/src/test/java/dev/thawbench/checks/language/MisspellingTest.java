package dev.thawbench.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
  @Test
  void namesTheNearestWordInTheMiddle() {
    assertThat(Lab.problem("every defrost lasts atmost 10 min"))
        .isEqualTo(
            "script.yaml:9:27: expected 'at least', 'at most' or 'between', found 'atmost'; "
                + "did you mean 'at most'?");
  }

  @Test
  void namesTheNearestSignal() {
    assertThat(Lab.problem("during every defrost, outdor fan is off"))
        .endsWith("'outdor fan' is no signal of this station; did you mean 'outdoor fan'?")
        .startsWith("script.yaml:9:29: ");
  }

  @Test
  void misspeltKeywordDoesNotVanishIntoAName() {
    assertThat(Lab.problem("every compressor stop outsde changeover lasts at least 3 min"))
        .isEqualTo(
            "script.yaml:9:29: expected 'outside', 'lasts' or …, found 'outsde'; did you mean 'outside'?"
                .replace("'outside', 'lasts' or …", found("every compressor stop outsde")))
        .contains("did you mean 'outside'?");
  }

  private static String found(String start) {
    String problem = Lab.problem(start + " changeover lasts at least 3 min");
    return problem.substring(problem.indexOf("expected ") + 9, problem.indexOf(", found"));
  }

  @Test
  void tellsANameThatIsLongerThanTheKnownOne() {
    assertThat(Lab.problem("when defrost request begins, outdoor fan comes on within 60 s"))
        .isEqualTo(
            "script.yaml:9:20: expected 'begins', 'starts' or 'ends', found 'request'; or 'defrost"
                + " request' is meant, and the profile has no such phase");
    assertThat(Lab.problem("every defrost takes at most 10 min")).doesNotContain("is meant");
  }

  @Test
  void namesTheNearestParameter() {
    assertThat(Lab.problem("every defrost lasts at most {maximum defrst time}"))
        .isEqualTo(
            "script.yaml:9:35: '{maximum defrst time}' is no parameter of the controller's profile;"
                + " did you mean '{maximum defrost time}'?");
  }

  @Test
  void refusesAWrongUnit() {
    assertThat(Lab.problem("every defrost lasts at most 10 bar"))
        .isEqualTo("script.yaml:9:35: expected a duration such as '60 s', found 'bar'");
    assertThat(Lab.problem("during every defrost, coil temperature is below 5 K"))
        .isEqualTo("script.yaml:9:55: expected a value of coil temperature in °C, found 'K'");
  }

  @Test
  void tellsASentenceThatEndsTooEarly() {
    assertThat(Lab.problem("every defrost lasts at most"))
        .isEqualTo("script.yaml:9:34: expected a duration, found the end of the sentence");
  }

  @Test
  void refusesThePlantsOwnTruth() {
    assertThat(Lab.problem("during every defrost, true frost is below 1 kg"))
        .isEqualTo(
            "script.yaml:9:29: 'true frost' is the plant's own truth; no controller is judged by"
                + " it");
  }

  @Test
  void namesTheNearestFault() {
    assertThat(
            Lab.problem(
                "when fault 'coil sensor opn' is applied, coil sensor alarm comes on within 60 s"))
        .isEqualTo(
            "script.yaml:9:18: 'coil sensor opn' is no fault of this station; did you mean 'coil"
                + " sensor open'?");
  }

  @Test
  void namesTheNearestState() {
    assertThat(Lab.problem("during every defrost, reversing valve is defrst"))
        .isEqualTo(
            "script.yaml:9:48: expected 'heating' or 'defrost', found 'defrst'; did you mean"
                + " 'defrost'?");
  }

  @Test
  void withinNeedsSomethingThatBegins() {
    assertThat(Lab.problem("when defrost begins, reported defrost is on within 10 s"))
        .isEqualTo(
            "script.yaml:9:51: 'within' needs something that begins, such as "
                + "'reported defrost comes on within 10 s'");
    assertThat(Lab.problem("whenever in defrost, coil temperature is above 2 °C within 1 min"))
        .endsWith("such as 'coil temperature rises above 2 °C within 1 min'");
  }

  @Test
  void refusesABandThatNothingLiesIn() {
    assertThat(Lab.problem("every defrost lasts between 10 min and 5 min"))
        .isEqualTo("script.yaml:9:35: the band is empty: 10 min is more than 5 min");
    assertThat(Lab.problem("during every defrost, coil temperature is between 5 °C and -5 °C"))
        .endsWith("the band is empty: 5 °C is more than -5 °C");
    assertThat(Lab.problem("when defrost begins, outdoor fan is off from 2 min to 5 s after"))
        .endsWith("the band is empty: 2 min is more than 5 s");
  }

  @Test
  void offersPhasesAndWhatIsOnAndOff() {
    assertThat(Lab.problem("every defrosting lasts at most 10 min"))
        .isEqualTo(
            "script.yaml:9:13: 'defrosting' is no signal or phase of this station; "
                + "did you mean 'defrost'?");
    assertThat(Lab.problem("every compresor stop lasts at least 3 min"))
        .endsWith("'compresor' is no signal or phase of this station; did you mean 'compressor'?");
  }

  @Test
  void unknownNameIsCalledThat() {
    assertThat(Lab.problem("when reversing begins, outdoor fan stops within 5 s"))
        .isEqualTo(
            "script.yaml:9:12: 'reversing' is no signal, phase or event of this station; "
                + "did you mean 'reversing valve'?");
    assertThat(Lab.problem("when chimney begins, outdoor fan stops within 5 s"))
        .isEqualTo("script.yaml:9:12: 'chimney' is no signal, phase or event of this station");
  }

  @Test
  void namesTheNearestWordInsideAPhraseOfSeveral() {
    assertThat(
            Lab.problem("when coil temperature rises abve 18 °C, defrost exit begins within 5 s"))
        .startsWith("script.yaml:9:35: ")
        .endsWith("found 'abve'; did you mean 'above'?");
    assertThat(Lab.problem("when defrost begins, outdoor fan stops withn 5 s"))
        .isEqualTo("script.yaml:9:46: expected 'within', found 'withn'; did you mean 'within'?");
    assertThat(Lab.problem("whenever compressor is runing, outdoor fan is on"))
        .endsWith("found 'runing'; did you mean 'running'?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 ºC            | 'ºC' is no unit: it has the ordinal sign (U+00BA); write '°C' with a degree sign
          18 ˚C            | '˚C' is no unit: it has the ring above (U+02DA); write '°C' with a degree sign
          18 C             | 'C' is no unit; did you mean '°C'?
          18 °c            | '°c' is no unit; did you mean '°C'?
          18 ° C           | '° C' is no unit; did you mean '°C'?
          18 ℃             | '℃' is no unit; did you mean '°C'?
          18 deg C         | 'deg C' is no unit; did you mean '°C'?
          18 degrees       | expected a value of coil temperature in °C, found no unit
          18 Celsius       | 'Celsius' is no unit; did you mean '°C'?
          18 celcius       | 'celcius' is no unit; did you mean '°C'?
          18               | expected a value of coil temperature in °C, found no unit
          """)
  void temperatureIsInDegreesCelsius(String value, String told) {
    assertThat(Lab.problem("during every defrost, coil temperature is below " + value))
        .endsWith(told)
        .matches("script\\.yaml:9:5[58]: .*");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sec, s",
    "secs, s",
    "seconds, s",
    "mins, min",
    "minutes, min",
    "Min, min",
    "m, min",
    "hrs, h",
    "hours, h",
    "minuts, min",
    "secnds, s",
    "msec, ms"
  })
  void durationIsInKnownUnits(String found, String meant) {
    assertThat(Lab.problem("every defrost lasts at most 10 " + found))
        .isEqualTo("script.yaml:9:38: '" + found + "' is no unit; did you mean '" + meant + "'?");
  }

  @Test
  void numberHasADecimalPoint() {
    assertThat(Lab.problem("during every defrost, coil temperature is below 18,5 °C"))
        .isEqualTo("script.yaml:9:55: '18,5' has a comma; write '18.5'");
    assertThat(Lab.problem("every defrost lasts at most 1,000 s"))
        .endsWith("'1,000' has a comma; write '1.000' or, of thousands, '1000'");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "every defrost lasts max 10 min, at most",
    "during every defrost; coil temperature is less than 5 °C, below",
    "if defrost begins; outdoor fan stops within 5 s, when",
    "when outdoor fan turns on; compressor is on, comes on"
  })
  void namesTheKeywordForWhatPeopleSay(String sentence, String keyword) {
    assertThat(Lab.problem(sentence.replace(';', ',')))
        .endsWith("; did you mean '" + keyword + "'?");
  }

  @Test
  void everyInstantAsksForAStateOrItsBeginning() {
    assertThat(Lab.problem("whenever compressor is on, reversing valve switches within 5 s"))
        .isEqualTo(
            "script.yaml:9:34: of every instant can be asked what is so then, or what begins within"
                + " a time ('outdoor fan comes on within 5 s'); write 'when …' for what follows"
                + " once");
    assertThat(Lab.problem("when compressor starts, mode switches within 5 s of outdoor fan on"))
        .isEqualTo(
            "script.yaml:9:31: 'mode switches' begins no state, so that nothing can stay so, and no"
                + " clock can wait for it");
  }
}
