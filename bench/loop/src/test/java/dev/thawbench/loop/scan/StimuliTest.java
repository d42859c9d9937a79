package dev.thawbench.loop.scan;

import static dev.thawbench.loop.scan.SmallBench.begin;
import static dev.thawbench.loop.scan.SmallBench.settable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.FakeDevices;
import dev.thawbench.loop.NoLabs;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.run.SafeState;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, and what stays as it is: bits beside bits, ranges, values that were found. */
class StimuliTest {
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
  void aBitOfTheControllerIsSetAndTheOtherBitsOfItsRegisterStay() {
    releases();
    devices.controller.holding(2, 0x80F0);
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      bench.scan();
      assertThat(devices.controller.holding(2)).isEqualTo(0x80F0);

      settable(bench, "pump release").set(1);
      bench.scan();
      assertThat(devices.controller.holding(2)).isEqualTo(0x80F1);

      // The controller itself changes a bit that the bench does not speak of, and one that it does.
      devices.controller.holding(2, 0x00F0);
      settable(bench, "heater release").set(1);
      bench.scan();
      assertThat(devices.controller.holding(2)).isEqualTo(0x00F2);
    }
  }

  @Test
  void aBitOfTheControllerWaitsUntilItsRegisterIsKnown() {
    releases();
    devices.controller.holding(2, 0x80F0);
    files.station("scan period: 1 s", "scan period: 1 s\nfailures in a row: 20");
    files.profile("bit: 0,", "bit: 0, repeatable: true,");
    files.profile("bit: 1,", "bit: 1, repeatable: true,");
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      devices.server.remove(1);
      settable(bench, "heater release").set(1);
      bench.scan();
      devices.controller.holding(2, 0x4000);
      devices.server.serve(1, devices.controller);
      bench.scan();
      assertThat(devices.controller.holding(2)).isEqualTo(0x4002);
    }
  }

  @Test
  void theSafeStateSetsABitWhateverBecameOfItAndLeavesTheOthers() {
    releases();
    files.station("- mode: \"off\"", "- pump release: \"off\"");
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      settable(bench, "pump release").set(0);
      bench.scan();
      devices.controller.holding(2, 0x8003);

      assertThat(bench.makeSafe().state()).isEqualTo(SafeState.CONFIRMED);
      assertThat(devices.controller.holding(2)).isEqualTo(0x8002);
    }
  }

  @Test
  void bitsOfOneRegisterOfAnInputOutputModuleDoNotClearOneAnother() {
    files
        .station(
            "clock: {hold",
            "relay 1: {holding register: 5, bit: 0, access: write}\n"
                + "      relay 2: {holding register: 5, bit: 9, access: write}\n"
                + "      clock: {hold")
        .station("responses:", "  flow switch: io / relay 1\n  tariff: io / relay 2\nresponses:");
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      settable(bench, "flow switch").set(1);
      settable(bench, "tariff").set(1);
      bench.scan();
      assertThat(devices.io.holding(4)).isEqualTo(0x0201);

      settable(bench, "flow switch").set(0);
      bench.scan();
      assertThat(devices.io.holding(4)).isEqualTo(0x0200);
    }
  }

  @Test
  void whatWasOnlyFoundIsNotWrittenAfterAPowerCutAndWhatWasSetIs() {
    devices.controller.holding(1, 350);
    try (Bench bench = open()) {
      begin(bench, Map.of("outdoor air", 2.0, "water", 30.0, "mode", 1.0), true);
      devices.controller.holding(0, 0);
      devices.controller.holding(1, 200);
      for (int i = 0; i < 10; i++) {
        bench.scan();
      }
      assertThat(devices.controller.holding(0)).isEqualTo(1);
      assertThat(devices.controller.holding(1)).isEqualTo(200);
    }
  }

  @Test
  void aStartValueOfTheControllersOwnPointIsWritten() {
    files.station("safe state:", "start values: {setpoint: 30 °C}\nsafe state:");
    devices.controller.holding(1, 350);
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      bench.scan();
      assertThat(devices.controller.holding(1)).isEqualTo(300);
    }
  }

  @Test
  void aValueOutsideItsPointsRangeIsNotWrittenAndEndsTheRun() {
    files.profile("unit: °C, access", "unit: °C, range: {from: 20 °C, to: 60 °C}, access");
    // What it holds may lie where nobody may write.
    devices.controller.holding(1, 50);
    try (Bench bench = open()) {
      begin(bench, GIVEN, false);
      bench.scan();
      settable(bench, "setpoint").set(60);
      bench.scan();
      assertThat(devices.controller.holding(1)).isEqualTo(600);

      settable(bench, "setpoint").set(60.1);
      assertThatThrownBy(bench::scan)
          .isInstanceOf(BenchException.class)
          .hasMessageMatching(
              "controller \\(modbus tcp.*unit 1\\): 'setpoint' \\(holding register 1 on the wire,"
                  + " int16\\) is not written: 60.1 °C is outside 20 °C to 60 °C");
      assertThat(devices.controller.holding(1)).isEqualTo(600);
    }
  }

  @Test
  void aValueOutsideItsPointsRangeIsNotWrittenBeforeARunEither() {
    files.station("unit: °C, access", "unit: °C, range: {from: 5 °C, to: 60 °C}, access");
    try (Bench bench = open()) {
      assertThatThrownBy(() -> begin(bench, GIVEN, false))
          .isInstanceOf(BenchException.class)
          .hasMessageContaining("'coil output'")
          .hasMessageEndingWith("is not written: 2 °C is outside 5 °C to 60 °C");
      assertThat(devices.io.holding(0)).isZero();
    }
  }

  private void releases() {
    String access = "states: [\"off\", \"on\"], access: read and write}\n";
    files.profile(
        "identity:",
        "  pump release: {holding register: 2, bit: 0, "
            + access
            + "  heater release: {holding register: 2, bit: 1, "
            + access
            + "identity:");
  }

  private Bench open() {
    return new BenchOpener(new NoLabs()).open(files.read(), PlantParameters.nominal());
  }
}
