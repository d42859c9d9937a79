package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.thawbench.plant.energy.HeatPlace;
import dev.thawbench.plant.parameter.PlantParameters;
import org.junit.jupiter.api.Test;

/** Row A2/84 % of the executable statement that the lumped model was first written from. */
class PrototypeRowTest {

  @Test
  void givesThePrototypesRowAtTwoDegrees() {
    HeatPump pump = new HeatPump(PlantParameters.nominal(), InitialState.clean(2, 83.8, 30));
    pump.set(PlantInput.HELD_RETURN_TEMPERATURE, 30);
    DemandController controller = new DemandController(pump);

    controller.run(12 * 60, 0.5);
    double cleanW = pump.get(PlantOutput.HEAT_OUTPUT);
    double cleanCop = pump.get(PlantOutput.COP);
    assertThat(cleanW).isCloseTo(7620, withPercentage(3));
    assertThat(cleanCop).isCloseTo(3.99, withPercentage(3));
    assertThat(pump.get(PlantOutput.TRUE_COIL_TEMPERATURE)).isCloseTo(-3.6, within(0.1));
    assertThat(pump.get(PlantOutput.EVAPORATING_TEMPERATURE)).isCloseTo(-5.7, within(0.1));
    assertThat(pump.get(PlantOutput.TRUE_FROST_RATE)).isCloseTo(1.92, withPercentage(3));

    controller.run(8 * 3600 - 12 * 60, 0.5);
    assertThat(controller.defrosts).hasSizeBetween(6, 7);
    assertThat(controller.defrosts.subList(1, controller.defrosts.size()))
        .allSatisfy(
            d -> {
              assertThat(d.runS() / 60).isCloseTo(64, withPercentage(4));
              assertThat(d.frostKg()).isCloseTo(2.24, withPercentage(3));
              assertThat(d.durationS()).isCloseTo(268, withPercentage(3));
              assertThat(d.leftKg()).isZero();
            });
    double heatJ = pump.ledger().heatJ(HeatPlace.SINK);
    assertThat(heatJ / (8 * 3600) / cleanW).isCloseTo(0.87, withPercentage(3));
    assertThat(heatJ / pump.ledger().electricJ() / cleanCop).isCloseTo(0.92, withPercentage(3));
  }
}
