package dev.thawbench.loop.emulation;

import dev.thawbench.loop.Fault;

/** A fault of one emulated plant. */
record EmulatedFault(Emulation emulation, PlantFault fault) implements Fault {
  @Override
  public String name() {
    return fault.name();
  }

  @Override
  public String signalName() {
    return fault.signalName();
  }

  @Override
  public void apply() {
    emulation.apply(fault);
  }

  @Override
  public void clear() {
    emulation.clear(fault);
  }
}
