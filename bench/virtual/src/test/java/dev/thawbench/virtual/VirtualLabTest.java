package dev.thawbench.virtual;

import static dev.thawbench.virtual.VirtualLab.CONTROLLER_UNIT;
import static dev.thawbench.virtual.VirtualLab.IO_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.thawbench.drivers.link.LinkException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VirtualLabTest {

  private static final int MAINS = 11;
  private static final int CLOCK = 12;

  private VirtualLab lab;
  private WireClient client;

  @BeforeEach
  void open() throws IOException {
    lab = VirtualLab.open(ControllerFamily.DEMAND_DEFROST, List.of(), ClockDrive.BENCH, 0);
    client = new WireClient(lab.tcpPort());
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    lab.close();
  }

  private void clockTo(long millis) throws IOException {
    assertThat(client.write(IO_UNIT, CLOCK, (int) (millis >>> 16), (int) millis & 0xFFFF)).isZero();
  }

  private int compressorSpeed() throws IOException {
    return client.readInputs(IO_UNIT, 0, 1)[0];
  }

  @Test
  void tellsWhatItIs() throws IOException {
    assertThat(client.readInputs(CONTROLLER_UNIT, 0, 2)).containsExactly(4711, 10402);
  }

  @Test
  void standsStillUntilItsClockIsWritten() throws IOException {
    client.write(CONTROLLER_UNIT, 0, 1);
    for (int i = 0; i < 50; i++) {
      assertThat(compressorSpeed()).isZero();
    }
    clockTo(190_000);
    assertThat(compressorSpeed()).isEqualTo(400);
  }

  @Test
  void clockReadsBackWhatWasReached() throws IOException {
    clockTo(70_123);
    assertThat(client.readInputs(IO_UNIT, 7, 2)).containsExactly(1, 70_123 - 65_536);
  }

  @Test
  void clockWrittenBackIsSetWithoutRunning() throws IOException {
    client.write(CONTROLLER_UNIT, 0, 1);
    clockTo(100_000);
    clockTo(0);
    assertThat(compressorSpeed()).isZero();
    clockTo(90_000);
    assertThat(compressorSpeed()).isEqualTo(400);
  }

  @Test
  void clockRunsAtMostAnHourAtOnce() throws IOException {
    clockTo(4_000_000_000L);
    int[] reached = client.readInputs(IO_UNIT, 7, 2);
    assertThat((long) reached[0] << 16 | reached[1]).isEqualTo(3_600_000);
  }

  @Test
  void oneWriteCarriesStimuliAndClock() throws IOException {
    int[] scan = {200, 210, 3000, 3100, 2000, 4000, 13000, 9000, 1, 1, 1, 1, 0, 10_000};
    assertThat(client.write(IO_UNIT, 0, scan)).isZero();
    int[] told = client.readInputs(CONTROLLER_UNIT, 8, 7);
    assertThat(told).containsExactly(20, 21, 300, 310, 200, 400, 1300);
  }

  @Test
  void refusesAModeThatItHasNot() throws IOException {
    assertThat(client.write(CONTROLLER_UNIT, 0, 3)).isEqualTo(3);
    assertThat(client.readHoldings(CONTROLLER_UNIT, 0, 1)).containsExactly(0);
  }

  @Test
  void refusesASetpointOutOfRange() throws IOException {
    assertThat(client.write(CONTROLLER_UNIT, 1, 660)).isEqualTo(3);
    assertThat(client.write(CONTROLLER_UNIT, 1, 350)).isZero();
    assertThat(client.readHoldings(CONTROLLER_UNIT, 1, 1)).containsExactly(350);
  }

  @Test
  void parametersAreReadAndNotWritten() throws IOException {
    assertThat(client.readHoldings(CONTROLLER_UNIT, 100, 7))
        .containsExactly(2100, 10_800, 40, 30, 720, 150, 600);
    assertThat(client.write(CONTROLLER_UNIT, 106, 900)).isEqualTo(3);
  }

  @Test
  void controllerIsSilentWithoutMainsAndUntilItHasBooted() throws IOException {
    client.write(IO_UNIT, MAINS, 0);
    clockTo(1_000);
    assertThatThrownBy(() -> client.readInputs(CONTROLLER_UNIT, 0, 1)).hasMessage("exception 11");
    client.write(IO_UNIT, MAINS, 1);
    clockTo(2_500);
    assertThatThrownBy(() -> client.readInputs(CONTROLLER_UNIT, 0, 1)).hasMessage("exception 11");
    clockTo(3_500);
    assertThat(client.readInputs(CONTROLLER_UNIT, 0, 1)).containsExactly(4711);
  }

  @Test
  void brokenCoilSensorIsTold() throws IOException {
    client.write(IO_UNIT, 0, -6000 & 0xFFFF);
    clockTo(20_000);
    assertThat(client.readInputs(CONTROLLER_UNIT, 6, 3)).containsExactly(1, 0, 0x8000);
    assertThat(client.readInputs(IO_UNIT, 6, 1)).containsExactly(1);
  }

  @Test
  void portInUseIsOneClearLine() {
    int port = lab.tcpPort();
    assertThatThrownBy(
            () ->
                VirtualLab.open(ControllerFamily.DEMAND_DEFROST, List.of(), ClockDrive.BENCH, port))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining(":" + port)
        .hasMessageContaining("in use")
        .hasMessageNotContaining("\n");
  }

  @Test
  void realTimeLabMovesByItselfAndRefusesItsClock() throws IOException {
    try (VirtualLab live =
            VirtualLab.open(ControllerFamily.DEMAND_DEFROST, List.of(), ClockDrive.WALL, 0);
        WireClient wire = new WireClient(live.tcpPort())) {
      assertThat(wire.write(IO_UNIT, CLOCK, 0, 5_000)).isEqualTo(3);
      await().atMost(Duration.ofSeconds(60)).until(() -> wire.readInputs(IO_UNIT, 8, 1)[0] >= 300);
    }
  }
}
