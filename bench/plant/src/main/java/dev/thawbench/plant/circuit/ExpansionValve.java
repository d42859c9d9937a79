package dev.thawbench.plant.circuit;

import dev.thawbench.plant.parameter.CircuitParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.StateTape;

/**
 * Electronic expansion valve: an orifice whose opening follows a command or, left alone, the
 * superheat.
 */
public final class ExpansionValve {
  private static final double COMMAND_RATE_PER_S = 0.02;
  private static final double DEFROST_RATE_PER_S = 0.05;
  private static final double INTEGRAL_PER_KS = 0.0009;
  private static final double PROPORTIONAL_PER_K = 0.012;
  private static final double LOWEST_OPENING = 0.06;

  private final double capacityM2;
  private final double superheatSetpointK;
  private final double defrostOpening;
  private double opening = 0.5;
  private double lastSuperheatK;

  /** A half-open valve. */
  public ExpansionValve(PlantParameters p) {
    capacityM2 = 1e-6 * p.get(CircuitParameter.VALVE_CAPACITY);
    superheatSetpointK = p.get(CircuitParameter.SUPERHEAT_SETPOINT);
    defrostOpening = 0.01 * p.get(CircuitParameter.DEFROST_VALVE_OPENING);
    lastSuperheatK = superheatSetpointK;
  }

  /** Moves towards a commanded opening, 0 to 1. */
  public void followCommand(double command, double dtS) {
    approach(command, COMMAND_RATE_PER_S * dtS);
  }

  /** Moves towards the fixed opening of a defrost. */
  public void openForDefrost(double dtS) {
    approach(defrostOpening, DEFROST_RATE_PER_S * dtS);
  }

  /** Keeps the superheat by a PI control with clipped error. */
  public void keepSuperheat(double superheatK, double dtS) {
    double error = Math.max(-4, Math.min(5, superheatK - superheatSetpointK));
    double change =
        INTEGRAL_PER_KS * error * dtS + PROPORTIONAL_PER_K * (superheatK - lastSuperheatK);
    opening = Math.max(LOWEST_OPENING, Math.min(1, opening + change));
    lastSuperheatK = superheatK;
  }

  private void approach(double target, double most) {
    opening += Math.max(-most, Math.min(most, target - opening));
  }

  /**
   * Mass flow in kg/s.
   *
   * @param liquidShare 1 with liquid before the valve, less with flash gas
   * @param liquidDensityKgM3 of the liquid before the valve
   * @param pressureDifferenceBar condensing less evaporating pressure
   */
  public double massFlowKgS(
      double liquidShare, double liquidDensityKgM3, double pressureDifferenceBar) {
    return capacityM2
        * opening
        * liquidShare
        * Math.sqrt(Math.max(0, liquidDensityKgM3 * pressureDifferenceBar * 1e5));
  }

  /** Present opening, 0 to 1. */
  public double opening() {
    return opening;
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    opening = tape.pass(opening);
    lastSuperheatK = tape.pass(lastSuperheatK);
  }
}
