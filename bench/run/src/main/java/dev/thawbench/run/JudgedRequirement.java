package dev.thawbench.run;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * A requirement's verdict and where the requirement comes from, which decides what a requirement
 * that was not exercised means for the run.
 *
 * @param origin who asks for it
 * @param verdict what is said of it
 * @param waived why the script waives it ({@code waives ID because …}); it is judged and shown, and
 *     does not count for the run
 */
public record JudgedRequirement(
    RequirementOrigin origin, RequirementVerdict verdict, Optional<String> waived) {
  public JudgedRequirement {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(waived, "waived");
  }

  /** A requirement that counts. */
  public static JudgedRequirement of(RequirementOrigin origin, RequirementVerdict verdict) {
    return new JudgedRequirement(origin, verdict, Optional.empty());
  }

  /** Whether the script waives it. */
  public boolean isWaived() {
    return waived.isPresent();
  }

  /** Whether the script itself expects it, and nothing put it to the test. */
  public boolean isExpectedButNotExercised() {
    return origin != RequirementOrigin.PROFILE && verdict.verdict() == Verdict.NOT_EXERCISED;
  }
}
