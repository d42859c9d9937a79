package dev.thawbench.plant.circuit;

import dev.thawbench.plant.parameter.CircuitParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.refrigerant.Refrigerant;
import dev.thawbench.plant.state.Lag;
import dev.thawbench.plant.state.StateTape;

/**
 * Moves heat between the saturation temperatures of the outdoor and the indoor exchanger.
 *
 * <p>Which of them evaporates follows from the reversing valve alone. Pressures are those of
 * saturation; on a side whose liquid has migrated away after a stop the pressure falls to the other
 * side's.
 */
public final class RefrigerantCircuit {
  private static final double LOWEST_EVAPORATING_C = -59;
  private static final double HIGHEST_EVAPORATING_C = 35;
  private static final double LOWEST_CONDENSING_C = -30;
  private static final double HIGHEST_CONDENSING_C = 68;
  private static final double SUPERHEAT_LAG_S = 5;
  private static final double LEAK_W_K = 0.3;
  private static final double BYPASS_W_K = 250;
  private static final double FIXED_VALVE_BELOW_C = 12;
  private static final double LOWEST_WETTING = 0.02;
  private static final double STILL_CONDUCTANCE = 0.05;
  private static final double FULL_FLOW_HZ = 25;
  private static final double LIQUID_REST_S = 60;
  private static final double EQUALIZING_S = 60;
  private static final double FILLING_S = 4;

  private final Refrigerant refrigerant;
  private final Compressor compressor;
  private final ExpansionValve expansionValve;
  private final ReversingValve reversingValve;
  private final double fullLiquidKg;
  private final double subcoolingK;
  private final double superheatWetting;
  private final double migrationJ;
  private final double migrationWK;

  private final Lag superheat;
  private final Lag equalizing = new Lag(EQUALIZING_S, 1);
  private final Lag filling = new Lag(FILLING_S, 1);
  private double liquidKg;
  private double migrationLeftJ;
  private double outdoorPressureC;
  private double indoorPressureC;
  private double outdoorW;
  private double indoorW;
  private double wetting = 1;
  private boolean floodback;

  /** A circuit at rest and equalized. */
  public RefrigerantCircuit(
      PlantParameters p, Refrigerant refrigerant, double outdoorC, double indoorC) {
    this.refrigerant = refrigerant;
    compressor = new Compressor(p, refrigerant, outdoorC + 5);
    expansionValve = new ExpansionValve(p);
    reversingValve = new ReversingValve(p);
    fullLiquidKg = p.get(CircuitParameter.EVAPORATOR_LIQUID);
    subcoolingK = p.get(CircuitParameter.SUBCOOLING);
    superheatWetting = p.get(CircuitParameter.SUPERHEAT_WETTING);
    migrationJ = 1e3 * p.get(CircuitParameter.MIGRATION_HEAT);
    migrationWK = p.get(CircuitParameter.MIGRATION_CONDUCTANCE);
    superheat = new Lag(SUPERHEAT_LAG_S, p.get(CircuitParameter.SUPERHEAT_SETPOINT));
    liquidKg = 0.8 * fullLiquidKg;
    settlePressures(outdoorC, indoorC);
  }

  /** Drives compressor and reversing valve for one step. */
  public void drive(double commandHz, double valveCommand, double dtS) {
    compressor.drive(commandHz, dtS);
    reversingValve.follow(valveCommand, Math.abs(pressureDifferenceBar()), dtS);
  }

  /**
   * Moves heat for one step.
   *
   * @param outdoorC saturation temperature in the outdoor exchanger
   * @param indoorC saturation temperature in the indoor exchanger
   * @param outdoorStreamC what flows onto the outdoor exchanger
   * @param indoorStreamC what flows onto the indoor exchanger
   * @param valveCommand opening of the expansion valve 0 to 1, NaN for its own control
   * @param charge share of the nameplate charge
   */
  public void transfer(
      double outdoorC,
      double indoorC,
      double outdoorStreamC,
      double indoorStreamC,
      double valveCommand,
      double charge,
      double dtS) {
    double direction = reversingValve.direction();
    boolean heating = direction >= 0;
    boolean pumping = compressor.pumping();
    double evaporatingC =
        clamp(heating ? outdoorC : indoorC, LOWEST_EVAPORATING_C, HIGHEST_EVAPORATING_C);
    double condensingC =
        clamp(heating ? indoorC : outdoorC, LOWEST_CONDENSING_C, HIGHEST_CONDENSING_C);
    wetting = clamp(liquidKg / fullLiquidKg, LOWEST_WETTING, 1);
    double sourceC = heating ? outdoorStreamC : indoorStreamC;
    double superheatK =
        superheat.follow(
            Math.max(0, sourceC - evaporatingC)
                * (1 - StrictMath.exp(-superheatWetting * (1 - wetting))),
            dtS);
    moveExpansionValve(valveCommand, heating, outdoorStreamC, superheatK, dtS);
    double liquidShare = charge >= 0.8 ? 1 : Math.max(0.15, charge / 0.8 * (charge / 0.8));
    double feedKgS =
        expansionValve.massFlowKgS(
            liquidShare,
            refrigerant.liquidDensityKgM3(condensingC),
            refrigerant.bubbleBar(condensingC) - refrigerant.dewBar(evaporatingC));
    double equalizedW = equalizedW(outdoorC, indoorC, pumping, dtS);
    if (pumping) {
      compressor.pump(
          evaporatingC,
          condensingC,
          superheatK,
          subcoolingK * clamp((charge - 0.8) / 0.2, 0, 2),
          dtS);
      liquidKg += (feedKgS - compressor.massFlowKgS()) * dtS;
      floodback = liquidKg > 1.25 * fullLiquidKg;
      liquidKg = clamp(liquidKg, 0, 1.25 * fullLiquidKg);
      // The exchanger is solved with the liquid of the step's end: with the old one their interplay
      // would gain energy from the step.
      wetting = clamp(liquidKg / fullLiquidKg, LOWEST_WETTING, 1);
      migrationLeftJ = migrationJ;
    } else {
      compressor.rest(0.5 * (outdoorStreamC + indoorStreamC), dtS);
      liquidKg += (0.6 * fullLiquidKg - liquidKg) * Math.min(1, dtS / LIQUID_REST_S);
      floodback = false;
    }
    double coldW = compressor.evaporatorW() * Math.abs(direction);
    double workW = compressor.condenserW() - compressor.evaporatorW();
    outdoorW = (heating ? -coldW : coldW + workW) + equalizedW;
    indoorW = (heating ? coldW + workW : -coldW) - equalizedW;
  }

