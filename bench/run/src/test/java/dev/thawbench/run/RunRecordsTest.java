package dev.thawbench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.checks.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordsTest {
  @TempDir Path folder;

  @Test
  void readsBackWhatItWrote() throws IOException {
    RunRecord finished = SampleRuns.finished(RunVerdict.FAIL, SafeState.CONFIRMED);

    RunRecords.write(folder, SampleRuns.running());
    assertThat(RunRecords.read(folder)).isEqualTo(SampleRuns.running());

    RunRecords.write(folder, finished);
    assertThat(RunRecords.read(folder)).isEqualTo(finished);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("run.json"));
    }
  }

  @Test
  void writesWordsThatOtherToolsUnderstand() throws IOException {
    RunRecords.write(folder, SampleRuns.finished(RunVerdict.FAIL, SafeState.CONFIRMED));

    assertThat(Files.readString(folder.resolve("run.json")))
        .startsWith("{\n  \"format\" : 2,\n  \"state\" : \"FINISHED\",\n")
        .contains("\"started\" : \"2026-01-31T20:15:00.250Z\"")
        .contains("\"low\" : \"-Infinity\"")
        .contains("\"unit\" : \"K\"")
        .contains("\"high\" : 725.1")
        .doesNotContain("\r");
  }

  @Test
  void listsRunsInOrderOfTime() throws IOException {
    for (int second : new int[] {3, 1, 2}) {
      RunFolder run =
          RunFolder.create(folder, SampleRuns.START.plusSeconds(second), "virtual", "Frost A2/W35");
      RunRecords.write(run.path(), SampleRuns.running());
    }
    Files.createDirectory(folder.resolve("empty"));

    assertThat(RunRecords.list(folder))
        .extracting(path -> path.getFileName().toString())
        .containsExactly(
            "2026-01-31T201501.250Z-virtual-frost-a2-w35",
            "2026-01-31T201502.250Z-virtual-frost-a2-w35",
            "2026-01-31T201503.250Z-virtual-frost-a2-w35");
    assertThat(RunRecords.list(folder.resolve("none"))).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithARecord() throws IOException {
    assertThatThrownBy(() -> RunRecords.read(folder))
        .hasMessage(folder + ": no run.json in this folder; give the folder of a run");
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> RunRecords.read(none))
        .hasMessage(none + ": there is no such folder; give the folder of a run");

    Path file = folder.resolve("run.json");
    Files.writeString(file, "{\"format\": 7}");
    assertThatThrownBy(() -> RunRecords.read(folder))
        .hasMessage(
            file
                + ": expected run record format 2, found 7; read it with the Thawbench that wrote"
                + " it");

    Files.writeString(file, "{\n  \"format\": 2,\n  oops\n}");
    assertThatThrownBy(() -> RunRecords.read(folder))
        .message()
        .startsWith(file + ":3:")
        .contains("Unexpected character ('o'")
        .hasLineCount(1);

    Files.writeString(file, "{\n  \"format\": 2,\n  \"state\": \"RUNNING\"}");
    assertThatThrownBy(() -> RunRecords.read(folder))
        .message()
        .startsWith(file + ":")
        .hasLineCount(1);
  }

  @Test
  void givesTheSameTextForTheSameVerdicts() {
    RunRecord one = SampleRuns.finished(RunVerdict.FAIL, SafeState.CONFIRMED);
    RunRecord two = SampleRuns.finished(RunVerdict.FAIL, SafeState.CONFIRMED);

    assertThat(VerdictText.of(one.requirements()))
        .isEqualTo(VerdictText.of(two.requirements()))
        .endsWith("]\n")
        .isNotEqualTo(VerdictText.of(List.of()));
  }

  @Test
  void saysWhatIsWrongInARecordWithoutWordsOfJava(@TempDir Path folder) throws IOException {
    RunRecords.write(folder, SampleRuns.finished(RunVerdict.FAIL, SafeState.CONFIRMED));
    Path file = folder.resolve("run.json");
    String good = Files.readString(file);

    Files.writeString(file, good.replace("\"verdict\" : \"FAIL\"", "\"verdict\" : \"FAILED\""));
    assertThatThrownBy(() -> RunRecords.read(folder))
        .hasMessageStartingWith(file + ":")
        .hasMessageContaining("'FAILED' is none of ")
        .hasMessageContaining("INCONCLUSIVE")
        .hasMessageNotContaining("dev.thawbench");

    Files.writeString(
        file, good.replace("\"requirements\" : [", "\"requirements\" : 7, \"x\" : ["));
    assertThatThrownBy(() -> RunRecords.read(folder))
        .hasMessageStartingWith(file + ":")
        .hasMessageNotContaining("dev.thawbench")
        .hasMessageNotContaining("java.util");
  }

  @Test
  void saysWhereTwoJudgementsDiffer() {
    List<JudgedRequirement> recorded =
        List.of(
            SampleRuns.judged("DEF-01", Verdict.PASS), SampleRuns.judged("DEF-02", Verdict.PASS));
    List<JudgedRequirement> again =
        List.of(
            SampleRuns.judged("DEF-01", Verdict.PASS), SampleRuns.judged("DEF-02", Verdict.FAIL));

    assertThat(VerdictText.difference(recorded, recorded)).isEmpty();
    assertThat(VerdictText.difference(recorded, again)).hasValue("DEF-02 was PASS, now FAIL");
    assertThat(VerdictText.difference(recorded, recorded.subList(0, 1)))
        .hasValue("DEF-02 was PASS, now not judged");
  }
}
