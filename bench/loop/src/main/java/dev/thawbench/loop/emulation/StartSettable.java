package dev.thawbench.loop.emulation;

import dev.thawbench.loop.coupling.PlantUnit;
import dev.thawbench.loop.profile.Values;
import dev.thawbench.plant.StartValue;
import java.util.Optional;

/** What a script may give of the plant at rest that is no input of it later. */
record StartSettable(StartValue value) implements PlantSettable {
  @Override
  public String name() {
    return value.signalName();
  }

  @Override
  public Optional<StartValue> startValue() {
    return Optional.of(value);
  }

  @Override
  public Values values() {
    return Values.quantity(PlantUnit.of(value.unit()), value.lowest(), value.highest());
  }

  @Override
  public boolean atStartOnly() {
    return true;
  }

  @Override
  public void set(double number) {
    throw new UnsupportedOperationException("'" + name() + "' can be given at the start only");
  }

  @Override
  public double get() {
    return Double.NaN;
  }
}