  private void moveExpansionValve(
      double command, boolean heating, double outdoorStreamC, double superheatK, double dtS) {
    if (command >= 0) {
      expansionValve.followCommand(command, dtS);
    } else if (!heating && outdoorStreamC < FIXED_VALVE_BELOW_C) {
      expansionValve.openForDefrost(dtS);
    } else if (compressor.pumping()) {
      expansionValve.keepSuperheat(superheatK, dtS);
    }
  }

  /** Heat that flows from the indoor to the outdoor exchanger without the compressor's work, W. */
  private double equalizedW(double outdoorC, double indoorC, boolean pumping, double dtS) {
    double conductanceWK = BYPASS_W_K * reversingValve.bypassShare();
    if (!pumping) {
      conductanceWK += migrationLeftJ > 0 ? migrationWK : LEAK_W_K;
      migrationLeftJ -= Math.abs(conductanceWK * (indoorC - outdoorC)) * dtS;
    }
    return conductanceWK * (indoorC - outdoorC);
  }

  /** Takes over the saturation temperatures after the exchangers have been solved. */
  public void settle(double outdoorC, double indoorC, double dtS) {
    if (compressor.pumping()) {
      equalizing.jumpTo(filling.follow(0, dtS));
    } else if (migrationLeftJ <= 0) {
      filling.jumpTo(equalizing.follow(1, dtS));
    }
    settlePressures(outdoorC, indoorC);
  }

  private void settlePressures(double outdoorC, double indoorC) {
    double coldC = Math.min(outdoorC, indoorC);
    double liquidLeft = 1 - equalizing.value();
    outdoorPressureC = coldC + (outdoorC - coldC) * liquidLeft;
    indoorPressureC = coldC + (indoorC - coldC) * liquidLeft;
  }

  /**
   * Factor on the refrigerant side's conductance: little without flow, and only the wetted part
   * while evaporating.
   */
  public double conductanceFactor(boolean outdoor) {
    double flow =
        Math.min(
            1, STILL_CONDUCTANCE + (1 - STILL_CONDUCTANCE) * compressor.speedHz() / FULL_FLOW_HZ);
    boolean evaporating = outdoor == reversingValve.direction() >= 0;
    return compressor.pumping() && evaporating ? flow * wetting : flow;
  }

  /** Whether the outdoor exchanger evaporates in the valve's present position. */
  public boolean heatingPosition() {
    return reversingValve.direction() >= 0;
  }

  /** Heat into the outdoor exchanger's refrigerant, W. */
  public double outdoorW() {
    return outdoorW;
  }

  /** Heat into the indoor exchanger's refrigerant, W. */
  public double indoorW() {
    return indoorW;
  }

  /** Saturation temperature of the suction line's pressure, °C. */
  public double suctionSaturationC() {
    double x = reversingValve.position();
    return outdoorPressureC * (1 - x) + indoorPressureC * x;
  }

  /** Saturation temperature of the discharge line's pressure, °C. */
  public double dischargeSaturationC() {
    double x = reversingValve.position();
    return indoorPressureC * (1 - x) + outdoorPressureC * x;
  }

  /** Discharge less suction pressure, bar; negative just after a stop in the wrong direction. */
  public double pressureDifferenceBar() {
    return refrigerant.dewBar(dischargeSaturationC()) - refrigerant.dewBar(suctionSaturationC());
  }

  /** Superheat of the suction gas, K. */
  public double superheatK() {
    return superheat.value();
  }

  /** Whether liquid reaches the compressor. */
  public boolean floodback() {
    return floodback;
  }

  /** The compressor. */
  public Compressor compressor() {
    return compressor;
  }

  /** The expansion valve. */
  public ExpansionValve expansionValve() {
    return expansionValve;
  }

  /** The reversing valve. */
  public ReversingValve reversingValve() {
    return reversingValve;
  }

  private static double clamp(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    compressor.pass(tape);
    expansionValve.pass(tape);
    reversingValve.pass(tape);
    superheat.pass(tape);
    equalizing.pass(tape);
    filling.pass(tape);
    liquidKg = tape.pass(liquidKg);
    migrationLeftJ = tape.pass(migrationLeftJ);
    outdoorPressureC = tape.pass(outdoorPressureC);
    indoorPressureC = tape.pass(indoorPressureC);
    wetting = tape.pass(wetting);
    floodback = tape.pass(floodback);
  }
}
