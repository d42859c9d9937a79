package dev.thawbench.loop.scan;

import static dev.thawbench.loop.scan.SmallBench.GIVEN;
import static dev.thawbench.loop.scan.SmallBench.begin;
import static dev.thawbench.loop.scan.SmallBench.settable;
import static dev.thawbench.loop.scan.SmallBench.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.FakeDevices;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.run.SafeState;
import dev.thawbench.trace.ScanRow;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to the controller's own points, and how often. */
class ControllerWritesTest {
  @TempDir private Path folder;
  private SmallBench small;
  private FakeDevices devices;
  private StationFiles files;

  @BeforeEach
  void serve() {
    small = new SmallBench(folder);
    devices = small.devices;
    files = small.files;
  }

  @AfterEach
  void hangUp() {
    small.close();
  }

  @Test
  void neverWritesAPointOfTheControllerThatNobodySet() {
    devices.controller.holding(1, 350);
    try (Bench bench = small.open()) {
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
    try (Bench bench = small.open()) {
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
    try (Bench bench = small.open()) {
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
    try (Bench bench = small.open()) {
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
    try (Bench bench = small.open()) {
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
}
