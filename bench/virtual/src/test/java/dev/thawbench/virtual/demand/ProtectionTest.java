package dev.thawbench.virtual.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.virtual.firmware.TerminalInputs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProtectionTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void highPressureSwitchStopsAtOnceAndLocksForFiveMinutes() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(5));
    rig.plant.highPressureSwitchClosed = false;
    assertThat(rig.until(rig::compressorOff, HOUR)).isLessThan(0.2);
    assertThat(rig.alarm()).isTrue();
    rig.plant.highPressureSwitchClosed = true;
    assertThat(rig.until(rig::compressorOn, HOUR)).isCloseTo(300, within(0.3));
  }

  @Test
  void threeTripsInACallLockTheUnitUntilTheModeIsSwitchedOff() {
    Rig rig = Rig.heating();
    for (int trip = 0; trip < 3; trip++) {
      rig.until(rig::compressorOn, HOUR);
      rig.plant.highPressureSwitchClosed = false;
      rig.until(rig::compressorOff, HOUR);
      rig.plant.highPressureSwitchClosed = true;
    }
    assertThat(rig.seenWithin(HOUR, rig::compressorOn)).isFalse();
    assertThat(rig.controller.outputs().auxiliaryHeat()).isTrue();
    rig.plant.callClosed = false;
    rig.run(Duration.ofSeconds(1));
    rig.plant.callClosed = true;
    rig.until(rig::compressorOn, HOUR);
  }

  @Test
  void lowPressureIsNotLookedAtDuringTheStart() {
    Rig rig = Rig.heating();
    rig.plant.lowPressureSwitchClosed = false;
    assertThat(rig.until(rig::compressorOff, HOUR)).isCloseTo(110, within(1.0));
  }

  @Test
  void lowPressureSwitchIsNotLookedAtInDefrost() {
    Rig rig = Rig.defrosting();
    rig.plant.lowPressureSwitchClosed = false;
    rig.until(rig::compressorOn, HOUR);
    rig.until(rig::compressorOff, HOUR);
    assertThat(rig.plant.coilTempC()).isGreaterThan(14.5);
  }

  @Test
  void hotDischargeStops() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(5));
    rig.plant.dischargeReading = 121.0;
    assertThat(rig.until(rig::compressorOff, HOUR)).isCloseTo(5, within(0.3));
    assertThat(rig.alarm()).isTrue();
  }

  @Test
  void slowsDownNearTheHighPressureLimit() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(5));
    rig.plant.highPressureReading = 26.0;
    rig.run(Duration.ofMinutes(2));
    assertThat(rig.controller.outputs().compressorSpeedHz()).isLessThanOrEqualTo(40.05);
  }

  @Test
  void openCoilSensorRaisesItsAlarmUntilItIsBack() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(5));
    rig.plant.coilReading = TerminalInputs.OPEN_CIRCUIT;
    assertThat(rig.until(rig::alarm, HOUR)).isCloseTo(5, within(0.2));
    assertThat(rig.seenWithin(Duration.ofMinutes(10), () -> !rig.alarm())).isFalse();
    rig.plant.coilReading = null;
    assertThat(rig.until(() -> !rig.alarm(), HOUR)).isCloseTo(10, within(0.2));
  }

  @Test
  void momentarilyOpenSensorIsRiddenThrough() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(5));
    rig.plant.supplyReading = TerminalInputs.SHORT_CIRCUIT;
    rig.run(Duration.ofSeconds(4));
    assertThat(rig.alarm()).isFalse();
    assertThat(rig.controller.outputs().compressorSpeedHz()).isEqualTo(60);
  }

  @Test
  void coilSensorThatHasComeOffIsFoundImplausible() {
    Rig rig = Rig.heating();
    rig.plant.coilReading = 2.0;
    assertThat(rig.until(rig::alarm, HOUR)).isCloseTo(600, within(1.0));
  }

  @Test
  void returnStandsInForALostSupplySensor() {
    Rig rig = Rig.heating();
    rig.run(Duration.ofMinutes(5));
    rig.plant.supplyReading = TerminalInputs.OPEN_CIRCUIT;
    assertThat(rig.seenWithin(Duration.ofMinutes(5), rig::compressorOff)).isFalse();
    assertThat(rig.alarm()).isTrue();
  }
}
