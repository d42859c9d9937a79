package dev.thawbench.loop.emulation;

import dev.thawbench.loop.Settable;
import dev.thawbench.plant.StartValue;
import java.util.Optional;

/** Something of the plant that a script sets. */
sealed interface PlantSettable extends Settable permits InputSettable, StartSettable {
  /** What of the plant at rest it gives at the start. */
  Optional<StartValue> startValue();
}
