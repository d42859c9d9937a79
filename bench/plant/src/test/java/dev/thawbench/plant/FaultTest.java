package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Each fault's signature at A2/W35 and 60 Hz, as a controller would see it. */
class FaultTest {

  @Test
  void aBlockedCoilLooksLikeFrost() {
    HeatPump pump = heating();
    double healthyW = pump.get(PlantOutput.HEAT_OUTPUT);
    pump.set(PlantInput.COIL_BLOCKED_SHARE, 60);
    pump.step(60);
    assertThat(pump.get(PlantOutput.TRUE_AIR_FLOW)).isBetween(0.1, 0.3);
    assertThat(pump.get(PlantOutput.TRUE_COIL_TEMPERATURE)).isLessThan(-7);
    pump.step(19 * 60);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE)).isBetween(-27.0, -12.0);
    assertThat(pump.get(PlantOutput.HEAT_OUTPUT) / healthyW).isBetween(0.45, 0.88);
  }

  @Test
  void aDeadFanStarvesTheEvaporatorWithinMinutes() {
    HeatPump pump = heating();
    pump.set(PlantInput.OUTDOOR_FAN_DEAD, 1);
    pump.step(60);
    assertThat(pump.get(PlantOutput.EVAPORATING_TEMPERATURE)).isBetween(-24.0, -12.0);
    assertThat(pump.get(PlantOutput.FAN_TACHO)).isLessThan(1);
    pump.step(420);
    assertThat(pump.get(PlantOutput.EVAPORATING_TEMPERATURE)).isLessThan(-28);
    assertThat(pump.get(PlantOutput.LOW_PRESSURE_SWITCH)).isZero();
  }

  @Test
  void littleWaterRaisesHighPressureAndSpread() {
    HeatPump pump = heating();
    double spreadK =
        pump.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE)
            - pump.get(PlantOutput.TRUE_RETURN_TEMPERATURE);
    pump.set(PlantInput.WATER_FLOW_RESTRICTION, 70);
    pump.step(60);
    assertThat(pump.get(PlantOutput.HIGH_PRESSURE)).isBetween(16.5, 20.5);
    pump.step(120);
    assertThat(
            pump.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE)
                - pump.get(PlantOutput.TRUE_RETURN_TEMPERATURE))
        .isBetween(2.4 * spreadK, 3.4 * spreadK);
    assertThat(pump.get(PlantOutput.WATER_FLOW)).isCloseTo(0.3 * 22.8, within(0.01));
  }

  @Test
  void aDeadPumpOpensTheHighPressureSwitch() {
    HeatPump pump = heating();
    pump.set(PlantInput.PUMP_DEAD, 1);
    pump.step(60);
    assertThat(pump.get(PlantOutput.HIGH_PRESSURE)).isBetween(20.0, 29.0);
    pump.step(60);
    assertThat(pump.get(PlantOutput.HIGH_PRESSURE_SWITCH)).isZero();
    assertThat(pump.get(PlantOutput.WATER_FLOW)).isZero();
  }

  @Test
  void alittleLostChargeIsHiddenByTheExpansionValveAndMuchIsNot() {
    HeatPump pump = Runs.nominal(7, 60);
    run(pump, 900);
    double healthyW = pump.get(PlantOutput.HEAT_OUTPUT);
    double opening = pump.get(PlantOutput.EXPANSION_VALVE_POSITION);
    pump.set(PlantInput.REFRIGERANT_CHARGE, 80);
    pump.step(900);
    assertThat(pump.get(PlantOutput.HEAT_OUTPUT) / healthyW).isGreaterThan(0.94);
    assertThat(pump.get(PlantOutput.EXPANSION_VALVE_POSITION)).isGreaterThanOrEqualTo(opening - 3);
    pump.set(PlantInput.REFRIGERANT_CHARGE, 50);
    pump.step(900);
    assertThat(pump.get(PlantOutput.HEAT_OUTPUT) / healthyW).isBetween(0.55, 0.85);
    assertThat(pump.get(PlantOutput.TRUE_SUPERHEAT)).isGreaterThan(12);
    assertThat(pump.get(PlantOutput.EXPANSION_VALVE_POSITION)).isGreaterThan(95);
  }

  @Test
  void aValveStuckInHeatingKeepsTheCoilColdInDefrost() {
    HeatPump pump = heating();
    pump.set(PlantInput.REVERSING_VALVE_STUCK, 1);
    pump.set(PlantInput.OUTDOOR_FAN, 0);
    pump.set(PlantInput.REVERSING_VALVE, 1);
    pump.step(180);
    assertThat(pump.get(PlantOutput.REVERSING_VALVE_POSITION)).isZero();
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE)).isLessThan(-5);
    assertThat(pump.get(PlantOutput.HEAT_OUTPUT)).isPositive();
  }

  @Test
  void aValveStuckInDefrostCoolsTheWaterInHeating() {
    HeatPump pump = heating();
    pump.set(PlantInput.REVERSING_VALVE_STUCK, 2);
    pump.step(180);
    assertThat(pump.get(PlantOutput.REVERSING_VALVE_POSITION)).isEqualTo(1);
    assertThat(pump.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE))
        .isLessThan(pump.get(PlantOutput.TRUE_RETURN_TEMPERATURE));
  }

  private static HeatPump heating() {
    HeatPump pump = Runs.nominal(2, 84);
    run(pump, 720);
    return pump;
  }

  private static void run(HeatPump pump, double seconds) {
    pump.set(PlantInput.COMPRESSOR_SPEED, 60);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    pump.step(seconds);
  }
}
