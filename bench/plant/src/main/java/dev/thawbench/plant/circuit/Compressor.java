package dev.thawbench.plant.circuit;

import dev.thawbench.plant.numeric.SmoothTable;
import dev.thawbench.plant.parameter.CompressorParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.refrigerant.Refrigerant;
import dev.thawbench.plant.state.StateTape;

/**
 * Variable-speed displacement compressor with its inverter and its own overheat protector.
 *
 * <p>Mass flow from displacement and volumetric efficiency, work from a polytropic compression over
 * an isentropic efficiency that falls with the pressure ratio (form of AHRI 540 maps, lumped).
 */
public final class Compressor {
  /** Below this speed the compressor doesn't pump. */
  public static final double LOWEST_PUMPING_HZ = 5;

  private static final double LOWEST_RATIO = 1.05;
  private static final double HIGHEST_RATIO = 30.05;
  private static final double BAR_TO_KPA = 100;
  private static final double VACUUM_C = -58;
  private static final double THIN_GAS_K = 10;
  private static final double GAS_THINNING_PER_K = 0.0042;
  private static final double PROTECTOR_OPENS_C = 125;
  private static final double PROTECTOR_CLOSES_C = 90;
  private static final double NOMINAL_HZ = 60;
  private static final double LOW_HZ = 45;
  private static final double OFF_TIME_CONSTANT_S = 2400;

  private final Refrigerant refrigerant;
  private final double exponent;
  private final SmoothTable idealWork;
  private final double displacementM3;
  private final double volumetricEfficiency;
  private final double volumetricSlope;
  private final double bestEfficiency;
  private final double bestPressureRatio;
  private final double efficiencySlope;
  private final double shellLossShare;
  private final double fixedLossW;
  private final double inverterW;
  private final double rampUpHzS;
  private final double rampDownHzS;
  private final double dischargeTimeConstantS;

  private double speedHz;
  private double dischargeC;
  private boolean protectorOpen;
  private double massFlowKgS;
  private double evaporatorW;
  private double shaftW;

  /** A compressor at rest at {@code tempC}. */
  public Compressor(PlantParameters p, Refrigerant refrigerant, double tempC) {
    this.refrigerant = refrigerant;
    exponent = (refrigerant.polytropicExponent() - 1) / refrigerant.polytropicExponent();
    idealWork =
        new SmoothTable(
            ratio -> StrictMath.pow(ratio, exponent) - 1, LOWEST_RATIO, HIGHEST_RATIO, 0.05);
    displacementM3 = 1e-6 * p.get(CompressorParameter.DISPLACEMENT);
    volumetricEfficiency = p.get(CompressorParameter.VOLUMETRIC_EFFICIENCY);
    volumetricSlope = p.get(CompressorParameter.VOLUMETRIC_SLOPE);
    bestEfficiency = p.get(CompressorParameter.ISENTROPIC_EFFICIENCY);
    bestPressureRatio = p.get(CompressorParameter.BEST_PRESSURE_RATIO);
    efficiencySlope = p.get(CompressorParameter.ISENTROPIC_SLOPE);
    shellLossShare = 0.01 * p.get(CompressorParameter.SHELL_LOSS);
    fixedLossW = p.get(CompressorParameter.FIXED_LOSS);
    inverterW = p.get(CompressorParameter.INVERTER_POWER);
    rampUpHzS = p.get(CompressorParameter.RAMP_UP);
    rampDownHzS = p.get(CompressorParameter.RAMP_DOWN);
    dischargeTimeConstantS = p.get(CompressorParameter.DISCHARGE_TIME_CONSTANT);
    dischargeC = tempC;
  }

  /** Follows the speed command along its ramps; the protector overrides it. */
  public void drive(double commandHz, double dtS) {
    protectorOpen = dischargeC > (protectorOpen ? PROTECTOR_CLOSES_C : PROTECTOR_OPENS_C);
    double target = protectorOpen ? 0 : commandHz;
    if (target > 0) {
      speedHz += Math.max(-rampUpHzS * dtS, Math.min(rampUpHzS * dtS, target - speedHz));
    } else {
      speedHz = Math.max(0, speedHz - rampDownHzS * dtS);
    }
  }

