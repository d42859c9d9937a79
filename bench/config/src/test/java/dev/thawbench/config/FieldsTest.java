package dev.thawbench.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {
  private final Problems problems = new Problems();

  @Test
  void reportsUnknownKeysWithTheNearestKnownOne() {
    Fields fields = fields("scenario: x\ntgas: [a]\nzzz: 1");
    fields.text("scenario");
    fields.optionalTexts("tags");
    fields.end();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "f:2:1: 'tgas' is no key of a scenario; did you mean 'tags'?",
            "f:3:1: 'zzz' is no key of a scenario; known: 'scenario', 'tags'");
  }

  @Test
  void reportsWhatIsMissingEmptyOrOfAnotherKind() {
    Fields fields = fields("why:\ntags: {a: b}\nperiod: fast\nlevel: 1,5\non: yes");
    assertThat(fields.text("scenario")).isEmpty();
    assertThat(fields.text("why")).isEmpty();
    assertThat(fields.optionalTexts("tags")).isEmpty();
    assertThat(fields.integer("period", 1, 10)).isEmpty();
    assertThat(fields.optionalNumber("level")).isEmpty();
    assertThat(fields.flag("on", true)).isFalse();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "f:1:1: a scenario needs 'scenario' (a text)",
            "f:1:5: 'why' of a scenario is empty",
            "f:2:7: 'tags' of a scenario: expected a list, found a map"
                + " ('a: …'; quote a text that holds ': ')",
            "f:3:9: 'period': expected a whole number from 1 to 10, found 'fast'",
            "f:4:8: 'level': expected a number, found '1,5'; write 1.5",
            "f:5:5: 'on': expected true or false, found 'yes'");
  }

  @Test
  void tellsADecimalCommaThatCutANumberInTwo() {
    Fields map = fields("{scale: 0,01, uncertainty: 1,5 K, unit: K, 7: }");
    map.optionalNumber("scale");
    map.optionalText("uncertainty");
    map.optionalText("unit");
    map.end();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "f:1:11: 'scale: 0,01' is cut at its comma; write 0.01",
            "f:1:30: 'uncertainty: 1,5 K' is cut at its comma; write 1.5 K",
            "f:1:44: '7' is no key of a scenario; known: 'scale', 'uncertainty', 'unit'");
  }

  @Test
  void asksForTheFormatThatThisVersionReads() {
    fields("format: 2").format();
    fields("scenario: x").format();
    fields("format: 1").format();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "f:1:9: format '2' is not known here; this version reads 'format: 1'",
            "f:1:1: a scenario needs 'format' ('format: 1')");
  }

  @Test
  void readsNumbers() {
    Fields fields = fields("a: 0x10\nb: -1.5\nc: true");
    assertThat(fields.integer("a", 0, 16)).contains(16L);
    assertThat(fields.optionalNumber("b")).contains(-1.5);
    assertThat(fields.flag("c", false)).isTrue();
    assertThat(fields.flag("d", true)).isTrue();
    assertThat(problems.isEmpty()).isTrue();
  }

  private Fields fields(String text) {
    return YamlReader.readText("f", text, problems).orElseThrow().fields("a scenario", problems);
  }
}
