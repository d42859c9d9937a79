package dev.thawbench.plant.coil;

import dev.thawbench.plant.state.StateTape;

/**
 * The exchanger outdoors. The refrigerant in it is one saturation temperature with a thermal
 * inertia.
 */
public sealed interface HeatSource permits OutdoorCoil, BrineExchanger {
  /** Drives fan or pump and works out what air or brine does in this step. */
  void prepare(Ambient ambient, double dtS);

  /**
   * Solves metal and refrigerant together, implicitly, and then melts, drains and freezes.
   *
   * @param saturationC refrigerant's saturation temperature before the step
   * @param heatW heat that the circuit brings into this refrigerant
   * @param conductanceFactor of the refrigerant side
   * @param evaporating whether refrigerant evaporates here
   * @return saturation temperature after the step, °C
   */
  double solve(
      double saturationC,
      double heatW,
      double conductanceFactor,
      boolean evaporating,
      Ambient ambient,
      double dtS);

  /** Temperature of what flows onto the exchanger, °C. */
  double streamC(Ambient ambient);

  /** Mean metal temperature, °C. */
  double metalC();

  /** Metal temperature where the coil sensor sits, °C. */
  double sensorPlaceC();

  /** Temperature of the brine at its outlet; of the air where there is no brine, °C. */
  double brineOutletC();

  /** Electric power of fan or brine pump, W. */
  double electricW();

  /** Heat stored in metal and refrigerant above 0 °C, J. */
  double storedJ(double saturationC);

  /** What is on and under the coil. */
  FrostState frost();

  /** What has gone in and out so far. */
  SourceHeat heat();

  /** Gives or takes the state. */
  void pass(StateTape tape);
}
