package dev.thawbench.plant.sensor;

import dev.thawbench.plant.parameter.PlantValueException;
import dev.thawbench.plant.state.StateTape;

/**
 * A contact with hysteresis: pressure switch, thermostat. It opens at one value and closes again at
 * the other.
 */
public final class TwoPointSwitch {
  private final double opensAt;
  private final double closesAt;
  private boolean closed;

  /**
   * A switch that is closed while the quantity is below {@code closesAt} if that is the lower
   * value, else while above it.
   */
  public TwoPointSwitch(String name, double opensAt, double closesAt, double initial) {
    if (opensAt == closesAt) {
      throw new PlantValueException(
          "'"
              + name
              + "' opens and closes at the same value "
              + opensAt
              + "; give it a hysteresis");
    }
    this.opensAt = opensAt;
    this.closesAt = closesAt;
    this.closed = opensAt > closesAt ? initial < opensAt : initial > opensAt;
  }

  /** Follows a quantity. */
  public void follow(double value) {
    if (opensAt > closesAt) {
      closed = closed ? value < opensAt : value <= closesAt;
    } else {
      closed = closed ? value > opensAt : value >= closesAt;
    }
  }

  /** 1 closed, 0 open. */
  public double contact() {
    return closed ? 1 : 0;
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    closed = tape.pass(closed);
  }
}
