package dev.thawbench.virtual.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.virtual.firmware.OperatingMode;
import dev.thawbench.virtual.firmware.TerminalInputs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DefrostTest {

  private static final Duration HOURS = Duration.ofHours(4);

  @Test
  void startsWhenTheCoilIsFourKelvinColderThanClean() {
    Rig rig = Rig.heating();
    rig.until(rig::compressorOff, HOURS);
    double differenceK = rig.plant.outdoorAirTempC - rig.plant.coilTempC();
    double frostAtLearningK = 4.0 * 12 / 60;
    assertThat(differenceK).isCloseTo(5.6 + frostAtLearningK + 4, within(0.5));
    rig.until(rig::valveInDefrost, Duration.ofMinutes(1));
  }

  @Test
  void doesNotStartBeforeTheMinimumRunTimeIsSummedWithTheCoilCold() {
    Rig rig = Rig.heating();
    double coldFrom = rig.seconds() + rig.until(() -> rig.plant.coilTempC() < -1, HOURS);
    rig.run(Duration.ofMinutes(15));
    rig.plant.frostK = 8;
    rig.until(rig::compressorOff, HOURS);
    assertThat(rig.seconds() - coldFrom).isCloseTo(35 * 60, within(1.0));
  }

  @Test
  void doesNotStartOnAClearCoil() {
    Rig rig = Rig.heating();
    rig.plant.frostGrowth = 0;
    assertThat(rig.seenWithin(Duration.ofMinutes(175), rig::compressorOff)).isFalse();
  }

  @Test
  void isForcedAfterTheDefrostIntervalOfColdRunTime() {
    Rig rig = Rig.heating();
    rig.plant.frostGrowth = 0;
    double coldFrom = rig.seconds() + rig.until(() -> rig.plant.coilTempC() < -1, HOURS);
    rig.until(rig::compressorOff, HOURS);
    assertThat(rig.seconds() - coldFrom).isCloseTo(180 * 60, within(1.0));
  }

  @Test
  void summedRunTimeSurvivesThermostatStops() {
    Rig rig = Rig.heating();
    rig.plant.frostGrowth = 0;
    double coldS = 0;
    for (int cycle = 0; cycle < 8; cycle++) {
      coldS += coldSeconds(rig, Duration.ofMinutes(20));
      rig.plant.callClosed = false;
      rig.run(Duration.ofMinutes(5));
      rig.plant.callClosed = true;
    }
    rig.until(rig::compressorOn, HOURS);
    while (rig.compressorOn()) {
      rig.tick();
      coldS += rig.compressorOn() && rig.plant.coilTempC() < -1 ? 0.1 : 0;
    }
    assertThat(rig.until(rig::valveInDefrost, Duration.ofMinutes(1))).isLessThan(60);
    assertThat(coldS).isCloseTo(180 * 60, within(5.0));
  }

  private static double coldSeconds(Rig rig, Duration duration) {
    double seconds = 0;
    for (long i = duration.toSeconds() * 10; i > 0; i--) {
      rig.tick();
      seconds += rig.compressorOn() && rig.plant.coilTempC() < -1 ? 0.1 : 0;
    }
    return seconds;
  }

  @Test
  void changesOverInOrder() {
    Rig rig = Rig.heating();
    rig.until(rig::compressorOff, HOURS);
    assertThat(rig.valveInDefrost()).isFalse();
    assertThat(rig.until(rig::valveInDefrost, HOURS)).isCloseTo(8, within(0.2));
    assertThat(rig.compressorOn()).isFalse();
    assertThat(rig.fanOn()).isFalse();
    assertThat(rig.plant.differenceBar()).isBetween(1.0, 15.0);
    assertThat(rig.until(rig::compressorOn, HOURS)).isCloseTo(25, within(0.2));
    assertThat(rig.controller.outputs().compressorSpeedHz()).isEqualTo(70);
    rig.until(rig::compressorOff, HOURS);
    assertThat(rig.valveInDefrost()).isTrue();
    assertThat(rig.until(rig::valveInHeating, HOURS)).isCloseTo(8, within(0.2));
    assertThat(rig.plant.differenceBar()).isBetween(1.0, 15.0);
    assertThat(rig.fanOn()).isFalse();
    assertThat(rig.until(rig::compressorOn, HOURS)).isCloseTo(30, within(0.2));
    assertThat(rig.fanOn()).isTrue();
  }

  @Test
  void waitsWithTheValveWhileThePressureDifferenceIsAboveItsMaximum() {
    Rig rig = Rig.heating();
    rig.until(rig::compressorOff, HOURS);
    rig.plant.differenceReading = 14.5;
    rig.run(Duration.ofSeconds(20));
    assertThat(rig.valveInDefrost()).isFalse();
    rig.plant.differenceReading = 13.5;
    assertThat(rig.until(rig::valveInDefrost, HOURS)).isLessThan(0.5);
  }

  @Test
  void keepsTheFanOffThroughout() {
    Rig rig = Rig.defrosting();
    while (rig.valveInDefrost()) {
      assertThat(rig.fanOn()).isFalse();
      rig.tick();
    }
  }

  @Test
  void endsByCoilTemperature() {
    Rig rig = Rig.defrosting();
    double stoppedAfterS =
        rig.until(rig::compressorOn, HOURS) + rig.until(rig::compressorOff, HOURS);
    assertThat(rig.plant.coilTempC()).isCloseTo(15, within(0.2));
    assertThat(stoppedAfterS).isLessThan(400);
  }

  @Test
  void lastsTheMaximumTimeFromValveToValveWhereTheCoilStaysCold() {
    Rig rig = Rig.defrosting();
    rig.plant.coilReading = 1.0;
    assertThat(rig.until(rig::valveInHeating, HOURS)).isCloseTo(600, within(0.5));
  }

  @Test
  void isMadeByTheFallbackIntervalAfterOneThatTimedOut() {
    Rig rig = Rig.defrosting();
    rig.plant.coilReading = 1.0;
    rig.until(rig::valveInHeating, HOURS);
    rig.plant.coilReading = null;
    rig.plant.frostK = 0;
    rig.plant.frostGrowth = 0;
    double coldFrom = rig.seconds() + rig.until(() -> rig.plant.coilTempC() < -1, HOURS);
    rig.until(rig::valveInDefrost, HOURS);
    assertThat(rig.seconds() - coldFrom).isCloseTo(45 * 60 + 8, within(2.0));
  }

  @Test
  void endsAtTheHighPressureLimitOfDefrost() {
    Rig rig = Rig.defrosting();
    rig.until(rig::compressorOn, HOURS);
    rig.plant.highPressureReading = 22.5;
    assertThat(rig.until(rig::compressorOff, HOURS)).isLessThan(1);
  }

  @Test
  void endsBeforeTheWaterCanFreeze() {
    Rig rig = Rig.defrosting();
    rig.until(rig::compressorOn, HOURS);
    rig.plant.supplyReading = 7.5;
    assertThat(rig.until(rig::compressorOff, HOURS)).isLessThan(1);
    assertThat(rig.controller.outputs().auxiliaryHeat()).isTrue();
  }

  @Test
  void isFinishedWhenTheCallIsLostAfterTheValveHasSwitched() {
    Rig rig = Rig.defrosting();
    rig.plant.callClosed = false;
    assertThat(rig.until(rig::compressorOn, HOURS)).isLessThan(26);
    rig.until(rig::valveInHeating, HOURS);
    assertThat(rig.plant.coilTempC()).isGreaterThan(14.5);
    assertThat(rig.seenWithin(Duration.ofMinutes(10), rig::compressorOn)).isFalse();
  }

  @Test
  void isPutOffWhenTheCallIsLostBeforeTheValveHasSwitched() {
    Rig rig = Rig.heating();
    rig.until(rig::compressorOff, HOURS);
    rig.plant.callClosed = false;
    assertThat(rig.seenWithin(Duration.ofMinutes(5), rig::valveInDefrost)).isFalse();
    assertThat(rig.fanOn()).isFalse();
  }

  @Test
  void isBrokenOffInOrderWhenTheModeIsSwitchedOff() {
    Rig rig = Rig.defrosting();
    rig.until(rig::compressorOn, HOURS);
    rig.run(Duration.ofSeconds(20));
    rig.controller.setMode(OperatingMode.OFF);
    assertThat(rig.until(rig::compressorOff, HOURS)).isLessThan(0.2);
    assertThat(rig.until(rig::valveInHeating, HOURS)).isCloseTo(8, within(0.2));
    assertThat(rig.seenWithin(Duration.ofHours(1), () -> rig.compressorOn() || rig.fanOn()))
        .isFalse();
  }

  @Test
  void doesNotStartInModeOff() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(40));
    rig.controller.setMode(OperatingMode.OFF);
    rig.plant.frostK = 12;
    assertThat(
            rig.seenWithin(Duration.ofHours(4), () -> rig.compressorOn() || rig.valveInDefrost()))
        .isFalse();
  }

  @Test
  void isMadeByTimeAndForAFixedTimeWithoutACoilSensor() {
    Rig rig = Rig.heating();
    double from = rig.seconds();
    rig.plant.coilReading = TerminalInputs.OPEN_CIRCUIT;
    rig.until(rig::valveInDefrost, HOURS);
    assertThat(rig.seconds() - from).isCloseTo(60 * 60 + 8, within(2.0));
    assertThat(rig.until(rig::valveInHeating, HOURS)).isCloseTo(300, within(0.5));
  }

  @Test
  void isMadeByTheFallbackIntervalWithoutAnOutdoorAirSensor() {
    Rig rig = Rig.heating();
    rig.plant.outdoorAirReading = TerminalInputs.SHORT_CIRCUIT;
    double coldFrom = rig.seconds() + rig.until(() -> rig.plant.coilTempC() < -1, HOURS);
    rig.until(rig::valveInDefrost, HOURS);
    assertThat(rig.seconds() - coldFrom).isCloseTo(45 * 60 + 8, within(2.0));
  }

  @Test
  void isNotMistakenForFrostWhenTheCompressorRunsFaster() {
    Rig rig = new Rig();
    rig.controller.setMode(OperatingMode.HEATING);
    rig.plant.frostGrowth = 0;
    rig.plant.returnTempC = 43;
    rig.run(Duration.ofMinutes(60));
    double slowHz = rig.controller.outputs().compressorSpeedHz();
    rig.plant.returnTempC = 30;
    rig.run(Duration.ofMinutes(60));
    assertThat(rig.controller.outputs().compressorSpeedHz()).isGreaterThan(slowHz + 20);
    assertThat(rig.controller.outputs().reversingValve().name()).isEqualTo("HEATING");
  }

  @Test
  void isReportedFromValveToValve() {
    Rig rig = Rig.heating();
    boolean agrees = true;
    for (int i = 0; i < 90 * 600; i++) {
      rig.tick();
      agrees &= rig.controller.reportsDefrost() == rig.valveInDefrost();
    }
    assertThat(agrees).isTrue();
  }

  @Test
  void cleanValueLearnedOnAFrostedCoilIsBounded() {
    Rig rig = new Rig();
    rig.plant.frostK = 3.5;
    rig.controller.setMode(OperatingMode.HEATING);
    rig.until(rig::compressorOn, HOURS);
    assertThat(rig.until(rig::valveInDefrost, HOURS)).isLessThan(40 * 60);
  }
}
