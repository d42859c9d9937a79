package dev.thawbench.virtual;

import static dev.thawbench.virtual.demand.DemandDefrostFault.FAN_RUNS_IN_DEFROST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LabProcessTest {

  @Test
  void tellsItsLinksAndItsFaultsAndEndsWhenTold() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CountDownLatch stop = new CountDownLatch(1);
    stop.countDown();
    LabProcess.serve(
        ControllerFamily.DEMAND_DEFROST,
        List.of(FAN_RUNS_IN_DEFROST),
        ClockDrive.WALL,
        0,
        new PrintStream(bytes, true, StandardCharsets.UTF_8),
        stop);
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .hasSize(6)
        .contains("virtual lab demand-defrost, real time", "virtual lab ended")
        .anyMatch(line -> line.matches("modbus tcp  127\\.0\\.0\\.1:\\d+, unit 1 .*"))
        .contains("fault       fan-runs-in-defrost: " + FAN_RUNS_IN_DEFROST.sentence());
  }
}
