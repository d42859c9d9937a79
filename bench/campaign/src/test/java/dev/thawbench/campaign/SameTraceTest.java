package dev.thawbench.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.loop.Bench;
import dev.thawbench.scenarios.run.BenchScript;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In lock-step a script gives the same trace, bit by bit: run again, and over another link. */
class SameTraceTest {
  private final InstalledBenches benches = new InstalledBenches();

  @Test
  void isTheSameWhenRunAgainAndOverModbusRtu() {
    List<List<Long>> first = bits("virtual");
    assertThat(first).hasSizeGreaterThan(300);
    assertThat(bits("virtual").equals(first)).as("run again").isTrue();
    assumeTrue(Files.exists(Path.of("/dev/ptmx")), "this system has no pseudo-terminals");
    assertThat(bits("virtual-rtu").equals(first)).as("over Modbus RTU").isTrue();
  }

  /** Every scan's values and windows. */
  private List<List<Long>> bits(String station) {
    try (Bench bench = benches.open(benches.station(station))) {
      BenchScript script = new BenchScript(bench);
      script
          .given("controller: power-cycled", "mode: heating", "outdoor air: 2 °C at 84 % RH")
          .steps(
              "run for 4 min",
              "apply fault 'coil sensor open'",
              "set thermostat to open",
              "run for 1 min",
              "power off for 10 s",
              "run for 30 s");
      bench.makeSafe();
      return bits(script.trace());
    }
  }

  private static List<List<Long>> bits(Trace trace) {
    List<List<Long>> rows = new ArrayList<>();
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      List<Long> bits = new ArrayList<>();
      bits.add(row.scanNanos());
      for (int s = 0; s < trace.layout().signals().size(); s++) {
        bits.add(Double.doubleToRawLongBits(row.value(s)));
      }
      for (int s = 0; s < trace.layout().sources().size(); s++) {
        bits.add(row.fromNanos(s));
        bits.add(row.toNanos(s));
      }
      rows.add(bits);
    }
    return rows;
  }
}
