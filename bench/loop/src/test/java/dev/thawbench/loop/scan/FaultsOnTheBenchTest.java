package dev.thawbench.loop.scan;

import static dev.thawbench.loop.scan.SmallBench.GIVEN;
import static dev.thawbench.loop.scan.SmallBench.begin;
import static dev.thawbench.loop.scan.SmallBench.fault;
import static dev.thawbench.loop.scan.SmallBench.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.Bench;
import dev.thawbench.trace.ScanRow;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of sensors that a script applies. */
class FaultsOnTheBenchTest {
  @TempDir private Path folder;
  private SmallBench small;

  @BeforeEach
  void serve() {
    small = new SmallBench(folder);
  }

  @AfterEach
  void hangUp() {
    small.close();
  }

  @Test
  void aSecondFaultOfTheSameSensorTakesThePlaceOfTheFirst() {
    try (Bench bench = small.open()) {
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
    try (Bench bench = small.open()) {
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
}
