package dev.thawbench.plant.state;

/** First-order lag, exact for an input that holds over the step. */
public final class Lag {
  private final double timeConstantS;
  private double value;
  private double factorStepS = Double.NaN;
  private double factor;

  /**
   * @param timeConstantS above 0
   * @param initial value to start from
   */
  public Lag(double timeConstantS, double initial) {
    this.timeConstantS = timeConstantS;
    this.value = initial;
  }

  /** Follows {@code target} for one step and returns the new value. */
  public double follow(double target, double dtS) {
    if (dtS != factorStepS) {
      factorStepS = dtS;
      factor = 1 - StrictMath.exp(-dtS / timeConstantS);
    }
    value += (target - value) * factor;
    return value;
  }

  /** Present value. */
  public double value() {
    return value;
  }

  /** Jumps to a value. */
  public void jumpTo(double newValue) {
    value = newValue;
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    value = tape.pass(value);
  }
}
