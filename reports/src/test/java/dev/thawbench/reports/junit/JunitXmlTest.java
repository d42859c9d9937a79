package dev.thawbench.reports.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.reports.SampleRun;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.RequirementOrigin;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitXmlTest {
  @Test
  void countsWhatItLists() throws Exception {
    Element suite = parse(SampleRun.record());

    assertThat(suite.getAttribute("tests")).isEqualTo("6");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    assertThat(suite.getAttribute("errors")).isEqualTo("0");
    assertThat(suite.getAttribute("skipped")).isEqualTo("2");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(6);
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(2);
    assertThat(attributes(suite, "failure", "type")).containsExactly("FAIL", "INCONCLUSIVE");
    assertThat(attributes(suite, "failure", "message"))
        .first()
        .asString()
        .startsWith("DEF-01 FAIL: defrost 3 lasted 723 s to 725 s");
  }

  @Test
  void failsWhatTheScriptExpectsAndNothingExercised() throws Exception {
    RunRecord run =
        SampleRun.started()
            .change()
            .requirements(
                List.of(
                    judged(RequirementOrigin.SCRIPT, Verdict.NOT_EXERCISED, "a"),
                    judged(RequirementOrigin.PROFILE, Verdict.NOT_EXERCISED, "b")))
            .finished(RunVerdict.NOT_EXERCISED, SampleRun.START);

    Element suite = parse(run);

    assertThat(attributes(suite, "failure", "type")).containsExactly("NOT_EXERCISED");
    assertThat(attributes(suite, "skipped", "message")).containsExactly("b NOT_EXERCISED: said");
  }

  @Test
  void neverShowsARunWithoutAnyTestAsGreen() throws Exception {
    for (RunVerdict verdict : RunVerdict.values()) {
      if (verdict != RunVerdict.PASS
          && verdict != RunVerdict.FAIL
          && verdict != RunVerdict.INCONCLUSIVE) {
        Element suite = parse(SampleRun.started().change().finished(verdict, SampleRun.START));
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(suite.getAttribute("failures") + suite.getAttribute("errors"))
            .isEqualTo(
                switch (verdict) {
                  case NOT_EXERCISED -> "10";
                  case NOT_APPLICABLE -> "00";
                  default -> "01";
                });
      }
    }
    assertThat(attributes(parse(SampleRun.started()), "error", "message"))
        .containsExactly(
            "the run did not come to its end",
            "Safe state not confirmed. If nothing is running any more, look at the bench: this run was"
                + " killed before it put the bench into its safe state.");
  }

  @Test
  void saysThatTheSafeStateIsOpen() throws Exception {
    RunRecord run =
        SampleRun.started()
            .change()
            .requirements(List.of(judged(RequirementOrigin.SCRIPT, Verdict.PASS, "a")))
            .safeState(SafeState.NOT_CONFIRMED, "compressor still on")
            .finished(RunVerdict.PASS, SampleRun.START);

    assertThat(attributes(parse(run), "error", "message"))
        .containsExactly("Safe state not confirmed. Look at the bench. compressor still on");
  }

  @Test
  void holdsCharactersThatXmlCanNot() throws Exception {
    String evil = "bell \u0007, null \u0000, half \uD800, end ]]> & <b>, 😀";
    RunRecord run =
        SampleRun.started()
            .change()
            .requirements(
                List.of(
                    JudgedRequirement.of(
                        RequirementOrigin.SCRIPT,
                        SampleRun.plain("DEF-09", evil, Verdict.PASS, 2, evil)),
                    JudgedRequirement.of(
                        RequirementOrigin.SCRIPT,
                        SampleRun.plain("DEF-10", evil, Verdict.FAIL, 1, evil))))
            .finished(RunVerdict.FAIL, SampleRun.START);

    Element suite = parse(run);

    String shown = "bell \\u0007, null \\u0000, half \\uD800, end ]]> & <b>, 😀";
    assertThat(attributes(suite, "testcase", "name"))
        .containsExactly("DEF-09: " + shown, "DEF-10: " + shown);
    assertThat(suite.getElementsByTagName("system-out").item(0).getTextContent())
        .isEqualTo("#2 PASS (marginal): " + shown + "\n");
    assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
        .isEqualTo("#1 FAIL: " + shown + "\n");
  }

  @Test
  void writesNumbersTheSameInEveryCountry() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Element suite = parse(SampleRun.record());
      assertThat(suite.getAttribute("time")).isEqualTo("8.412");
      assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-01-31T20:15:00");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hasNoNegativeTimeWhenTheClockWasSetBack() throws Exception {
    RunRecord run =
        SampleRun.started().change().finished(RunVerdict.PASS, SampleRun.START.minusSeconds(60));

    assertThat(parse(run).getAttribute("time")).isEqualTo("0.000");
  }

  private static JudgedRequirement judged(RequirementOrigin origin, Verdict verdict, String id) {
    return JudgedRequirement.of(origin, SampleRun.plain(id, "sentence", verdict, 0, "said"));
  }

  private static List<String> attributes(Element suite, String element, String attribute) {
    NodeList found = suite.getElementsByTagName(element);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
        .toList();
  }

  private static Element parse(RunRecord run) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(JunitXml.of(run).getBytes(StandardCharsets.UTF_8)));
    return document.getDocumentElement();
  }
}
