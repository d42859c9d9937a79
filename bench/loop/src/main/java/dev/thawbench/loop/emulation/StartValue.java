package dev.thawbench.loop.emulation;

import dev.thawbench.loop.Settable;
import dev.thawbench.plant.InitialState;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Map;

/** What a script may give of the plant at rest that is no input of it later: where it begins. */
enum StartValue {
  /** Temperature of the heated room, °C. */
  ROOM("room", Unit.CELSIUS, 5, 40) {
    @Override
    InitialState in(InitialState state, double value) {
      return state.withRoomC(value);
    }
  },
  /** Frost on the outdoor coil, kg. */
  FROST("frost", Unit.KILOGRAM, 0, 10) {
    @Override
    InitialState in(InitialState state, double value) {
      return state.withFrostKg(value);
    }
  },
  /** Melt water that the fins still hold, kg. */
  RETAINED_WATER("retained water", Unit.KILOGRAM, 0, 2) {
    @Override
    InitialState in(InitialState state, double value) {
      return state.withRetainedWaterKg(value);
    }
  },
  /** Ice in the drain pan, kg. */
  PAN_ICE("pan ice", Unit.KILOGRAM, 0, 20) {
    @Override
    InitialState in(InitialState state, double value) {
      return state.withPanIceKg(value);
    }
  };

  private final String word;
  private final Unit unit;
  private final double lowest;
  private final double highest;

  StartValue(String word, Unit unit, double lowest, double highest) {
    this.word = word;
    this.unit = unit;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** {@code state} with this value, in its unit. */
  abstract InitialState in(InitialState state, double value);

  Settable settable() {
    return new Settable(word, unit, lowest, highest, List.of(), true);
  }

  /** {@code state} with all that {@code given} says of it, by word. */
  static InitialState all(InitialState state, Map<String, Double> given) {
    InitialState begun = state;
    for (StartValue value : values()) {
      Double of = given.get(value.word);
      begun = of == null ? begun : value.in(begun, of);
    }
    return begun;
  }
}
