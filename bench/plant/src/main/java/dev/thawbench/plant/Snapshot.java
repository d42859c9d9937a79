package dev.thawbench.plant;

/**
 * The whole state of a plant at one instant, immutable. It can be restored into any plant of the
 * same parameters; from there the same inputs give the same bits.
 */
public final class Snapshot {
  private final double[] state;

  Snapshot(double[] state) {
    this.state = state;
  }

  double[] state() {
    return state.clone();
  }

  int length() {
    return state.length;
  }
}
