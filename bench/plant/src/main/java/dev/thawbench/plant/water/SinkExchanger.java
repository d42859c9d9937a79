package dev.thawbench.plant.water;

import dev.thawbench.plant.numeric.PowerLaw;
import dev.thawbench.plant.parameter.CircuitParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.StateTape;

/**
 * Plate heat exchanger (or indoor coil): refrigerant against a stream of water (or room air). One
 * node for plates and content, whose temperature is the outlet's.
 *
 * <p>Its conductance grows with flow to the power 0.6 and is smaller while it evaporates, since a
 * reversed plate heat exchanger runs in co-current.
 */
public final class SinkExchanger {
  private static final double FLOW_EXPONENT = 0.6;
  private static final double LOWEST_FLOW = 0.1;

  private final PowerLaw flowLaw = new PowerLaw(FLOW_EXPONENT);
  private final double condensingWK;
  private final double evaporatingWK;
  private final double capacityJK;
  private final double refrigerantJK;
  private double outletC;
  private double heatW;

  /** An exchanger at rest at {@code tempC}. */
  public SinkExchanger(PlantParameters p, double tempC) {
    condensingWK = p.get(CircuitParameter.SINK_CONDUCTANCE);
    evaporatingWK = p.get(CircuitParameter.SINK_REVERSE_CONDUCTANCE);
    capacityJK = 1e3 * p.get(CircuitParameter.SINK_METAL_CAPACITY);
    refrigerantJK = 1e3 * p.get(CircuitParameter.SINK_REFRIGERANT_CAPACITY);
    outletC = tempC;
  }

  /**
   * Solves refrigerant and stream together, implicitly.
   *
   * @param circuitW heat that the circuit brings into the refrigerant
   * @param relativeFlow stream over its nominal flow
   * @param streamWK capacity rate of the stream
   * @param inletC of the stream
   * @return saturation temperature after the step, °C
   */
  public double solve(
      double saturationC,
      double circuitW,
      double conductanceFactor,
      boolean evaporating,
      double relativeFlow,
      double streamWK,
      double inletC,
      double dtS) {
    double u =
        (evaporating ? evaporatingWK : condensingWK)
            * conductanceFactor
            * flowLaw.at(Math.max(LOWEST_FLOW, relativeFlow));
    double nodeDiagonal = capacityJK / dtS + u + streamWK;
    double nodeRight = capacityJK / dtS * outletC + streamWK * inletC;
    double diagonal = refrigerantJK / dtS + u - u * u / nodeDiagonal;
    double right = refrigerantJK / dtS * saturationC + circuitW + u * nodeRight / nodeDiagonal;
    double solvedC = right / diagonal;
    outletC = (nodeRight + u * solvedC) / nodeDiagonal;
    heatW = streamWK * (outletC - inletC);
    return solvedC;
  }

  /** Outlet of the stream, °C. */
  public double outletC() {
    return outletC;
  }

  /** Heat given to the stream, W. */
  public double heatW() {
    return heatW;
  }

  /** Heat stored above 0 °C, J. */
  public double storedJ(double saturationC) {
    return capacityJK * outletC + refrigerantJK * saturationC;
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    outletC = tape.pass(outletC);
    heatW = tape.pass(heatW);
  }
}
