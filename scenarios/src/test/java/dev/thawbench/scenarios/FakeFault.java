package dev.thawbench.scenarios;

import dev.thawbench.loop.Fault;
import java.util.function.Consumer;

/**
 * A fault for tests.
 *
 * @param applied told whether it is applied
 */
public record FakeFault(String name, Consumer<Boolean> applied) implements Fault {
  @Override
  public String signalName() {
    return "fault '" + name + "'";
  }

  @Override
  public void apply() {
    applied.accept(true);
  }

  @Override
  public void clear() {
    applied.accept(false);
  }
}