  /** Loses its supply: without it there is no work, and the gas stops it within a turn or two. */
  public void stopDead() {
    speedHz = 0;
  }

  /** Whether it is fast enough to pump. */
  public boolean pumping() {
    return speedHz > LOWEST_PUMPING_HZ;
  }

  /**
   * Pumps for one step between two saturation temperatures.
   *
   * @param evaporatingC saturation temperature of suction
   * @param condensingC saturation temperature of discharge
   * @param superheatK of the suction gas
   * @param subcoolingK of the liquid before the expansion valve
   */
  public void pump(
      double evaporatingC, double condensingC, double superheatK, double subcoolingK, double dtS) {
    double suctionBar = refrigerant.dewBar(evaporatingC);
    double pressureRatio = refrigerant.dewBar(condensingC) / suctionBar;
    double volume =
        1 / (refrigerant.gasDensityKgM3(evaporatingC) * (1 - GAS_THINNING_PER_K * superheatK));
    massFlowKgS =
        Math.max(0, volumetricEfficiency - volumetricSlope * (pressureRatio - 1))
            * suctionShare(evaporatingC)
            * displacementM3
            * speedHz
            / volume;
    double idealKjKg = suctionBar * BAR_TO_KPA * volume / exponent * idealWork.at(pressureRatio);
    double workKjKg = idealKjKg / efficiency(pressureRatio);
    double suctionKjKg =
        refrigerant.gasEnthalpyKjKg(evaporatingC)
            + refrigerant.gasHeatKjKgK(evaporatingC) * superheatK;
    double liquidKjKg = refrigerant.liquidEnthalpyKjKg(condensingC - subcoolingK);
    evaporatorW = massFlowKgS * (suctionKjKg - liquidKjKg) * 1e3;
    shaftW = massFlowKgS * workKjKg * 1e3 + fixedLossW;
    double dischargeKjKg = suctionKjKg + workKjKg * (1 - shellLossShare);
    double gasC =
        condensingC
            + (dischargeKjKg - refrigerant.gasEnthalpyKjKg(condensingC))
                / refrigerant.gasHeatKjKgK(condensingC);
    dischargeC += (gasC - dischargeC) * dtS / dischargeTimeConstantS;
  }

  /** Stands still for one step while the shell cools towards its surroundings. */
  public void rest(double surroundingsC, double dtS) {
    massFlowKgS = 0;
    evaporatorW = 0;
    shaftW = 0;
    dischargeC += (surroundingsC - dischargeC) * dtS / OFF_TIME_CONSTANT_S;
  }

  /** Near vacuum the suction gas gets too thin to be pumped. */
  private static double suctionShare(double evaporatingC) {
    return Math.max(0, Math.min(1, (evaporatingC - VACUUM_C) / THIN_GAS_K));
  }

  private double efficiency(double pressureRatio) {
    double value =
        bestEfficiency
            - efficiencySlope * Math.max(0, pressureRatio - bestPressureRatio)
            - 0.25 * Math.max(0, 2.2 - pressureRatio);
    return Math.max(0.38, value)
        - 0.0004 * Math.max(0, speedHz - NOMINAL_HZ)
        - 0.001 * Math.max(0, LOW_HZ - speedHz);
  }

  /** Present speed, Hz. */
  public double speedHz() {
    return speedHz;
  }

  /** Temperature of the discharge end, °C. */
  public double dischargeC() {
    return dischargeC;
  }

  /** Refrigerant pumped, kg/s. */
  public double massFlowKgS() {
    return massFlowKgS;
  }

  /** Heat taken up in the evaporator, W. */
  public double evaporatorW() {
    return evaporatorW;
  }

  /** Heat given off in the condenser, W: the shell loses a share of the shaft power. */
  public double condenserW() {
    return evaporatorW + shaftW * (1 - shellLossShare);
  }

  /** Heat lost through the shell, W. */
  public double shellLossW() {
    return shaftW * shellLossShare;
  }

  /** Electric power with its inverter, W; never negative. */
  public double electricW() {
    return pumping() ? shaftW + inverterW : 0;
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    speedHz = tape.pass(speedHz);
    dischargeC = tape.pass(dischargeC);
    protectorOpen = tape.pass(protectorOpen);
  }
}
