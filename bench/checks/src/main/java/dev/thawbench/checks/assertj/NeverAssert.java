package dev.thawbench.checks.assertj;

import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Style;
import java.util.function.Function;

/** What must never happen, or never be so, while something else is so. */
public final class NeverAssert {
  private final TraceAssert trace;
  private final Function<Condition, Body> body;

  NeverAssert(TraceAssert trace, Function<Condition, Body> body) {
    this.trace = trace;
    this.body = body;
  }

  /**
   * While this holds; {@link TraceAssertions#in} and {@link TraceAssertions#outside} take a phase.
   *
   * @throws IllegalArgumentException if the event itself makes it so, or not so, at its instant
   */
  public TraceAssert whilst(Condition condition) {
    Body made = body.apply(condition);
    if (made instanceof Body.Never never && never.decidedBy().isPresent()) {
      throw new IllegalArgumentException(
          "the event itself decides '" + never.text(Style.NAMES) + "'");
    }
    return trace.fulfils(made);
  }
}
