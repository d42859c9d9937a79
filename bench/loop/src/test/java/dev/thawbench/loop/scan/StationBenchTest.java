package dev.thawbench.loop.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.FakeDevices;
import dev.thawbench.loop.Fault;
import dev.thawbench.loop.NoLabs;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.StopRequest;
import dev.thawbench.trace.ScanRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationBenchTest {
  private static final Map<String, Double> GIVEN =
      Map.of("outdoor air", 2.0, "water", 30.0, "mode", 1.0);

  @TempDir private Path folder;
  private FakeDevices devices;
  private StationFiles files;

  @BeforeEach
  void serve() {
    devices = new FakeDevices();
    files = new StationFiles(folder, devices.server.port());
  }

  @AfterEach
  void hangUp() {
    devices.close();
  }

  @Test
  void appliesThePlantAndRecordsWhatTheRegisterSays() {
    try (Bench bench = open()) {
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
    try (Bench bench = open()) {
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
    try (Bench bench = open()) {
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
    try (Bench bench = open()) {
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
    try (Bench bench = open()) {
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
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      devices.server.remove(1);

      SafeStateOutcome outcome = bench.makeSafe();

      assertThat(outcome.state()).isEqualTo(SafeState.CONFIRMED);
      assertThat(outcome.steps().get(0)).startsWith("mode off: controller (modbus tcp, 127.0.0.1:");
    }
  }

  @Test
  void doesNotConfirmASafeStateThatNobodyAnswers() {
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      devices.server.close();

      assertThat(bench.makeSafe().state()).isEqualTo(SafeState.NOT_CONFIRMED);
    }
  }

  @Test
  void givesUpAfterThreeFailuresInARowAndNamesDeviceAndRequest() {
    try (Bench bench = open()) {
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
    try (Bench bench = open()) {
      assertThatThrownBy(() -> begin(bench, GIVEN, false))
          .isInstanceOf(BenchException.class)
          .hasMessageContaining("it may take 3 s to answer after its supply comes on");
    }
  }

  @Test
  void asksTheControllerWhoItIs() {
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);

      assertThat(bench.controller().firmware()).isEqualTo("123");
      assertThat(bench.controller().profileSha256()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void neverWritesAPointOfTheControllerThatNobodySet() {
    devices.controller.holding(1, 350);
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      ScanRow row = bench.scan();

      assertThat(devices.controller.holding(1)).isEqualTo(350);
      assertThat(value(bench, row, "setpoint")).isEqualTo(35.0);
    }
  }

  @Test
  void refusesAWriteThatThePointsBudgetDoesNotAllowAndStillMakesSafe() {
    files.profile(
        "heating], access: read and write}", "heating], access: read and write, writes a day: 1}");
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      bench.scan();
      bench.scan();
      settable(bench, "mode").set(0);

      assertThatThrownBy(bench::scan)
          .isInstanceOf(BenchException.class)
          .hasMessageMatching(
              "controller \\(modbus tcp.*unit 1\\): .*mode.* is not written: its 1 writes a day are"
                  + " used up; the next is free in 24.0 h");
      assertThat(devices.controller.holding(0)).isEqualTo(1);
      assertThat(bench.makeSafe().state()).isEqualTo(SafeState.CONFIRMED);
      assertThat(devices.controller.holding(0)).isZero();
    }
  }

  @Test
  void doesNotCountAWriteTwiceThatWasNotAnswered() {
    // A read that was asked ahead may fail too, so that one scan can have three failures.
    files.station("scan period: 1 s", "scan period: 1 s\nfailures in a row: 10");
    files.profile(
        "heating], access: read and write}",
        "heating], access: read and write, at most every: 1 h, repeatable: true}");
    try (Bench bench = open()) {
      begin(bench, Map.of("outdoor air", 2.0, "water", 30.0), false);
      bench.scan();
      devices.server.remove(1);
      settable(bench, "mode").set(1);
      bench.scan();
      devices.server.serve(1, devices.controller);
      bench.scan();

      assertThat(devices.controller.holding(0)).isEqualTo(1);
    }
  }

  @Test
  void doesNotRepeatAWriteToTheControllerThatMayHaveHappened() {
    AtomicInteger writes = unansweredWrites();
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      for (int i = 0; i < 4; i++) {
        bench.scan();
      }

      assertThat(writes).hasValue(1);
      assertThat(bench.notes())
          .singleElement()
          .asString()
          .matches(
              "controller \\(modbus tcp, .*unit 1\\): no (connection for|reply to) 'write 1 to register"
                  + " 0'.*; not sent again, as it may have happened and 'mode' is not 'repeatable'"
                  + " in its profile");
    }
  }

  @Test
  void repeatsAWriteToTheControllerThatDoesNoHarmTwice() {
    files.profile(
        "heating], access: read and write}", "heating], access: read and write, repeatable: true}");
    AtomicInteger writes = unansweredWrites();
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      for (int i = 0; i < 4; i++) {
        bench.scan();
      }

      assertThat(writes).hasValue(2);
      assertThat(bench.notes()).isEmpty();
    }
  }

  /** Counts the writes to the controller; the first is carried out, but its answer is lost. */
  private AtomicInteger unansweredWrites() {
    AtomicInteger writes = new AtomicInteger();
    devices.controller.onWrite(
        write -> {
          if (writes.incrementAndGet() == 1) {
            devices.server.disconnectAll();
          }
        });
    return writes;
  }

  @Test
  void givesUpTheWaitForABootingControllerWhenAStopIsAskedFor() {
    devices.server.remove(1);
    StopRequest stop = new StopRequest();
    stop.stop("a test asks");
    try (Bench bench = open()) {
      assertThat(bench.begin(Map.of(), false, stop)).isFalse();
      assertThat(bench.makeSafe().state()).isEqualTo(SafeState.CONFIRMED);
    }
  }

  @Test
  void aSecondFaultOfTheSameSensorTakesThePlaceOfTheFirst() {
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      fault(bench, "coil sensor open").apply();
      fault(bench, "coil sensor short").apply();
      fault(bench, "coil sensor open").clear();
      ScanRow row = bench.scan();

      assertThat(value(bench, row, "fault 'coil sensor open'")).isEqualTo(0);
      assertThat(value(bench, row, "fault 'coil sensor short'")).isEqualTo(1);
      assertThat(value(bench, row, "coil temperature")).isEqualTo(180.0);

      fault(bench, "coil sensor short").clear();
      row = bench.scan();
      assertThat(value(bench, row, "fault 'coil sensor short'")).isEqualTo(0);
      assertThat(value(bench, row, "coil temperature")).isEqualTo(2.0);
    }
  }

  @Test
  void appliesAndClearsASensorFault() {
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      bench.scan();
      fault(bench, "coil sensor open").apply();
      ScanRow row = bench.scan();
      assertThat(value(bench, row, "coil temperature")).isLessThan(-50);
      assertThat(value(bench, row, "fault 'coil sensor open'")).isEqualTo(1);
      fault(bench, "coil sensor open").clear();
      row = bench.scan();

      assertThat(value(bench, row, "coil temperature")).isGreaterThan(-50);
      assertThat(value(bench, row, "fault 'coil sensor open'")).isZero();
    }
  }

  private Bench open() {
    return new BenchOpener(new NoLabs()).open(files.read(), PlantParameters.nominal());
  }

  static void begin(Bench bench, Map<String, Double> given, boolean powerCycled) {
    bench.begin(
        given.keySet().stream()
            .collect(Collectors.toMap(name -> settable(bench, name), given::get)),
        powerCycled,
        new StopRequest());
  }

  static Settable settable(Bench bench, String name) {
    return bench.settables().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static Fault fault(Bench bench, String name) {
    return bench.faults().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  static double value(Bench bench, ScanRow row, String signal) {
    return row.value(bench.layout().indexOf(signal).orElseThrow());
  }
}
