package dev.thawbench.scenarios.junit;

/** A run that ended in ERROR: bench, wiring or script is wrong, nothing is said of a controller. */
final class ScenarioError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ScenarioError(String line) {
    super(line, null, false, false);
  }
}
