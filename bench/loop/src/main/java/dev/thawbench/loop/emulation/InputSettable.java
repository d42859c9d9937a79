package dev.thawbench.loop.emulation;

import dev.thawbench.loop.coupling.PlantUnit;
import dev.thawbench.loop.profile.Values;
import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.StartValue;
import dev.thawbench.trace.Signal;
import java.util.Optional;

/** An input of the plant that the controller leaves to the script. */
record InputSettable(Emulation emulation, PlantInput input) implements PlantSettable {
  /** A script that gives the water holds the return at it. */
  @Override
  public String name() {
    return isWater() ? StartValue.WATER.signalName() : input.signalName();
  }

  @Override
  public Optional<StartValue> startValue() {
    return isWater() ? Optional.of(StartValue.WATER) : StartValue.of(input);
  }

  private boolean isWater() {
    return input == PlantInput.HELD_RETURN_TEMPERATURE;
  }

  @Override
  public Values values() {
    if (!input.positions().isEmpty()) {
      return Values.labels(input.positions());
    }
    return input.whole() && input.highest() == 1
        ? Values.labels(Signal.OFF_ON)
        : Values.quantity(PlantUnit.of(input.unit()), input.lowest(), input.highest());
  }

  @Override
  public boolean atStartOnly() {
    return false;
  }

  @Override
  public void set(double value) {
    emulation.set(input, value);
  }

  @Override
  public double get() {
    return emulation.get(input);
  }
}
