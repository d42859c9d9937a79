package dev.thawbench.loop.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.plant.StartValue;
import dev.thawbench.trace.Unit;
import org.junit.jupiter.api.Test;

class PlantUnitTest {
  @Test
  void everythingOfThePlantHasAUnitThatSignalsHave() {
    for (PlantInput input : PlantInput.values()) {
      PlantUnit.of(input.unit());
    }
    for (PlantOutput output : PlantOutput.values()) {
      PlantUnit.of(output.unit());
    }
    for (StartValue value : StartValue.values()) {
      PlantUnit.of(value.unit());
    }
    assertThat(PlantUnit.of(PlantInput.COIL_SENSOR_DRIFT.unit())).isEqualTo(Unit.KELVIN_PER_HOUR);
    assertThat(PlantUnit.of(PlantInput.FROST_GROWTH.unit())).isEqualTo(Unit.ONE);
  }

  @Test
  void aUnitThatSignalsDoNotHaveIsNoBareNumber() {
    assertThatThrownBy(() -> PlantUnit.of("furlong"))
        .hasMessage("no unit 'furlong' of the plant's");
  }
}
