package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.plant.energy.HeatPlace;
import org.junit.jupiter.api.Test;

class ConservationTest {

  @Test
  void heatIsConservedOverHoursOfFrostAndDefrost() {
    HeatPump pump = Runs.nominal(2, 84);
    new DemandController(pump).run(4 * 3600, 1);
    assertThat(pump.ledger().residualJ())
        .isCloseTo(0, within(1e-6 * pump.ledger().heatJ(HeatPlace.SINK)));
  }

  @Test
  void waterIsConservedOverHoursOfFrostAndDefrost() {
    HeatPump pump = Runs.nominal(0, 90);
    pump.set(PlantInput.FROST_GROWTH, 2);
    new DemandController(pump).run(4 * 3600, 1);
    double there =
        pump.get(PlantOutput.TRUE_FROST)
            + pump.get(PlantOutput.TRUE_RETAINED_WATER)
            + pump.get(PlantOutput.TRUE_PAN_WATER)
            + pump.get(PlantOutput.TRUE_PAN_ICE)
            + pump.get(PlantOutput.TRUE_DRAINED_WATER);
    assertThat(there).isGreaterThan(5).isCloseTo(pump.vapourTakenKg(), within(1e-6));
  }

  @Test
  void theStepHardlyMattersToTheResult() {
    double[] heatJ = new double[3];
    double[] electricJ = new double[3];
    double[] stepsS = {0.25, 0.5, 1};
    for (int i = 0; i < stepsS.length; i++) {
      HeatPump pump = Runs.nominal(2, 84);
      DemandController controller = new DemandController(pump);
      controller.fixedRunS = 55 * 60;
      controller.run(4 * 3600, stepsS[i]);
      heatJ[i] = pump.ledger().heatJ(HeatPlace.SINK);
      electricJ[i] = pump.ledger().electricJ();
    }
    for (int i = 1; i < stepsS.length; i++) {
      assertThat(heatJ[i] / heatJ[0])
          .as("heat at a step of %s s", stepsS[i])
          .isCloseTo(1, within(0.002));
      assertThat(electricJ[i] / electricJ[0])
          .as("electricity at a step of %s s", stepsS[i])
          .isCloseTo(1, within(0.002));
    }
  }
}
