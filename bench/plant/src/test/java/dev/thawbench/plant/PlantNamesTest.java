package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.plant.parameter.PlantParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.PlantValueException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlantNamesTest {

  @Test
  void noNameMeansTwoThings() {
    List<String> names = new ArrayList<>();
    for (PlantInput input : PlantInput.values()) {
      names.add(input.signalName());
    }
    for (PlantOutput output : PlantOutput.values()) {
      names.add(output.signalName());
    }
    assertThat(names).doesNotHaveDuplicates();
    assertThat(PlantParameter.all())
        .extracting(PlantParameter::parameterName)
        .doesNotHaveDuplicates();
  }

  @Test
  void aCommandIsAQuantityOrHasItsPositionsNamed() {
    for (PlantInput input : PlantInput.values()) {
      if (input.isCommand()) {
        assertThat(input.positions()).hasSize(input.whole() ? (int) input.highest() + 1 : 0);
      }
    }
  }

  @Test
  void everyDefaultIsInsideItsOwnRange() {
    for (PlantInput input : PlantInput.values()) {
      input.require(input.defaultValue());
    }
    for (StartValue value : StartValue.values()) {
      value.require(value.defaultValue());
    }
    for (PlantParameter parameter : PlantParameter.all()) {
      PlantParameters.builder().set(parameter, parameter.defaultValue());
    }
  }

  @Test
  void aValueOutsideItsRangeIsRefusedInOneLine() {
    HeatPump pump = new HeatPump(PlantParameters.nominal(), InitialState.clean(2, 84, 30));
    assertThatThrownBy(() -> pump.set(PlantInput.OUTDOOR_AIR, -80))
        .isInstanceOf(PlantValueException.class)
        .hasMessage("plant input 'outdoor air' = -80 °C is outside -35 °C to 50 °C");
    assertThatThrownBy(() -> pump.set(PlantInput.OUTDOOR_FAN, Double.NaN))
        .hasMessage("plant input 'outdoor fan' = NaN % is outside 0 % to 110 %");
    assertThatThrownBy(() -> pump.set(PlantInput.REVERSING_VALVE, 0.5))
        .hasMessage("plant input 'reversing valve' = 0.5 is no whole number");
    assertThatThrownBy(() -> pump.step(Double.NaN))
        .hasMessageContaining("is outside 0 s (excluded) to 86400 s");
    assertThatThrownBy(() -> PlantParameters.builder().set("compressor displacement", 2000))
        .hasMessage(
            "plant parameter 'compressor displacement' = 2000 cm³ is outside 5 cm³ to 200 cm³");
    assertThatThrownBy(() -> PlantParameters.builder().set("compresor displacement", 20))
        .hasMessage("'compresor displacement' is no plant parameter with a number");
    assertThatThrownBy(() -> PlantParameters.builder().choose("refrigerant", "R22"))
        .hasMessage("plant parameter 'refrigerant' = R22 is none of R290, R32, R410A, R454B");
  }

  @Test
  void parametersThatMakeNoMachineTogetherAreRefused() {
    assertThatThrownBy(() -> PlantParameters.builder().set("fan shut-off pressure", 30).build())
        .hasMessage(
            "plant parameter 'clean coil pressure drop' = 35.0 Pa must be below 'fan shut-off pressure' = 30.0 Pa");
    assertThatThrownBy(() -> PlantParameters.builder().set("high pressure cut-in", 32).build())
        .hasMessage(
            "plant parameter 'high pressure cut-in' = 32.0 bar must be below 'high pressure cut-out' = 30.0 bar");
  }

  @Test
  void anInitialStateOutsideItsRangeIsRefused() {
    assertThatThrownBy(() -> InitialState.clean(2, 184, 30))
        .hasMessage("initial value 'outdoor relative humidity' = 184 % is outside 0 % to 100 %");
    assertThatThrownBy(() -> InitialState.clean(2, 84, 30).with(StartValue.FROST, Double.NaN))
        .hasMessage("initial value 'frost' = NaN kg is outside 0 kg to 10 kg");
  }

  @Test
  void anOptionalInputMayBeLeftToThePlant() {
    HeatPump pump = new HeatPump(PlantParameters.nominal(), InitialState.clean(2, 84, 30));
    pump.set(PlantInput.EXPANSION_VALVE, 40);
    pump.set(PlantInput.EXPANSION_VALVE, Double.NaN);
    assertThat(pump.get(PlantInput.EXPANSION_VALVE)).isNaN();
  }
}
