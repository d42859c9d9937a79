package dev.thawbench.plant.coil;

import dev.thawbench.plant.parameter.CircuitParameter;
import dev.thawbench.plant.parameter.CoilParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.WaterParameter;
import dev.thawbench.plant.state.StateTape;

/**
 * Plate heat exchanger between refrigerant and brine from the ground. It never frosts; the coil
 * sensor sits at the brine outlet.
 */
public final class BrineExchanger implements HeatSource {
  private final double refrigerantJK;
  private final double capacityJK;
  private final double refrigerantWK;
  private final double nominalStreamWK;
  private final double nominalPumpW;
  private final FrostState state = new FrostState();
  private final SourceHeat heat = new SourceHeat();
  private double outletC;
  private double streamWK;
  private double pumpW;

  /** An exchanger at rest at {@code tempC}. */
  public BrineExchanger(PlantParameters p, double tempC) {
    refrigerantJK = 1e3 * p.get(CircuitParameter.SOURCE_REFRIGERANT_CAPACITY);
    capacityJK = 1e3 * p.get(CoilParameter.METAL_CAPACITY);
    refrigerantWK = p.get(CoilParameter.REFRIGERANT_CONDUCTANCE);
    nominalStreamWK = p.get(WaterParameter.BRINE_FLOW) * p.get(WaterParameter.BRINE_HEAT);
    nominalPumpW = p.get(WaterParameter.BRINE_PUMP_POWER);
    outletC = tempC;
  }

  @Override
  public void prepare(Ambient ambient, double dtS) {
    streamWK = nominalStreamWK * ambient.brineFlow;
    pumpW = nominalPumpW * ambient.brineFlow * ambient.brineFlow * ambient.brineFlow;
  }

  @Override
  public double solve(
      double saturationC,
      double heatW,
      double conductanceFactor,
      boolean evaporating,
      Ambient ambient,
      double dtS) {
    double u = refrigerantWK * conductanceFactor;
    double metalDiagonal = capacityJK / dtS + u + streamWK;
    double metalRight = capacityJK / dtS * outletC + streamWK * ambient.brineInletC;
    double diagonal = refrigerantJK / dtS + u - u * u / metalDiagonal;
    double right = refrigerantJK / dtS * saturationC + heatW + u * metalRight / metalDiagonal;
    double solvedC = right / diagonal;
    outletC = (metalRight + u * solvedC) / metalDiagonal;
    heat.fromSourceJ += streamWK * (ambient.brineInletC - outletC) * dtS;
    return solvedC;
  }

  @Override
  public double streamC(Ambient ambient) {
    return ambient.brineInletC;
  }

  @Override
  public double metalC() {
    return outletC;
  }

  @Override
  public double sensorPlaceC() {
    return outletC;
  }

  @Override
  public double brineOutletC() {
    return outletC;
  }

  @Override
  public double electricW() {
    return pumpW;
  }

  @Override
  public double storedJ(double saturationC) {
    return refrigerantJK * saturationC + capacityJK * outletC;
  }

  @Override
  public FrostState frost() {
    return state;
  }

  @Override
  public SourceHeat heat() {
    return heat;
  }

  @Override
  public void pass(StateTape tape) {
    outletC = tape.pass(outletC);
    pumpW = tape.pass(pumpW);
    heat.pass(tape);
  }
}
