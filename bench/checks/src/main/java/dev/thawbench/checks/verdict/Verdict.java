package dev.thawbench.checks.verdict;

/** What is said of a requirement after a run. Nothing passes because nothing was checked. */
public enum Verdict {
  /** At least one occurrence was put to the test, and all that count were fulfilled. */
  PASS,
  /** An occurrence violated its limit, whatever the sampling hid: the controller is wrong. */
  FAIL,
  /** What was recorded can't decide; a {@link Reason} says why. */
  INCONCLUSIVE,
  /** No occurrence put it to the test. */
  NOT_EXERCISED
}
