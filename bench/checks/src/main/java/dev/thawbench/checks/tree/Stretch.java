package dev.thawbench.checks.tree;

/** A stretch of time that occurs again and again: a phase, or a state of something. */
public sealed interface Stretch {
  /** As a noun: {@code defrost}, {@code compressor stop}. */
  String text();

  /** Every time of a phase. */
  record OfPhase(Phase phase) implements Stretch {
    @Override
    public String text() {
      return phase.name();
    }
  }

  /**
   * Every time in which something is on or off: {@code compressor run}, {@code compressor stop}.
   */
  record OfState(Condition.OnOff state) implements Stretch {
    @Override
    public String text() {
      return state.name() + (state.on() ? " run" : " stop");
    }
  }
}
