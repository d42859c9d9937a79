package dev.thawbench.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import org.junit.jupiter.api.Test;

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
        .endsWith("found 'outdor fan'; did you mean 'outdoor fan'?")
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
  void namesTheNearestParameter() {
    assertThat(Lab.problem("every defrost lasts at most {maximum defrst time}"))
        .isEqualTo(
            "script.yaml:9:35: '{maximum defrst time}' is no parameter of the controller's profile; "
                + "did you mean '{maximum defrost time}'?");
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
            "script.yaml:9:29: 'true frost' is the plant's own truth; no controller is judged by it");
  }

  @Test
  void namesTheNearestFault() {
    assertThat(
            Lab.problem(
                "when fault 'coil sensor opn' is applied, coil sensor alarm comes on within 60 s"))
        .isEqualTo(
            "script.yaml:9:18: 'coil sensor opn' is no fault of this station; did you mean 'coil sensor open'?");
  }

  @Test
  void namesTheNearestState() {
    assertThat(Lab.problem("during every defrost, reversing valve is defrst"))
        .isEqualTo(
            "script.yaml:9:48: expected 'heating' or 'defrost', found 'defrst'; did you mean 'defrost'?");
  }
}
