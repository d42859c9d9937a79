package dev.thawbench.plant.parameter;

import java.util.List;
import java.util.Optional;

/**
 * What a heat pump is by kind, where a number would say nothing. The first option is the default.
 */
public enum PlantChoice {
  /** Refrigerant in the circuit. */
  REFRIGERANT("refrigerant", "R290", "R32", "R410A", "R454B"),
  /**
   * Where heat is taken from: outdoor air through a fin coil, or brine through a plate heat
   * exchanger.
   */
  HEAT_SOURCE("heat source", "air", "brine"),
  /**
   * Where heat is given to: water through a plate heat exchanger, or room air through a fin coil.
   */
  HEAT_SINK("heat sink", "water", "air");

  private final String choiceName;
  private final List<String> options;

  PlantChoice(String choiceName, String... options) {
    this.choiceName = choiceName;
    this.options = List.of(options);
  }

  /** Name in field words, as parameter files have it. */
  public String choiceName() {
    return choiceName;
  }

  /** What may be chosen. */
  public List<String> options() {
    return options;
  }

  /** What holds unless something else is chosen. */
  public String defaultOption() {
    return options.get(0);
  }

  /** Finds a choice by its {@link #choiceName()}. */
  public static Optional<PlantChoice> named(String name) {
    for (PlantChoice choice : values()) {
      if (choice.choiceName.equals(name)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }
}
