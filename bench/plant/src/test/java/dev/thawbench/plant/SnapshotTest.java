package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.plant.parameter.PlantChoice;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.PlantValueException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void goesOnWithTheSameBitsFromASnapshot(long seed) {
    HeatPump pump = Runs.nominal(1, 90);
    Histories.live(pump, new Random(seed), 1500);
    Snapshot snapshot = pump.snapshot();
    Histories.live(pump, new Random(seed + 100), 1500);
    double[] first = all(pump);

    pump.restore(snapshot);
    Histories.live(pump, new Random(seed + 100), 1500);
    assertThat(all(pump)).as("restored into the same plant, seed %d", seed).isEqualTo(first);

    HeatPump other = new HeatPump(PlantParameters.nominal(), InitialState.clean(20, 20, 50));
    other.restore(snapshot);
    Histories.live(other, new Random(seed + 100), 1500);
    assertThat(all(other)).as("restored into another plant, seed %d", seed).isEqualTo(first);
  }

  @Test
  void aRestoredPlantShowsAtOnceWhatTheOtherShowed() {
    HeatPump pump = Runs.nominal(1, 90);
    Histories.live(pump, new Random(9), 600);
    HeatPump other = Runs.nominal(10, 50);
    other.restore(pump.snapshot());
    assertThat(all(other)).isEqualTo(all(pump));
  }

  @Test
  void aSnapshotOfAnotherKindOfPlantIsRefused() {
    PlantParameters brine =
        PlantParameters.builder().choose(PlantChoice.HEAT_SOURCE, "brine").build();
    Snapshot snapshot = new HeatPump(brine, InitialState.clean(5, 80, 30)).snapshot();
    HeatPump pump = Runs.nominal(5, 80);
    assertThatThrownBy(() -> pump.restore(snapshot))
        .isInstanceOf(PlantValueException.class)
        .hasMessageContaining("same parameters");
  }

  private static double[] all(HeatPump pump) {
    double[] values = new double[PlantOutput.values().length];
    for (PlantOutput output : PlantOutput.values()) {
      values[output.ordinal()] = pump.get(output);
    }
    return values;
  }
}
