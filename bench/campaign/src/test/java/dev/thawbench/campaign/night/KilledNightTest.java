package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.reports.night.NightText;
import dev.thawbench.run.NightRecord;
import dev.thawbench.run.NightRecords;
import dev.thawbench.run.NightScript;
import dev.thawbench.run.RunRecords;
import dev.thawbench.run.RunState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a night whose process is gone. */
class KilledNightTest {
  @TempDir private Path folder;
  private NightBench nights;

  @BeforeEach
  void openBench() {
    nights = new NightBench(folder);
  }

  @Test
  void theSummaryOfAKilledNightIsMadeFromWhatLiesThere() throws IOException {
    PreparedNight night =
        nights.night(List.of(nights.files().passing("one"), nights.files().passing("two")));
    Path where = nights.run(night, nights.benches(), NightBench.USABLE);
    NightRecord whole = NightRecords.read(where);
    NightScript first = whole.scripts().get(0);
    NightScript second = NightScript.waiting("two", "two.yaml", 1);
    NightRecords.write(
        where,
        new NightRecord(
            NightRecord.FORMAT,
            RunState.RUNNING,
            whole.night(),
            whole.plan(),
            whole.planSha256(),
            whole.station(),
            whole.bench(),
            Long.MAX_VALUE,
            whole.started(),
            Optional.empty(),
            whole.timeNanos(),
            List.of(first, second),
            List.of(),
            Optional.empty()));
    String between = NightText.of(NightSummary.of(where));
    assertThat(between)
        .startsWith("test on virtual: ERROR\n1 scenario run: 1 passed; 1 not run.\n")
        .contains("This night did not end: its process is gone")
        .contains("two: the night did not come to it");

    Path run = where.resolveSibling(first.runs().get(0));
    RunRecords.write(run, RunRecords.read(run).change().running());
    assertThat(NightText.of(NightSummary.of(where)))
        .startsWith("test on virtual: SAFE STATE NOT CONFIRMED\n1 scenario run: 1 not ended;");

    Files.delete(run.resolve("run.json"));
    assertThat(NightText.of(NightSummary.of(where)))
        .contains("a run of this night can't be read: " + run);
  }
}
