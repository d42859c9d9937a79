package dev.thawbench.plant.parameter;

/** Frost, melt water and drain pan. */
public enum FrostParameter implements PlantParameter {
  /** Share of the fin surface that frost settles on. */
  FROSTED_SHARE("frosted share", "%", 20, 100, 45, "front row frosts first"),
  /** Share of the surface that takes part in mass transfer. */
  MASS_TRANSFER_FACTOR(
      "mass transfer factor", "%", 60, 100, 80, "superheated tubes and warm fin tips stay dry"),
  /** Share of the vapour that densifies the frost. */
  DENSIFICATION("densification share", "%", 10, 70, 35, "Jones and Parker 1975, diffusion split"),
  /** Density of frost as it settles, lowest. */
  LOWEST_DENSITY("lowest frost density", "kg/m³", 30, 200, 100, "Hayashi 1977, clamped"),
  /** Density of frost as it settles, highest. */
  HIGHEST_DENSITY("highest frost density", "kg/m³", 100, 600, 200, "Hayashi 1977, clamped"),
  /** Range of surface temperature around its mean across the coil. */
  FREEZING_SPREAD("surface temperature spread", "K", 0, 8, 5, "fin efficiency and air glide"),
  /** Conductance of metal to melting front. */
  MELT_CONDUCTANCE("melt conductance", "W/m²K", 50, 600, 120, "water film of 1 to 3 mm"),
  /** Frost below which contact with the metal shrinks. */
  FULL_CONTACT_MASS("full contact frost", "kg", 0.05, 1, 0.4, "last rests melt at patches"),
  /** Water that hangs on the fins after draining. */
  RETAINED_WATER(
      "retained water", "kg", 0.02, 1, 0.22, "91 to 566 g, Defrosting for ASHP table 5.4"),
  /** Time constant of draining. */
  DRAIN_TIME("drain time constant", "s", 5, 120, 35, "drip phase of 30 to 60 s"),
  /** Time constant of refreezing. */
  REFREEZE_TIME("refreeze time constant", "s", 10, 600, 60, "thin film on cold fins"),
  /** Density of refrozen water. */
  RETAINED_ICE_DENSITY("refrozen ice density", "kg/m³", 600, 917, 800, "bubbly ice"),
  /** Share of the drained water that stays in the pan. */
  PAN_SHARE("pan share", "%", 0, 50, 12, "flat pans with one outlet"),
  /** Conductance of pan to air. */
  PAN_CONDUCTANCE("pan conductance", "W/K", 1, 30, 6, "0.3 m² of sheet metal"),
  /** Air that a clean coil draws by itself when it is 15 K warmer or colder than the air. */
  NATURAL_AIR_FLOW(
      "natural air flow",
      "m³/s",
      0,
      0.1,
      0.03,
      "buoyancy of a coil 1 m high: 0.6 Pa at 15 K against 35 Pa at nominal flow");

  private final Definition definition;

  FrostParameter(
      String name, String unit, double lowest, double highest, double value, String source) {
    this.definition = new Definition(name, unit, lowest, highest, value, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
