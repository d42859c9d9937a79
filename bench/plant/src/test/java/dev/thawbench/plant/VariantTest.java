package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.plant.parameter.PlantChoice;
import dev.thawbench.plant.parameter.PlantParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machines of scenarios/plants. */
class VariantTest {

  @Test
  void theNominalFileIsTheNominalMachine() {
    PlantParameters file = PlantFiles.read("r290-monobloc-8kw");
    for (PlantParameter parameter : PlantParameter.all()) {
      assertThat(file.get(parameter)).isEqualTo(parameter.defaultValue());
    }
    for (PlantChoice choice : PlantChoice.values()) {
      assertThat(file.get(choice)).isEqualTo(choice.defaultOption());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"r290-monobloc-8kw", "r32-monobloc-8kw", "r410a-split-6kw"})
  void airMachinesFrostAndDefrostInTheirTime(String name) {
    HeatPump pump = build(name, 2, 84);
    DemandController controller = new DemandController(pump);
    controller.run(5 * 3600, 1);
    assertThat(controller.defrosts)
        .hasSizeGreaterThan(2)
        .allSatisfy(
            d -> {
              assertThat(d.runS() / 60).isBetween(35.0, 90.0);
              assertThat(d.activeS()).isBetween(120.0, 360.0);
              assertThat(d.leftKg()).isLessThan(0.02);
            });
  }

  @Test
  void r32RunsHotterAtHigherPressureThanPropane() {
    HeatPump propane = steady("r290-monobloc-8kw", 2);
    HeatPump r32 = steady("r32-monobloc-8kw", 2);
    assertThat(r32.get(PlantOutput.HEAT_OUTPUT))
        .isCloseTo(propane.get(PlantOutput.HEAT_OUTPUT), within(300.0));
    assertThat(r32.get(PlantOutput.HIGH_PRESSURE))
        .isGreaterThan(1.6 * propane.get(PlantOutput.HIGH_PRESSURE));
    assertThat(r32.get(PlantOutput.DISCHARGE_TEMPERATURE))
        .isGreaterThan(propane.get(PlantOutput.DISCHARGE_TEMPERATURE) + 15);
  }

  @Test
  void theSplitHeatsRoomAirAndItsHeaterAddsToIt() {
    HeatPump split = steady("r410a-split-6kw", 7);
    assertThat(split.get(PlantOutput.HEAT_OUTPUT)).isBetween(6000.0, 7500.0);
    double warmC = split.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE);
    assertThat(warmC).isBetween(30.0, 45.0);
    split.set(PlantInput.AUXILIARY_HEAT, 3000);
    split.step(120);
    assertThat(split.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE)).isGreaterThan(warmC + 5);
    double hot = split.get(PlantOutput.HIGH_PRESSURE);
    split.set(PlantInput.INDOOR_FAN, 20);
    split.step(300);
    assertThat(split.get(PlantOutput.HIGH_PRESSURE))
        .as("with a slow indoor fan")
        .isGreaterThan(hot + 5);
  }

  @Test
  void theSplitMeltsSongsFrostInSongsTime() {
    Runs.Melt melt = Runs.song(PlantFiles.read("r410a-split-6kw"));
    assertThat(melt.seconds()).isBetween(173.0 * 0.9, 187.0 * 1.1);
    assertThat(melt.suppliedJ()).isCloseTo(705e3, within(70e3));
  }

  @Test
  void theGroundSourceNeverFrostsAndNeedsItsBrinePump() {
    HeatPump brine = steady("r290-brine-8kw", -10);
    assertThat(brine.get(PlantOutput.COP)).isBetween(3.8, 4.8);
    assertThat(brine.get(PlantOutput.HEAT_OUTPUT)).isBetween(6800.0, 8500.0);
    assertThat(brine.get(PlantOutput.TRUE_FROST)).isZero();
    assertThat(brine.get(PlantOutput.BRINE_OUTLET_TEMPERATURE)).isBetween(-4.0, -1.5);
    brine.set(PlantInput.BRINE_PUMP, 20);
    brine.step(300);
    assertThat(brine.get(PlantOutput.BRINE_OUTLET_TEMPERATURE))
        .as("brine protection must act")
        .isLessThan(-7);
    brine.set(PlantInput.BRINE_PUMP, 0);
    brine.step(120);
    assertThat(brine.get(PlantOutput.LOW_PRESSURE_SWITCH)).isZero();
  }

  private static HeatPump steady(String name, double outdoorC) {
    HeatPump pump = build(name, outdoorC, 60);
    pump.set(PlantInput.COMPRESSOR_SPEED, 60);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    pump.step(900);
    return pump;
  }

  private static HeatPump build(String name, double outdoorC, double humidityPercent) {
    HeatPump pump =
        new HeatPump(PlantFiles.read(name), InitialState.clean(outdoorC, humidityPercent, 30));
    pump.set(PlantInput.HELD_RETURN_TEMPERATURE, 30);
    pump.set(PlantInput.HELD_ROOM_TEMPERATURE, 20);
    return pump;
  }
}
