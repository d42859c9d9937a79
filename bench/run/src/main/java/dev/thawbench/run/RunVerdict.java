package dev.thawbench.run;

import java.util.List;

/**
 * What is said of a run as a whole. FAIL means that the controller is wrong; ERROR means that the
 * bench, the wiring or the script is.
 */
public enum RunVerdict {
  /** Everything the script expects was put to the test and fulfilled. */
  PASS("passed"),
  /** At least one requirement was violated. */
  FAIL("failed"),
  /** What was recorded can't decide, or something that the script expects was not exercised. */
  INCONCLUSIVE("inconclusive"),
  /** Nothing was put to the test. */
  NOT_EXERCISED("not exercised"),
  /** The script needs what this controller or station does not have. */
  NOT_APPLICABLE("not applicable"),
  /** Stopped from outside before it could end. */
  ABORTED("aborted"),
  /** The bench, the wiring or the script is wrong; nothing is said of the controller. */
  ERROR("error");

  private final String words;

  RunVerdict(String words) {
    this.words = words;
  }

  /** As people read it, in lower case: {@code not exercised}. */
  public String words() {
    return words;
  }

  /**
   * What follows from what was said of each requirement, if the run came to its end.
   *
   * <p>Any FAIL makes FAIL. Else any INCONCLUSIVE, or a requirement of the script's own that was
   * not exercised where others were, makes INCONCLUSIVE. Else one PASS is needed: where nothing at
   * all was put to the test it is NOT_EXERCISED. Waived requirements do not count.
   */
  public static RunVerdict of(List<JudgedRequirement> requirements) {
    boolean anyPass = false;
    boolean anyInconclusive = false;
    boolean anyMissing = false;
    for (JudgedRequirement judged : requirements) {
      if (judged.isWaived()) {
        continue;
      }
      switch (judged.verdict().verdict()) {
        case FAIL -> {
          return FAIL;
        }
        case PASS -> anyPass = true;
        case INCONCLUSIVE -> anyInconclusive = true;
        case NOT_EXERCISED -> anyMissing |= judged.isExpectedButNotExercised();
      }
    }
    if (anyInconclusive || (anyPass && anyMissing)) {
      return INCONCLUSIVE;
    }
    return anyPass ? PASS : NOT_EXERCISED;
  }
}
