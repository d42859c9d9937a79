package dev.thawbench.loop.scan;

import static dev.thawbench.loop.scan.SmallBench.GIVEN;
import static dev.thawbench.loop.scan.SmallBench.begin;
import static dev.thawbench.loop.scan.SmallBench.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.FakeDevices;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.trace.ScanRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan, the start and the safe state of a bench with links to its devices. */
class StationBenchTest {
  @TempDir private Path folder;
  private SmallBench small;
  private FakeDevices devices;

  @BeforeEach
  void serve() {
    small = new SmallBench(folder);
    devices = small.devices;
  }

  @AfterEach
  void hangUp() {
    small.close();
  }

  @Test
  void appliesThePlantAndRecordsWhatTheRegisterSays() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, false);
      devices.io.input(0, 600);
      ScanRow row = bench.scan();

      assertThat(devices.io.holding(0)).isEqualTo(200);
      assertThat(value(bench, row, "coil temperature")).isEqualTo(2.0);
      assertThat(value(bench, row, "compressor speed")).isEqualTo(60.0);
      assertThat(value(bench, row, "reported coil temperature")).isEqualTo(-0.2);
      assertThat(value(bench, row, "mode")).isEqualTo(1);
      assertThat(devices.controller.holding(0)).isEqualTo(1);
    }
  }

  @Test
  void advancesTheClockByOnePeriodAScan() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, false);
      devices.clockMillis.clear();
      bench.scan();
      bench.scan();

      assertThat(devices.clockMillis).containsExactly(1000L, 2000L);
      assertThat(bench.nanos()).isEqualTo(2_000_000_000L);
    }
  }

  @Test
  void drivesThePlantByTheControllersCommands() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, false);
      devices.io.input(0, 600);
      double power = 0;
      for (int i = 0; i < 60; i++) {
        power = value(bench, bench.scan(), "electric power");
      }

      assertThat(power).isGreaterThan(1000);
    }
  }

  @Test
  void startsATraceWithoutSupplyWhenPowerCycled() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, true);
      for (int i = 0; i < 5; i++) {
        ScanRow row = bench.scan();
        assertThat(value(bench, row, "power")).isZero();
        assertThat(value(bench, row, "reported coil temperature")).isNaN();
      }
      assertThat(value(bench, bench.scan(), "power")).isEqualTo(1);
      assertThat(value(bench, bench.scan(), "reported coil temperature")).isEqualTo(-0.2);
    }
  }

  @Test
  void writesAndReadsBackTheSafeState() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, false);
      bench.scan();
      SafeStateOutcome outcome = bench.makeSafe();

      assertThat(outcome.state()).isEqualTo(SafeState.CONFIRMED);
      assertThat(outcome.steps()).containsExactly("mode off: confirmed", "power off: confirmed");
      assertThat(devices.controller.holding(0)).isZero();
      assertThat(devices.io.holding(1)).isZero();
    }
  }

  @Test
  void excusesASilentControllerOnceItsSupplyIsOff() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, false);
      devices.server.remove(1);

      SafeStateOutcome outcome = bench.makeSafe();

      assertThat(outcome.state()).isEqualTo(SafeState.CONFIRMED);
      assertThat(outcome.steps().get(0)).startsWith("mode off: controller (modbus tcp, 127.0.0.1:");
    }
  }

  @Test
  void doesNotConfirmASafeStateThatNobodyAnswers() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, false);
      devices.server.close();

      assertThat(bench.makeSafe().state()).isEqualTo(SafeState.NOT_CONFIRMED);
    }
  }

  @Test
  void givesUpAfterThreeFailuresInARowAndNamesDeviceAndRequest() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, false);
      bench.scan();
      devices.server.remove(1);
      List<Double> coil = new ArrayList<>();
      // The reads of the first scan may have been answered before the controller went.
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 4; i++) {
                  coil.add(value(bench, bench.scan(), "reported coil temperature"));
                }
              })
          .isInstanceOf(BenchException.class)
          .hasMessageMatching(
              "controller \\(modbus tcp, 127\\.0\\.0\\.1:\\d+, unit 1\\): exception 11 .*'read 1 input"
                  + " register from 1', third time; \\d+\\.\\d s since the last good reply");
      assertThat(coil).last().isEqualTo(Double.NaN);
    }
  }

  @Test
  void saysHowLongAControllerMayTakeToBoot() {
    devices.server.remove(1);
    try (Bench bench = small.open()) {
      assertThatThrownBy(() -> begin(bench, GIVEN, false))
          .isInstanceOf(BenchException.class)
          .hasMessageContaining("it may take 3 s to answer after its supply comes on");
    }
  }

  @Test
  void asksTheControllerWhoItIs() {
    try (Bench bench = small.open()) {
      begin(bench, GIVEN, false);

      assertThat(bench.controller().firmware()).isEqualTo("123");
      assertThat(bench.controller().profileSha256()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void givesUpTheWaitForABootingControllerWhenAStopIsAskedFor() {
    devices.server.remove(1);
    StopRequest stop = new StopRequest();
    stop.stop("a test asks");
    try (Bench bench = small.open()) {
      assertThat(bench.begin(Map.of(), false, stop)).isFalse();
      assertThat(bench.makeSafe().state()).isEqualTo(SafeState.CONFIRMED);
    }
  }
}
