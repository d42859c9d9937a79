package dev.thawbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir Path folder;

  @Test
  void givesEachOfManyRunsOfOneMillisecondAFolderOfItsOwn() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Path>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tasks.add(
            () -> RunFolder.create(folder.resolve("runs"), SampleRuns.START, "s", "x").path());
      }
      List<Path> made = new ArrayList<>();
      for (Future<Path> task : pool.invokeAll(tasks)) {
        made.add(task.get());
      }
      assertThat(made).doesNotHaveDuplicates().hasSize(40);
      assertThat(folder.resolve("runs/2026-01-31T201500.250Z-s-x-40")).isDirectory();
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void makesNamesThatEveryFileSystemTakes() throws IOException {
    assertThat(name("Lab 2: HP/8", "Frost at A2/W35 is cleared on demand"))
        .isEqualTo("2026-01-31T201500.250Z-lab-2-hp-8-frost-at-a2-w35-is-cleared-on-demand");
    assertThat(name("../..", "Ä".repeat(300))).isEqualTo("2026-01-31T201500.250Z-run-run");
    assertThat(name("s", "a".repeat(300)).length()).isLessThan(100);
  }

  @Test
  void putsRunsWhereTheUserSays() throws IOException {
    Path work = Files.createDirectories(folder.resolve("checkout/scenarios/mine")).toRealPath();
    Path checkout = work.getParent().getParent();
    Path home = Path.of("/home/qa");
    Map<String, String> both = Map.of("THAWBENCH_RUNS", "there", "XDG_STATE_HOME", "/state");

    assertThat(RunsLocation.of(Optional.of(Path.of("here")), both, work, Optional.empty(), home))
        .isEqualTo(work.resolve("here"));
    assertThat(RunsLocation.of(Optional.empty(), both, work, Optional.empty(), home))
        .isEqualTo(work.resolve("there"));
    assertThat(RunsLocation.of(Optional.empty(), Map.of(), work, Optional.empty(), home))
        .isEqualTo(Path.of("/home/qa/.local/state/thawbench/runs"));
    Map<String, String> xdg = Map.of("XDG_STATE_HOME", "/state");
    assertThat(RunsLocation.of(Optional.empty(), xdg, work, Optional.empty(), home))
        .isEqualTo(Path.of("/state/thawbench/runs"));

    Files.createDirectories(checkout.resolve("reports"));
    Files.createDirectories(checkout.resolve("bench"));
    Files.createFile(checkout.resolve("bench/thawbench"));
    Files.createFile(checkout.resolve("pom.xml"));
    assertThat(RunsLocation.of(Optional.empty(), xdg, work, Optional.empty(), home))
        .isEqualTo(checkout.resolve("reports/runs"));
    Optional<Path> program = Optional.of(checkout.resolve("bench/cli/target"));
    assertThat(RunsLocation.of(Optional.empty(), xdg, home, program, home))
        .isEqualTo(checkout.resolve("reports/runs"));
  }

  @Test
  void keepsTheFirstReasonToStop() {
    StopRequest stop = new StopRequest();
    assertThat(stop.requested()).isFalse();
    stop.stop("SIGTERM");
    stop.stop("SIGINT");
    assertThat(stop.requested()).isTrue();
    assertThat(stop.reason()).hasValue("SIGTERM");
  }

  private String name(String station, String scenario) throws IOException {
    return RunFolder.create(folder, SampleRuns.START, station, scenario)
        .path()
        .getFileName()
        .toString();
  }
}
