package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.plant.parameter.PlantParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heating, cooling, standby, hot water and power cuts: by the actuators alone. */
class ModeTest {

  @Test
  void coolingInSummerTakesHeatFromTheWater() {
    HeatPump pump = cooling(35, 40, 12, 100);
    pump.step(900);
    assertThat(pump.get(PlantOutput.HEAT_OUTPUT)).isBetween(-8500.0, -5500.0);
    assertThat(pump.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE)).isBetween(6.0, 9.0);
    assertThat(pump.get(PlantOutput.TRUE_COIL_TEMPERATURE)).isGreaterThan(40);
  }

  @Test
  void coolingInWinterMeltsTheCoilAndHeadPressureCollapsesWithTheFan() {
    HeatPump pump =
        new HeatPump(
            PlantParameters.nominal(), InitialState.clean(-5, 80, 20).with(StartValue.FROST, 1.2));
    pump.set(PlantInput.HELD_RETURN_TEMPERATURE, 20);
    start(pump, 60, 0, 1);
    pump.step(240);
    assertThat(pump.get(PlantOutput.TRUE_FROST)).isLessThan(0.2);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    pump.step(240);
    assertThat(pump.get(PlantOutput.HIGH_PRESSURE)).as("with the fan").isBetween(3.8, 6.5);
    assertThat(pump.get(PlantOutput.EVAPORATING_TEMPERATURE)).isLessThan(-12);
    pump.set(PlantInput.OUTDOOR_FAN, 0);
    pump.step(300);
    assertThat(pump.get(PlantOutput.HIGH_PRESSURE)).as("without the fan").isGreaterThan(10);
  }

  @Test
  void standbyOnlyDrawsTheBoardsPower() {
    HeatPump pump = Runs.nominal(2, 84);
    pump.set(PlantInput.PUMP, 0);
    pump.step(600);
    assertThat(pump.get(PlantOutput.ELECTRIC_POWER)).isEqualTo(12);
    assertThat(pump.get(PlantOutput.CURRENT)).isCloseTo(12 / (230 * 0.97), within(1e-9));
  }

  @Test
  void frostMeltsWithTheFanWhileTheAirIsAboveFreezing() {
    HeatPump pump =
        new HeatPump(
            PlantParameters.nominal(), InitialState.clean(4, 80, 20).with(StartValue.FROST, 0.8));
    pump.set(PlantInput.PUMP, 0);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    pump.step(1800);
    assertThat(pump.get(PlantOutput.TRUE_FROST)).isLessThan(0.3);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 2000, 3620, 3700, 3780})
  void aPowerCutInAnyStateStopsEverythingAndKeepsFrostBelowZero(int second) {
    HeatPump pump = Runs.nominal(-2, 90);
    DemandController controller = new DemandController(pump);
    controller.fixedRunS = 3600;
    controller.run(second, 1);
    double frostKg = pump.get(PlantOutput.TRUE_FROST);
    pump.set(PlantInput.MAINS, 0);
    pump.step(60);
    assertThat(pump.get(PlantOutput.ELECTRIC_POWER)).isZero();
    assertThat(pump.get(PlantOutput.COMPRESSOR_ACTUAL_SPEED)).isZero();
    // What warm metal and migrating refrigerant still melt is over after ten minutes.
    pump.step(600);
    double afterKg = pump.get(PlantOutput.TRUE_FROST);
    pump.step(1200);
    assertThat(pump.get(PlantOutput.FAN_ACTUAL_SPEED)).isLessThan(0.01);
    assertThat(pump.get(PlantOutput.TRUE_FROST)).isGreaterThanOrEqualTo(0.9 * afterKg - 0.02);
    assertThat(pump.get(PlantOutput.TRUE_COIL_TEMPERATURE)).isLessThan(0);
    assertThat(pump.get(PlantOutput.PRESSURE_DIFFERENCE)).as("equalized").isLessThan(0.5);
    pump.set(PlantInput.MAINS, 1);
    start(pump, 60, 100, 0);
    pump.step(600);
    assertThat(pump.get(PlantOutput.HEAT_OUTPUT)).isGreaterThan(frostKg > 1.5 ? 3000 : 4500);
  }

  @Test
  void theReversingValveWaitsForPressureDifferenceAndThenTravels() {
    HeatPump pump = Runs.nominal(7, 60);
    pump.set(PlantInput.REVERSING_VALVE, 1);
    pump.step(60);
    assertThat(pump.get(PlantOutput.REVERSING_VALVE_POSITION))
        .as("equalized, before any run")
        .isZero();
    pump.set(PlantInput.COMPRESSOR_SPEED, 40);
    int waited = 0;
    while (pump.get(PlantOutput.REVERSING_VALVE_POSITION) == 0 && waited < 600) {
      pump.step(0.1);
      waited++;
    }
    assertThat(pump.get(PlantOutput.PRESSURE_DIFFERENCE)).isBetween(0.5, 2.0);
    double travelS = 0;
    double openHeatW = pump.get(PlantOutput.REVERSING_VALVE_POSITION);
    while (pump.get(PlantOutput.REVERSING_VALVE_POSITION) < 1) {
      pump.step(0.1);
      travelS += 0.1;
    }
    assertThat(openHeatW).isPositive();
    assertThat(travelS).isBetween(1.0, 3.0);
  }

  @Test
  void hotWaterIsLoadedThroughItsCoilAndDrawnAway() {
    HeatPump pump =
        new HeatPump(
            PlantParameters.nominal(),
            InitialState.clean(7, 60, 35).with(StartValue.HOT_WATER, 40));
    pump.set(PlantInput.DIVERTING_VALVE, 1);
    start(pump, 60, 100, 0);
    pump.step(1800);
    double loadedC = pump.get(PlantOutput.HOT_WATER_TEMPERATURE);
    assertThat(loadedC).isBetween(48.0, 60.0);
    assertThat(pump.get(PlantOutput.TRUE_RETURN_TEMPERATURE)).isGreaterThan(loadedC);
    start(pump, 0, 0, 0);
    pump.set(PlantInput.DIVERTING_VALVE, 0);
    pump.set(PlantInput.HOT_WATER_DRAW, 12);
    pump.step(600);
    assertThat(pump.get(PlantOutput.HOT_WATER_TEMPERATURE)).isLessThan(loadedC - 15);
  }

  @Test
  void aBufferTankMakesTheDipOfADefrostSmaller() {
    assertThat(dipK(500)).isLessThan(0.5 * dipK(0));
  }

  private static double dipK(double bufferLitres) {
    PlantParameters parameters =
        PlantParameters.builder().set("buffer tank volume", bufferLitres).build();
    HeatPump pump = new HeatPump(parameters, InitialState.clean(0, 90, 32));
    pump.set(PlantInput.HELD_ROOM_TEMPERATURE, 20);
    DemandController controller = new DemandController(pump);
    controller.fixedRunS = 2400;
    controller.run(2400, 1);
    double beforeC = pump.get(PlantOutput.TRUE_RETURN_TEMPERATURE);
    controller.run(230, 1);
    return beforeC - pump.get(PlantOutput.TRUE_RETURN_TEMPERATURE);
  }

  private static HeatPump cooling(double outdoorC, double humidity, double waterC, double fan) {
    HeatPump pump =
        new HeatPump(PlantParameters.nominal(), InitialState.clean(outdoorC, humidity, waterC));
    pump.set(PlantInput.HELD_RETURN_TEMPERATURE, waterC);
    start(pump, 60, fan, 1);
    return pump;
  }

  private static void start(HeatPump pump, double hz, double fan, double valve) {
    pump.set(PlantInput.COMPRESSOR_SPEED, hz);
    pump.set(PlantInput.OUTDOOR_FAN, fan);
    pump.set(PlantInput.REVERSING_VALVE, valve);
  }
}
