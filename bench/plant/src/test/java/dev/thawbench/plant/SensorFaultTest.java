package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.plant.sensor.SensorFault;
import org.junit.jupiter.api.Test;

class SensorFaultTest {
  private final HeatPump pump = Runs.nominal(2, 84);

  @Test
  void aDetachedCoilSensorTakesTheAirsTemperature() {
    heat(720);
    pump.set(PlantInput.COIL_SENSOR_FAULT, SensorFault.DETACHED.code());
    heat(120);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE)).isCloseTo(2, within(0.05));
    assertThat(pump.get(PlantOutput.TRUE_COIL_OUTLET_TEMPERATURE)).isLessThan(-3);
  }

  @Test
  void aStuckSensorKeepsItsValueAndFollowsAgainWhenHealed() {
    heat(720);
    double before = pump.get(PlantOutput.COIL_TEMPERATURE);
    pump.set(PlantInput.COIL_SENSOR_FAULT, SensorFault.STUCK.code());
    pump.set(PlantInput.COMPRESSOR_SPEED, 0);
    pump.step(600);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE)).isEqualTo(before);
    pump.set(PlantInput.COIL_SENSOR_FAULT, SensorFault.NONE.code());
    pump.step(60);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE))
        .isCloseTo(pump.get(PlantOutput.TRUE_COIL_OUTLET_TEMPERATURE), within(0.1));
  }

  @Test
  void openAndShortReadTheEndsOfTheScale() {
    pump.set(PlantInput.COIL_SENSOR_FAULT, SensorFault.OPEN.code());
    pump.set(PlantInput.SUPPLY_SENSOR_FAULT, SensorFault.SHORT.code());
    pump.step(1);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE)).isEqualTo(-60);
    assertThat(pump.get(PlantOutput.SUPPLY_TEMPERATURE)).isEqualTo(180);
  }

  @Test
  void swappedSensorsAreReadAtEachOthersTerminals() {
    heat(720);
    pump.set(PlantInput.SENSORS_SWAPPED, 1);
    pump.step(1);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE)).isCloseTo(2, within(0.1));
    assertThat(pump.get(PlantOutput.OUTDOOR_AIR_TEMPERATURE)).isLessThan(-3);
  }

  @Test
  void driftGrowsWithTimeAndOffsetIsThereAtOnce() {
    pump.set(PlantInput.COIL_SENSOR_DRIFT, 2);
    pump.step(3600);
    assertThat(
            pump.get(PlantOutput.COIL_TEMPERATURE)
                - pump.get(PlantOutput.TRUE_COIL_OUTLET_TEMPERATURE))
        .isCloseTo(2, within(0.05));
    pump.set(PlantInput.COIL_SENSOR_DRIFT, 0);
    pump.set(PlantInput.COIL_SENSOR_OFFSET, -1.5);
    pump.step(1);
    assertThat(
            pump.get(PlantOutput.COIL_TEMPERATURE)
                - pump.get(PlantOutput.TRUE_COIL_OUTLET_TEMPERATURE))
        .isCloseTo(-1.5, within(0.05));
  }

  @Test
  void theCoilSensorLagsBehindTheMetal() {
    heat(20);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE))
        .isGreaterThan(pump.get(PlantOutput.TRUE_COIL_OUTLET_TEMPERATURE) + 0.2);
  }

  private void heat(double seconds) {
    pump.set(PlantInput.COMPRESSOR_SPEED, 60);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    pump.step(seconds);
  }
}
