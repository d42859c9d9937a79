package dev.thawbench.loop.replay;

import dev.thawbench.loop.Fault;

/** A fault that was applied when a trace was recorded, or was not; the recording holds when. */
record RecordedFault(String name, String signalName) implements Fault {
  @Override
  public void apply() {
    // The recording holds which faults were applied.
  }

  @Override
  public void clear() {
    // The recording holds which faults were cleared.
  }
}
