package dev.thawbench.run;

/** Who asks for a requirement. */
public enum RequirementOrigin {
  /** The script's own {@code expect}; it must be exercised. */
  SCRIPT,
  /** The controller's profile; judged in every scenario, exercised in some. */
  PROFILE,
  /** A step of the script, such as {@code run until … at most} that was not reached. */
  STEP
}
