package dev.thawbench.virtual.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.virtual.firmware.OperatingMode;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CompressorTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void staysOffForThePowerUpDelay() {
    Rig rig = new Rig();
    rig.controller.setMode(OperatingMode.HEATING);
    assertThat(rig.until(rig::compressorOn, HOUR)).isCloseTo(180, within(0.3));
  }

  @Test
  void staysOffForThePowerUpDelayAfterEachPowerCut() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(10));
    rig.plant.mainsOn = false;
    rig.run(Duration.ofSeconds(5));
    assertThat(rig.controller.outputs()).isEqualTo(TerminalOutputs.DEAD);
    rig.plant.mainsOn = true;
    assertThat(rig.until(rig::compressorOn, HOUR)).isCloseTo(180, within(0.3));
  }

  @Test
  void takesModeAndSetpointUpAgainAfterAPowerCut() {
    Rig rig = Rig.heating();
    rig.plant.mainsOn = false;
    rig.run(Duration.ofMinutes(1));
    assertThat(rig.controller.mode()).isEqualTo(OperatingMode.HEATING);
  }

  @Test
  void staysOffForTheAntiShortCycleTime() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(10));
    rig.plant.callClosed = false;
    rig.until(rig::compressorOff, HOUR);
    rig.plant.callClosed = true;
    assertThat(rig.until(rig::compressorOn, HOUR)).isCloseTo(180, within(0.3));
  }

  @Test
  void startsAtMostSixTimesAnHour() {
    Rig rig = Rig.heating();
    int starts = 1;
    boolean was = true;
    for (int i = 0; i < 36_000; i++) {
      rig.plant.callClosed = rig.compressorOff();
      rig.tick();
      starts += rig.compressorOn() && !was ? 1 : 0;
      was = rig.compressorOn();
    }
    assertThat(starts).isBetween(6, 7);
  }

  @Test
  void runsAtFullSpeedWhileTheSupplyIsFarFromItsSetpoint() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(5));
    assertThat(rig.controller.outputs().compressorSpeedHz()).isEqualTo(60);
  }

  @Test
  void settlesTheSupplyAtItsSetpoint() {
    Rig rig = new Rig();
    rig.controller.setMode(OperatingMode.HEATING);
    rig.plant.returnTempC = 41.5;
    rig.plant.frostGrowth = 0;
    rig.run(Duration.ofMinutes(40));
    assertThat(rig.plant.supplyTempC()).isCloseTo(45, within(0.2));
  }

  @Test
  void stopsAtTheLowestSpeedWhenTheSupplyIsBeyondItsSetpoint() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(5));
    rig.plant.returnTempC = 47;
    rig.until(rig::compressorOff, HOUR);
    assertThat(rig.plant.supplyTempC()).isGreaterThan(48);
    assertThat(rig.seenWithin(Duration.ofMinutes(10), rig::compressorOn)).isFalse();
    rig.plant.returnTempC = 40;
    rig.until(rig::compressorOn, HOUR);
  }

  @Test
  void stopsAtOnceWhenTheModeIsSwitchedOff() {
    Rig rig = Rig.heating();
    rig.controller.setMode(OperatingMode.OFF);
    assertThat(rig.until(rig::compressorOff, HOUR)).isLessThan(0.2);
  }

  @Test
  void coolsWithTheValveSwitchedWhileStanding() {
    Rig rig = Rig.heating();
    rig.plant.outdoorAirTempC = 30;
    rig.run(Duration.ofMinutes(5));
    rig.controller.setMode(OperatingMode.COOLING);
    rig.until(rig::compressorOff, HOUR);
    rig.until(rig::valveInDefrost, HOUR);
    assertThat(rig.compressorOff()).isTrue();
    rig.until(rig::compressorOn, HOUR);
    assertThat(rig.valveInDefrost()).isTrue();
    assertThat(rig.fanOn()).isTrue();
  }

  @Test
  void doesNotCoolInTheCold() {
    Rig rig = new Rig();
    rig.controller.setMode(OperatingMode.COOLING);
    assertThat(rig.seenWithin(HOUR, rig::compressorOn)).isFalse();
  }

  @Test
  void pumpRunsOnAfterTheCallAndWatchesTheWaterInModeOff() {
    Rig rig = Rig.heating();
    rig.controller.setMode(OperatingMode.OFF);
    rig.run(Duration.ofSeconds(59));
    assertThat(rig.controller.outputs().pumpPercent()).isEqualTo(100);
    rig.run(Duration.ofSeconds(3));
    assertThat(rig.controller.outputs().pumpPercent()).isZero();
    rig.plant.returnTempC = 4;
    rig.tick();
    assertThat(rig.controller.outputs().pumpPercent()).isEqualTo(100);
  }
}
