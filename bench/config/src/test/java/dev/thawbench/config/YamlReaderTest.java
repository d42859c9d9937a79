package dev.thawbench.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  private final Problems problems = new Problems();
  @TempDir private Path folder;

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    MapNode map = read("format: 1\nsteps:\n  - run for 20 min\n  - 'set mode'\n");
    ListNode steps = (ListNode) map.find("steps").orElseThrow();
    assertThat(map.entries().get(1).key().place()).hasToString("f.yaml:2:1");
    assertThat(steps.items().get(0).place()).hasToString("f.yaml:3:5");
    TextNode quoted = (TextNode) steps.items().get(1);
    assertThat(quoted.place()).hasToString("f.yaml:4:5");
    assertThat(quoted.placeOf(4)).hasToString("f.yaml:4:10");
  }

  @Test
  void aCharacterOfAFoldedSentenceIsFoundOnItsOwnLine() {
    MapNode map = read("a: when coil\n  opens, fan\n  stops\nb: >\n  one\n  two\n");
    TextNode plain = (TextNode) map.find("a").orElseThrow();
    assertThat(plain.text()).isEqualTo("when coil opens, fan stops");
    assertThat(plain.placeOf(plain.text().indexOf("opens"))).hasToString("f.yaml:2:3");
    assertThat(plain.placeOf(plain.text().indexOf("fan"))).hasToString("f.yaml:2:10");
    assertThat(plain.placeOf(plain.text().indexOf("stops"))).hasToString("f.yaml:3:3");
    TextNode folded = (TextNode) map.find("b").orElseThrow();
    assertThat(folded.placeOf(folded.text().indexOf("two"))).hasToString("f.yaml:6:3");
  }

  @Test
  void keepsScalarsAsTheTextThatStandsInTheFile() {
    MapNode map = read("a: yes\nb: 010\nc: 1e3\nd: ~\n");
    assertThat(map.entries())
        .extracting(e -> ((TextNode) e.value()).text())
        .containsExactly("yes", "010", "1e3", "~");
  }

  @Test
  void seesAComment() {
    MapNode map = read("a: fan is off # in defrost\nb: no#comment\n");
    TextNode cut = (TextNode) map.find("a").orElseThrow();
    assertThat(cut.comment()).hasValueSatisfying(p -> assertThat(p).hasToString("f.yaml:1:15"));
    assertThat(((TextNode) map.find("b").orElseThrow()).comment()).isEmpty();
    cut.refuseComment(problems);
    assertThat(lines())
        .isEqualTo(
            "f.yaml:1:15: '#' after a space begins a comment and cuts the sentence 'fan is off';"
                + " put the comment on a line of its own, or quote the sentence");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1\\na: 2              | f.yaml:2:1: 'a' stands here a second time; first in line 1
          a: &x 1\\nb: *x          | f.yaml:1:4: anchors (&) and aliases (*) are not used here; write the value out
          a: !!str 1               | f.yaml:1:4: tags are not used here, found 'tag:yaml.org,2002:str'
          a: 1\\n---\\nb: 2        | f.yaml:3:1: a second document begins here; expected one in a file
          ''                       | f.yaml: the file is empty; expected keys such as 'format: 1'
          '# nothing'              | f.yaml: the file is empty; expected keys such as 'format: 1'
          - a                      | f.yaml:1:1: expected keys such as 'format: 1' at the top, found a list
          a:\\n\\tb: 1             | f.yaml:2:1: a tab stands where YAML wants spaces; indent with spaces
          a: 'x                    | f.yaml:1:4: the quotation mark that stands here is not closed
          a: b: c                  | f.yaml:1:5: a colon before a space can't stand in a text; put the whole sentence in quotes
          a:\\n  b: 1\\n  water 30\\n  c: 2 | f.yaml:3:3: expected 'key: value', found 'water 30', which has no colon
          a:\\n  b: 1\\n  c:no fan\\n | f.yaml:3:3: a space is missing after the colon: 'c: no fan'
          a: 1\\n  b: 2           | f.yaml:2:4: 'b:' is indented deeper than the text above it allows; keys of one map begin in one column
          a: 1\\n- b             | f.yaml:2:1: found '- b' where this list or map should go on; its lines begin in one column, each with 'key: value' or each with '- '
          a: %d                    | f.yaml:1:4: a text can't begin with this character; put the whole text in quotes
          """)
  void refusesInOneLine(String text, String expected) {
    YamlReader.readText("f.yaml", text.replace("\\n", "\n").replace("\\t", "\t"), problems);
    assertThat(problems.list().get(0)).hasToString(expected);
    assertThat(problems.list()).allSatisfy(p -> assertThat(p.text()).doesNotContain("\n"));
  }

  @Test
  void refusesBottomlessNesting() {
    assertThat(YamlReader.readText("f.yaml", "a: " + "[".repeat(5000), problems)).isEmpty();
    assertThat(lines()).isEqualTo("f.yaml: is nested more than 50 levels deep");
  }

  @Test
  void saysWhereATextIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "a: 1\nb: 2 °C\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(YamlReader.read(file, problems)).isEmpty();
    assertThat(lines())
        .isEqualTo(file + ":2:6: byte 0xB0 is not UTF-8 text; save the file as UTF-8");
  }

  @Test
  void refusesUtf16AndPassesOverAByteOrderMark() throws IOException {
    Path wide = Files.write(folder.resolve("w.yaml"), "a: 1".getBytes(StandardCharsets.UTF_16));
    assertThat(YamlReader.read(wide, problems)).isEmpty();
    assertThat(lines()).isEqualTo(wide + ": the file is UTF-16 text; save it as UTF-8");
    Path marked = Files.writeString(folder.resolve("m.yaml"), "\uFEFFa: 1");
    MapNode map = YamlReader.read(marked, new Problems()).orElseThrow();
    assertThat(map.entries().get(0).key().place()).hasToString(marked + ":1:1");
  }

  @Test
  void saysThatAFileIsMissingOrAFolder() {
    Path missing = folder.resolve("none.yaml");
    YamlReader.read(missing, problems);
    YamlReader.read(folder, problems);
    assertThat(lines())
        .isEqualTo(
            missing + ": there is no such file\n" + folder + ": expected a file, found a folder");
  }

  private MapNode read(String text) {
    return YamlReader.readText("f.yaml", text, problems)
        .orElseThrow(() -> new AssertionError(problems.list()));
  }

  private String lines() {
    return String.join("\n", problems.list().stream().map(Problem::toString).toList());
  }
}
