package dev.thawbench.checks.engine;

import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.List;

/**
 * Judges requirements while rows come in, or from a whole trace, with the same verdicts.
 *
 * <p>Belongs to the thread that feeds it. Rows ascend in time.
 */
public final class Judge {

  /**
   * A judge before its first row.
   *
   * @param requirements what is judged
   * @param phases phases whose times are kept for reports
   * @param layout which signals rows have
   * @throws IllegalArgumentException if a requirement or phase speaks of a signal that the layout
   *     does not have
   */
  public Judge(List<Requirement> requirements, List<Phase> phases, TraceLayout layout) {}

  /** Judges a whole trace that ends with its last row. */
  public static List<RequirementVerdict> judge(
      List<Requirement> requirements, List<Phase> phases, Trace trace) {
    throw new UnsupportedOperationException();
  }

  /** Takes the next row; it may be reused by the caller afterwards. */
  public void add(ScanRow row) {
    throw new UnsupportedOperationException();
  }

  /** Ends the run at {@code endNanos}: what is open is cut there. */
  public void finish(long endNanos) {
    throw new UnsupportedOperationException();
  }

  /** What is said of each requirement so far, in their order; final after {@link #finish}. */
  public List<RequirementVerdict> verdicts() {
    throw new UnsupportedOperationException();
  }

  /** Whether a requirement has FAILed; stays so. */
  public boolean failed() {
    throw new UnsupportedOperationException();
  }

  /** Whether no occurrence is open: nothing that was triggered still awaits its answer. */
  public boolean allJudged() {
    throw new UnsupportedOperationException();
  }

  /** Every time of every kept phase so far, in order of their beginning. */
  public List<PhaseInterval> phaseIntervals() {
    throw new UnsupportedOperationException();
  }

  /** Names of the kept phases that the last row lies in, in the order in which they were given. */
  public List<String> currentPhases() {
    throw new UnsupportedOperationException();
  }
}
