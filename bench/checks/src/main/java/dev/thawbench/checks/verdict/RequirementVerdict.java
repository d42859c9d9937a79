package dev.thawbench.checks.verdict;

import java.util.List;
import java.util.Optional;

/**
 * What is said of one requirement after a run.
 *
 * @param id its id: {@code DEF-01}
 * @param sentence the requirement as a sentence, parameters replaced by their numbers
 * @param signals names of the signals that decide it, those of its phases too, in the order in
 *     which the sentence comes to them
 * @param verdict what is said
 * @param reason the first reason, where it is INCONCLUSIVE
 * @param occurrences every time it was put to the test, in order of time
 * @param assumptions what was assumed between samples, one line each
 * @param message one line in words for summary, console and JUnit: {@code DEF-01 FAIL: defrost 3
 *     lasted …}
 */
public record RequirementVerdict(
    String id,
    String sentence,
    List<String> signals,
    Verdict verdict,
    Optional<Reason> reason,
    List<Occurrence> occurrences,
    List<String> assumptions,
    String message) {
  public RequirementVerdict {
    signals = List.copyOf(signals);
    occurrences = List.copyOf(occurrences);
    assumptions = List.copyOf(assumptions);
  }
}
