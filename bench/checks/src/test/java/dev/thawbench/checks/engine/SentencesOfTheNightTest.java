package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Frosting;
import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Trace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesOfTheNightTest {
  static final List<String> SENTENCES =
      List.of(
          "every defrost lasts at most {maximum defrost time}",
          "during every defrost, from 5 s after its start, outdoor fan is off",
          "when coil temperature first rises above {termination temperature} in a defrost, defrost exit begins within 15 s",
          "at every defrost start, compressor running outside defrost since the last defrost end is at least {minimum run time}",
          "every compressor stop outside changeover lasts at least {anti-short-cycle time}",
          "when defrost entry begins, within 90 s in this order - compressor stops, reversing valve switches, compressor starts",
          "when coil temperature < -1 °C with compressor on, summed since the last defrost end, reaches {defrost interval}, defrost starts within 90 s of compressor running",
          "no defrost ends below {termination temperature} unless it lasted {maximum defrost time}",
          "compressor starts outside changeover at most 6 times in any 60 min",
          "after power-up, compressor stays off for at least {power-up delay}",
          "at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s and pressure difference is between 1 bar and 15 bar",
          "reported defrost agrees with defrost, but for 5 s after each edge");

  static Stream<String> sentences() {
    return SENTENCES.stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void printsAndReadsBackToTheSameTree(String sentence) {
    Requirement read = Lab.read("X-01", sentence);
    assertThat(Lab.read("X-01", read.text(Style.NAMES))).isEqualTo(read);
    String numbers = read.text(Style.NUMBERS);
    assertThat(Lab.read("X-01", numbers).text(Style.NUMBERS)).isEqualTo(numbers);
  }

  private static RequirementVerdict judged(String sentence, Trace trace) {
    return Judge.judge(List.of(Lab.read("X-01", sentence)), List.of(), trace).get(0);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void healthyControllerPasses(String sentence) {
    Frosting night = new Frosting().defrost(36, 300).defrost(36, 330).defrost(36, 290);
    RequirementVerdict verdict = judged(sentence, night.maker().trace(1, night.now() + 600));
    assertThat(verdict.verdict())
        .as("%s%n%s", verdict.message(), verdict.occurrences())
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void tellsDefrostThatLastsTooLong() {
    Frosting night = new Frosting().defrost(36, 300).defrost(36, 330).defrost(36, 724.25);
    RequirementVerdict verdict =
        judged(SENTENCES.get(0), night.maker().trace(0.5, night.now() + 600));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 FAIL: defrost 3 lasted 724.0 s to 725.0 s, limit 600 s ± 12 s, "
                + "112.0 s to 113.0 s too long (ended by coil temperature 18.2 °C)");
  }

  @Test
  void tellsFanThatStaysOn() {
    Frosting night = new Frosting().fanOffAfter(30).defrost(36, 300);
    RequirementVerdict verdict =
        judged(SENTENCES.get(1), night.maker().trace(1, night.now() + 600));
    assertThat(verdict.message())
        .isEqualTo(
            "X-01 FAIL: defrost 1: outdoor fan is on from 5 s after its start, "
                + "for at least 24.0 s");
  }
}
