package dev.thawbench.loop.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.loop.station.Station;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationLockTest {
  private static final int PORT = 15020;

  @TempDir private Path folder;

  private Path locks() {
    return folder.resolve("locks");
  }

  private Station station(int port) {
    return new StationFiles(folder.resolve("here"), port).read();
  }

  private StationLock take(Station station) {
    return StationLock.take(
        station, locks(), LockHolder.here("thawbench run", station.name(), Instant.EPOCH));
  }

  private Process other(Path files) throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HoldsALock.class.getName(),
                files.toString(),
                locks().toString(),
                Integer.toString(PORT))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
    assertThat(said).isEqualTo("locked StationLock");
    return process;
  }

  @Test
  void anotherProcessIsNamedAndAKilledOneWarnsUntilTheStationIsSafe() throws Exception {
    Process other = other(folder.resolve("there"));
    try {
      assertThatThrownBy(() -> take(station(PORT)))
          .isInstanceOf(StationBusyException.class)
          .hasMessage(
              "station 'small' is busy: controller (modbus tcp, 127.0.0.1:15020) is used by"
                  + " 'thawbench nightly night.yaml' (process "
                  + other.pid()
                  + ", user "
                  + System.getProperty("user.name")
                  + ") since 1970-01-01T00:00:00Z; wait for its end or stop it");
    } finally {
      other.destroyForcibly();
      assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    String warning =
        "'thawbench nightly night.yaml' (process "
            + other.pid()
            + ", user "
            + System.getProperty("user.name")
            + ") since 1970-01-01T00:00:00Z was killed, or ended, without a confirmed safe state;"
            + " look at the bench";
    try (StationLock looked = take(station(PORT))) {
      assertThat(looked.warning()).contains(warning);
    }
    try (StationLock driven = take(station(PORT))) {
      assertThat(driven.warning()).contains(warning);
      driven.leaves(true);
    }
    try (StationLock after = take(station(PORT))) {
      assertThat(after.warning()).isEmpty();
    }
  }

  @Test
  void whoeverEndsWithoutASafeStateIsNamedToTheNext() {
    try (StationLock first = take(station(PORT))) {
      assertThat(first.warning()).isEmpty();
      first.leaves(false);
    }
    try (StationLock next = take(station(PORT))) {
      assertThat(next.warning().orElseThrow()).startsWith("'thawbench run' (process ");
    }
  }

  @Test
  void askingAgainInTheSameProcessKeepsTheLockFromOthers() throws Exception {
    StationLock mine = take(station(PORT));
    assertThatThrownBy(() -> take(station(PORT))).isInstanceOf(StationBusyException.class);
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                HoldsALock.class.getName(),
                folder.resolve("there").toString(),
                locks().toString(),
                Integer.toString(PORT))
            .redirectErrorStream(true)
            .start();
    try {
      String said = new String(other.getInputStream().readAllBytes());
      assertThat(said).contains("StationBusyException").doesNotContain("locked");
    } finally {
      other.destroyForcibly();
      mine.close();
    }
  }

  @Test
  void aStationThatSharesOneDeviceIsBusyAndTakesNothing() {
    Station two = new StationFiles(folder.resolve("two"), 15021).read();
    Station shared =
        new StationFiles(folder.resolve("shared"), 15021)
            .station("modbus tcp: 127.0.0.1:15021", "modbus tcp: localhost:15021")
            .station("unit: 2", "unit: 3")
            .read();
    StationLock first = take(two);
    assertThatThrownBy(() -> take(shared)).isInstanceOf(StationBusyException.class);
    first.close();
    take(shared).close();
    try (StationLock again = take(two)) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void stationsOnOtherPortsRunSideBySide() {
    try (StationLock one = take(station(15022));
        StationLock two = take(new StationFiles(folder.resolve("two"), 15023).read())) {
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void aStationOfVirtualLabsTakesNoLock() throws Exception {
    Station virtual =
        new StationFiles(folder.resolve("lab"), 1)
            .station("modbus tcp: 127.0.0.1:1\n    unit: 1", "modbus tcp: lab small\n    unit: 1")
            .station("modbus tcp: 127.0.0.1:1\n    unit: 2", "modbus tcp: lab small\n    unit: 2")
            .read();
    try (StationLock one = take(virtual);
        StationLock two = take(virtual)) {
      assertThat(one).isNotSameAs(two);
      assertThat(Files.exists(locks())).isFalse();
    }
  }

  @Test
  void aFolderThatCanNotBeWrittenIsABenchError() throws Exception {
    Path file = Files.writeString(folder.resolve("locks"), "a file");
    assertThatThrownBy(() -> take(station(PORT)))
        .isInstanceOf(BenchException.class)
        .hasMessageStartingWith("station 'small' can't be locked: " + file)
        .hasMessageEndingWith("every user of this machine may write in THAWBENCH_LOCKS");
  }

  @Test
  void theFolderIsOneForAllUsersUnlessNamed() {
    assertThat(LockFolder.of(Map.of("THAWBENCH_LOCKS", "/somewhere")))
        .isEqualTo(Path.of("/somewhere"));
    assertThat(LockFolder.of(Map.of("XDG_RUNTIME_DIR", "/run/user/1000")))
        .isEqualTo(LockFolder.of(Map.of()));
  }
}
