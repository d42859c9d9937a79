package dev.thawbench.loop.replay;

import dev.thawbench.loop.Settable;
import dev.thawbench.loop.profile.Values;
import java.util.function.DoubleSupplier;

/**
 * What was set when a trace was recorded; to set it again changes nothing.
 *
 * @param recorded what the recording says at its present row; NaN where it does not
 */
record RecordedSettable(String name, Values values, boolean atStartOnly, DoubleSupplier recorded)
    implements Settable {
  @Override
  public void set(double value) {
    // The recording holds what was set.
  }

  @Override
  public double get() {
    return recorded.getAsDouble();
  }

  /** The recording goes on from what was, whether it says that or not. */
  @Override
  public double present() {
    return get();
  }
}
