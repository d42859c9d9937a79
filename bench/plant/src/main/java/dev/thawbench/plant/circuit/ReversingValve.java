package dev.thawbench.plant.circuit;

import dev.thawbench.plant.parameter.CircuitParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.StateTape;

/**
 * Pilot-operated reversing valve: its slide is pushed by the circuit's own pressure difference.
 *
 * <p>It starts to move only while that difference is inside the window of its data sheet; until
 * then the command waits. Once moving it completes its travel. While it travels, discharge and
 * suction are connected (bypass).
 */
public final class ReversingValve {
  private final double travelS;
  private final double lowestDifferenceBar;
  private final double highestDifferenceBar;
  private double position;
  private double target;

  /** A valve in heating position. */
  public ReversingValve(PlantParameters p) {
    travelS = p.get(CircuitParameter.REVERSING_TRAVEL);
    lowestDifferenceBar = p.get(CircuitParameter.REVERSING_LOWEST_DIFFERENCE);
    highestDifferenceBar = p.get(CircuitParameter.REVERSING_HIGHEST_DIFFERENCE);
  }

  /**
   * Follows its pilot coil as far as the pressure difference allows.
   *
   * @param command 0 heating, 1 defrost (cooling)
   * @param pressureDifferenceBar between discharge and suction line
   */
  public void follow(double command, double pressureDifferenceBar, double dtS) {
    boolean atRest = position == target;
    if (atRest
        && command != target
        && pressureDifferenceBar >= lowestDifferenceBar
        && pressureDifferenceBar <= highestDifferenceBar) {
      target = command;
    }
    double most = dtS / travelS;
    position += Math.max(-most, Math.min(most, target - position));
  }

  /** Place of the slide: 0 heating, 1 defrost. */
  public double position() {
    return position;
  }

  /** +1 in heating position, -1 in defrost position, between while it travels. */
  public double direction() {
    return 1 - 2 * position;
  }

  /** Share of the refrigerant that is short-circuited, 0 to 1. */
  public double bypassShare() {
    return 4 * position * (1 - position);
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    position = tape.pass(position);
    target = tape.pass(target);
  }
}
