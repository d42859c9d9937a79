package dev.thawbench.scenarios.script;

import dev.thawbench.loop.Settable;

/**
 * A setting of a script that a station understands.
 *
 * @param settable what is set
 * @param value in its unit, or the index of its label
 */
public record Assignment(Settable settable, double value) {
  /** Sets it from the next scan on. */
  public void apply() {
    settable.set(value);
  }
}
