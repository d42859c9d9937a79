package dev.thawbench.virtual.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.virtual.firmware.OperatingMode;
import dev.thawbench.virtual.firmware.TerminalInputs;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultTest {

  private static final Duration HOURS = Duration.ofHours(4);

  @Test
  void everyFaultHasItsOwnIdASentenceAndASource() {
    Set<String> ids = new HashSet<>();
    for (DemandDefrostFault fault : DemandDefrostFault.values()) {
      assertThat(ids.add(fault.id())).as(fault.id()).isTrue();
      assertThat(fault.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(fault.sentence()).endsWith(".");
      assertThat(fault.source()).endsWith(".");
    }
  }

  @Test
  void fanRunsInDefrost() {
    Rig rig = Rig.defrosting(DemandDefrostFault.FAN_RUNS_IN_DEFROST);
    while (rig.valveInDefrost()) {
      assertThat(rig.fanOn()).isTrue();
      rig.tick();
    }
    assertThat(rig.fanOn()).isFalse();
  }

  @Test
  void defrostTooLong() {
    Rig rig = Rig.defrosting(DemandDefrostFault.DEFROST_TOO_LONG);
    assertThat(rig.until(rig::valveInHeating, HOURS)).isCloseTo(720 + 8, within(0.5));
  }

  @Test
  void terminationIgnored() {
    Rig rig = Rig.defrosting(DemandDefrostFault.TERMINATION_IGNORED);
    assertThat(rig.until(rig::valveInHeating, HOURS)).isCloseTo(600, within(0.5));
    assertThat(rig.plant.coilTempC()).isGreaterThan(20);
  }

  @Test
  void terminationTooCold() {
    Rig rig = Rig.defrosting(DemandDefrostFault.TERMINATION_TOO_COLD);
    rig.until(rig::compressorOn, HOURS);
    rig.until(rig::compressorOff, HOURS);
    assertThat(rig.plant.coilTempC()).isCloseTo(5, within(0.2));
  }

  @Test
  void minimumRunTimeIgnored() {
    Rig rig = Rig.heating(DemandDefrostFault.MINIMUM_RUN_TIME_IGNORED);
    rig.run(Duration.ofMinutes(15));
    rig.plant.frostK = 8;
    assertThat(rig.until(rig::valveInDefrost, HOURS)).isLessThan(300);
  }

  @Test
  void defrostIntervalMissing() {
    Rig rig = Rig.heating(DemandDefrostFault.DEFROST_INTERVAL_MISSING);
    rig.plant.frostGrowth = 0;
    assertThat(rig.seenWithin(Duration.ofHours(4), rig::compressorOff)).isFalse();
  }

  @Test
  void runTimeResetByThermostat() {
    Rig rig = Rig.heating(DemandDefrostFault.RUN_TIME_RESET_BY_THERMOSTAT);
    rig.plant.frostGrowth = 0;
    boolean defrosted = false;
    for (int cycle = 0; cycle < 14; cycle++) {
      defrosted |= rig.seenWithin(Duration.ofMinutes(20), rig::valveInDefrost);
      rig.plant.callClosed = false;
      rig.run(Duration.ofMinutes(5));
      rig.plant.callClosed = true;
    }
    assertThat(defrosted).isFalse();
  }

  @Test
  void runTimeCountsWhileStopped() {
    Rig rig = Rig.heating(DemandDefrostFault.RUN_TIME_COUNTS_WHILE_STOPPED);
    rig.plant.outdoorAirTempC = -7;
    rig.run(Duration.ofMinutes(5));
    rig.plant.callClosed = false;
    rig.run(Duration.ofMinutes(40));
    rig.plant.callClosed = true;
    rig.until(rig::compressorOn, HOURS);
    rig.run(Duration.ofMinutes(13));
    rig.plant.frostK = 8;
    assertThat(rig.until(rig::valveInDefrost, HOURS)).isLessThan(300);
  }

  @Test
  void noAntiShortCycle() {
    Rig rig = Rig.heating(DemandDefrostFault.NO_ANTI_SHORT_CYCLE);
    rig.plant.callClosed = false;
    rig.until(rig::compressorOff, HOURS);
    rig.plant.callClosed = true;
    assertThat(rig.until(rig::compressorOn, HOURS)).isLessThan(0.3);
  }

  @Test
  void powerUpDelayIgnored() {
    Rig rig = new Rig(DemandDefrostFault.POWER_UP_DELAY_IGNORED);
    rig.controller.setMode(OperatingMode.HEATING);
    assertThat(rig.until(rig::compressorOn, HOURS)).isLessThan(0.3);
  }

  @Test
  void compressorRunsThroughChangeover() {
    Rig rig = Rig.heating(DemandDefrostFault.COMPRESSOR_RUNS_THROUGH_CHANGEOVER);
    rig.run(Duration.ofMinutes(5));
    boolean stopped = false;
    while (rig.valveInHeating()) {
      stopped |= rig.compressorOff();
      rig.tick();
    }
    while (rig.valveInDefrost()) {
      stopped |= rig.compressorOff();
      rig.tick();
    }
    stopped |= rig.seenWithin(Duration.ofMinutes(5), rig::compressorOff);
    assertThat(stopped).isFalse();
  }

  @Test
  void valveBeforeCompressorStop() {
    Rig rig = Rig.heating(DemandDefrostFault.VALVE_BEFORE_COMPRESSOR_STOP);
    rig.until(rig::valveInDefrost, HOURS);
    assertThat(rig.compressorOn()).isTrue();
    assertThat(rig.until(rig::compressorOff, HOURS)).isCloseTo(3, within(0.2));
    rig.until(rig::compressorOn, HOURS);
    rig.until(rig::valveInHeating, HOURS);
    assertThat(rig.compressorOn()).isTrue();
    assertThat(rig.until(rig::compressorOff, HOURS)).isCloseTo(3, within(0.2));
    assertThat(rig.until(rig::compressorOn, HOURS)).isCloseTo(27, within(0.3));
  }

  @Test
  void valveDeEnergisedUnderPressure() {
    Rig rig = Rig.defrosting(DemandDefrostFault.VALVE_DE_ENERGISED_UNDER_PRESSURE);
    rig.until(rig::compressorOn, HOURS);
    rig.run(Duration.ofSeconds(30));
    rig.controller.setMode(OperatingMode.OFF);
    assertThat(rig.until(rig::valveInHeating, HOURS)).isLessThan(0.3);
    assertThat(rig.seenWithin(Duration.ofMinutes(10), rig::compressorOn)).isFalse();
  }

  @Test
  void callLossTakenForTimeOut() {
    Rig rig = Rig.heating(DemandDefrostFault.CALL_LOSS_TAKEN_FOR_TIME_OUT);
    rig.until(rig::compressorOff, HOURS);
    rig.plant.callClosed = false;
    assertThat(rig.until(rig::compressorOn, HOURS)).isLessThan(60);
    assertThat(rig.fanOn()).isTrue();
    assertThat(rig.seenWithin(Duration.ofMinutes(10), rig::compressorOff)).isFalse();
  }

  @Test
  void callLossTakenForTimeOutAfterTheValveHasSwitched() {
    Rig rig = Rig.defrosting(DemandDefrostFault.CALL_LOSS_TAKEN_FOR_TIME_OUT);
    rig.plant.callClosed = false;
    assertThat(rig.until(rig::valveInHeating, HOURS)).isLessThan(10);
    assertThat(rig.until(rig::compressorOn, HOURS)).isLessThan(31);
  }

  @Test
  void defrostInModeOff() {
    Rig rig = Rig.heating(DemandDefrostFault.DEFROST_IN_MODE_OFF);
    rig.run(Duration.ofMinutes(40));
    rig.controller.setMode(OperatingMode.OFF);
    rig.until(rig::valveInDefrost, HOURS);
    rig.until(rig::compressorOn, HOURS);
    rig.until(rig::valveInHeating, HOURS);
    assertThat(rig.seenWithin(Duration.ofHours(1), rig::compressorOn)).isFalse();
  }

  @Test
  void openCoilSensorReadAsCold() {
    Rig rig = Rig.heating(DemandDefrostFault.OPEN_COIL_SENSOR_READ_AS_COLD);
    rig.run(Duration.ofMinutes(20));
    rig.plant.coilReading = TerminalInputs.OPEN_CIRCUIT;
    rig.until(rig::valveInDefrost, Duration.ofMinutes(20));
    assertThat(rig.alarm()).isFalse();
    assertThat(rig.until(rig::valveInHeating, HOURS)).isCloseTo(600, within(0.5));
  }

  @Test
  void shortCoilSensorReadAsHot() {
    Rig rig = Rig.heating(DemandDefrostFault.SHORT_COIL_SENSOR_READ_AS_HOT);
    rig.run(Duration.ofMinutes(20));
    rig.plant.coilReading = TerminalInputs.SHORT_CIRCUIT;
    assertThat(rig.seenWithin(Duration.ofHours(4), rig::valveInDefrost)).isFalse();
  }

  @Test
  void defrostReportedLate() {
    Rig rig = Rig.defrosting(DemandDefrostFault.DEFROST_REPORTED_LATE);
    assertThat(rig.until(rig.controller::reportsDefrost, HOURS)).isCloseTo(20, within(0.3));
    rig.until(rig::valveInHeating, HOURS);
    assertThat(rig.until(() -> !rig.controller.reportsDefrost(), HOURS)).isCloseTo(20, within(0.3));
  }

  @Test
  void defrostNeverReported() {
    Rig rig = Rig.defrosting(DemandDefrostFault.DEFROST_NEVER_REPORTED);
    while (rig.valveInDefrost()) {
      assertThat(rig.controller.reportsDefrost()).isFalse();
      rig.tick();
    }
  }

  @Test
  void faultSwitchedOffAtRunTimeLeavesAHealthyController() {
    Rig rig = Rig.defrosting(DemandDefrostFault.FAN_RUNS_IN_DEFROST);
    assertThat(rig.fanOn()).isTrue();
    rig.controller.heal(DemandDefrostFault.FAN_RUNS_IN_DEFROST);
    rig.tick();
    assertThat(rig.fanOn()).isFalse();
  }
}
