package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.plant.parameter.PlantParameters;
import org.junit.jupiter.api.Test;

class InitialStateTest {

  @Test
  void givenFrostHindersAirAsGrownFrostDoes() {
    HeatPump grown = Runs.nominal(2, 84);
    run(grown, 3600);
    double kg = grown.get(PlantOutput.TRUE_FROST);
    HeatPump given =
        new HeatPump(
            PlantParameters.nominal(), InitialState.clean(2, 84, 30).with(StartValue.FROST, kg));
    given.set(PlantInput.HELD_RETURN_TEMPERATURE, 30);
    run(given, 60);
    assertThat(given.get(PlantOutput.TRUE_AIR_FLOW))
        .isCloseTo(grown.get(PlantOutput.TRUE_AIR_FLOW), within(0.1));
    assertThat(given.get(PlantOutput.TRUE_FROST)).isCloseTo(kg, within(0.1));
  }

  @Test
  void frostGrowsAsManyTimesFasterAsAskedFor() {
    HeatPump nature = Runs.nominal(2, 84);
    HeatPump fast = Runs.nominal(2, 84);
    fast.set(PlantInput.FROST_GROWTH, 4);
    run(nature, 480);
    run(fast, 480);
    assertThat(fast.get(PlantOutput.TRUE_FROST) / nature.get(PlantOutput.TRUE_FROST))
        .isBetween(3.5, 4.5);
  }

  @Test
  void allThatIsGivenIsThereBeforeTheFirstStep() {
    InitialState state =
        InitialState.clean(-3, 80, 35)
            .with(StartValue.FROST, 1.5)
            .with(StartValue.RETAINED_WATER, 0.1)
            .with(StartValue.PAN_ICE, 0.7)
            .with(StartValue.COIL_BLOCKED_SHARE, 20)
            .with(StartValue.ROOM, 18)
            .with(StartValue.HOT_WATER, 50);
    HeatPump pump = new HeatPump(PlantParameters.nominal(), state);
    assertThat(pump.get(PlantOutput.TRUE_FROST)).isCloseTo(1.5, within(1e-9));
    assertThat(pump.get(PlantOutput.TRUE_RETAINED_WATER)).isCloseTo(0.1, within(1e-9));
    assertThat(pump.get(PlantOutput.TRUE_PAN_ICE)).isEqualTo(0.7);
    assertThat(pump.get(PlantInput.COIL_BLOCKED_SHARE)).isEqualTo(20);
    assertThat(pump.get(PlantOutput.ROOM_TEMPERATURE)).isEqualTo(18);
    assertThat(pump.get(PlantOutput.HOT_WATER_TEMPERATURE)).isEqualTo(50);
    assertThat(pump.get(PlantOutput.COIL_TEMPERATURE)).isEqualTo(-3);
    assertThat(pump.get(PlantOutput.SUPPLY_TEMPERATURE)).isEqualTo(35);
  }

  @Test
  void panIceThawsWithTheHeaterAndNotWithoutIt() {
    HeatPump pump =
        new HeatPump(
            PlantParameters.nominal(),
            InitialState.clean(-3, 80, 30).with(StartValue.PAN_ICE, 0.5));
    pump.step(3600);
    assertThat(pump.get(PlantOutput.TRUE_PAN_ICE)).isEqualTo(0.5);
    pump.set(PlantInput.PAN_HEATER, 150);
    pump.step(3600);
    assertThat(pump.get(PlantOutput.TRUE_PAN_ICE)).isZero();
  }

  private static void run(HeatPump pump, double seconds) {
    pump.set(PlantInput.COMPRESSOR_SPEED, 60);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    pump.step(seconds);
  }
}
