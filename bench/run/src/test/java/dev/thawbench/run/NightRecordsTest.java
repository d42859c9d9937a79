package dev.thawbench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightRecordsTest {
  private static final Instant START = Instant.parse("2026-01-31T22:00:00.250Z");

  @TempDir Path folder;

  private static NightRecord running() {
    return new NightRecord(
        NightRecord.FORMAT,
        RunState.RUNNING,
        "heat pump 3",
        "plan.yaml",
        "ab12",
        "heat-pump-3",
        BenchVersion.here("1", ""),
        4711,
        START,
        Optional.empty(),
        28_800_000_000_000L,
        List.of(
            new NightScript("Frost", "frost.yaml", 1L, List.of("a", "b"), Optional.empty()),
            NightScript.waiting("Valve", "valve.yaml", 2L)),
        List.of("the controller answers"),
        Optional.empty());
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    assertThat(NightRecords.isIn(folder)).isFalse();
    NightRecords.write(folder, running());
    assertThat(NightRecords.isIn(folder)).isTrue();
    assertThat(NightRecords.read(folder)).isEqualTo(running());

    NightRecord finished = running().finished(ExitCode.ABORTED, START.plusSeconds(3));
    NightRecords.write(folder, finished);
    assertThat(NightRecords.read(folder)).isEqualTo(finished);
  }

  @Test
  void aFolderOfARunIsNoneOfANight() {
    assertThatThrownBy(() -> NightRecords.read(folder))
        .hasMessage(folder + ": no night.json in this folder; give the folder of a night");
  }

  @Test
  void aRecordThatWasCutIsToldWithItsPlace() throws IOException {
    NightRecords.write(folder, running());
    Path file = folder.resolve("night.json");
    Files.writeString(file, Files.readString(file).substring(0, 200));
    assertThatThrownBy(() -> NightRecords.read(folder)).hasMessageStartingWith(file + ":");
  }
}
