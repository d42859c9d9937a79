package dev.thawbench.loop.scan;

import static dev.thawbench.loop.scan.SmallBench.begin;
import static dev.thawbench.loop.scan.SmallBench.settable;
import static dev.thawbench.loop.scan.SmallBench.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.FakeDevices;
import dev.thawbench.loop.NoLabs;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.run.SafeState;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Unit;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bench whose points speak otherwise than the plant, and one that begins without its supply. */
class CoupledBenchTest {
  private static final Map<String, Double> GIVEN = Map.of("outdoor air", 2.0, "water", 30.0);

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
  void writesAPressureInTheUnitOfItsPointAndRecordsItSo() {
    files
        .station("coil temperature: io", "low pressure: io")
        .station("scale: 0.01, unit: °C, access", "scale: 0.1, unit: kPa, access");
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      ScanRow row = bench.scan();

      // R290 is saturated at 5.1 bar at 2 °C.
      assertThat(devices.io.holding(0) * 0.1).isBetween(400.0, 1000.0);
      assertThat(value(bench, row, "low pressure"))
          .isCloseTo(devices.io.holding(0) * 0.1, Offset.offset(1e-9));
      int signal = bench.layout().indexOf("low pressure").orElseThrow();
      assertThat(bench.layout().signals().get(signal).unit()).isEqualTo(Unit.KILOPASCAL);
    }
  }

  @Test
  void aRelayOfTheFanIsItsFullSpeedAndIsRecordedAsARelay() {
    files
        .station("compressor speed: io", "outdoor fan: io")
        .station(
            "scale: 0.1, unit: Hz, on above: 5 Hz, off below: 2 Hz}", "states: [\"off\", \"on\"]}");
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      devices.io.input(0, 1);
      ScanRow row = bench.scan();
      for (int i = 0; i < 60; i++) {
        row = bench.scan();
      }

      assertThat(value(bench, row, "outdoor fan")).isEqualTo(1);
      assertThat(value(bench, row, "fan actual speed")).isGreaterThan(95);
    }
  }

  @Test
  void aStateThatTheRegisterDoesNotHaveLeavesThePlantAsItIs() {
    files
        .station("compressor speed: io", "outdoor fan: io")
        .station(
            "scale: 0.1, unit: Hz, on above: 5 Hz, off below: 2 Hz}", "states: [\"off\", \"on\"]}");
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      devices.io.input(0, 7);
      ScanRow row = bench.scan();
      for (int i = 0; i < 10; i++) {
        row = bench.scan();
      }

      assertThat(value(bench, row, "fan actual speed")).isZero();
    }
  }

  @Test
  void saysWhichPointCannotFollowThePlant() {
    files.station("type: int16, scale: 0.01, unit: °C", "type: uint16, scale: 0.01, unit: °C");
    try (Bench bench = open()) {
      assertThatThrownBy(() -> begin(bench, Map.of("outdoor air", -10.0), false))
          .isInstanceOf(BenchException.class)
          .hasMessageEndingWith(
              "small.yaml:25:3: the plant drives 'coil temperature' where its point can't follow:"
                  + " 'coil output' (holding register 0 on the wire, uint16) can't hold -10.0 °C;"
                  + " give the point the 'type', 'scale' or 'offset' that can");
    }
  }

  @Test
  void aValveThatNobodyDrivesIsSetByTheNamesOfItsPositions() {
    try (Bench bench = open()) {
      assertThat(settable(bench, "reversing valve").values().labels())
          .containsExactly("heating", "defrost");
      assertThat(settable(bench, "outdoor fan").values().unit()).isEqualTo(Unit.PERCENT);
      assertThat(settable(bench, "coil sensor drift").values().unit())
          .isEqualTo(Unit.KELVIN_PER_HOUR);
    }
  }

  @Test
  void beginsWithoutSupplyWhereTheScriptGivesItOff() {
    try (Bench bench = open()) {
      begin(bench, Map.of("power", 0.0, "mode", 1.0), false);
      devices.server.remove(1);
      for (int i = 0; i < 10; i++) {
        ScanRow row = bench.scan();
        assertThat(value(bench, row, "power")).isZero();
        assertThat(value(bench, row, "reported coil temperature")).isNaN();
      }
      assertThat(devices.io.holding(1)).isZero();
      devices.server.serve(1, devices.controller);
      settable(bench, "power").set(1);
      ScanRow row = bench.scan();
      row = bench.scan();

      assertThat(value(bench, row, "reported coil temperature")).isEqualTo(-0.2);
      assertThat(devices.controller.holding(0)).isEqualTo(1);
      assertThat(bench.makeSafe().state()).isEqualTo(SafeState.CONFIRMED);
    }
  }

  @Test
  void staysWithoutSupplyWhereThePowerCycleIsToEndOff() {
    try (Bench bench = open()) {
      begin(bench, Map.of("power", 0.0), true);
      for (int i = 0; i < 10; i++) {
        assertThat(value(bench, bench.scan(), "power")).isZero();
      }
    }
  }

  @Test
  void aStationsStartValueOfTheSupplyHolds() {
    files.station("safe state:", "start values: {power: \"off\"}\nsafe state:");
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      assertThat(value(bench, bench.scan(), "power")).isZero();
      begin(bench, Map.of("power", 1.0), false);
      assertThat(value(bench, bench.scan(), "power")).isEqualTo(1);
    }
  }

  private Bench open() {
    return new BenchOpener(new NoLabs()).open(files.read(), PlantParameters.nominal());
  }
}
