package dev.thawbench.reports.night;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.run.JudgedRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all runs together say of one requirement; waived ones do not count.
 *
 * @param id its id
 * @param sentence as the last run has it
 * @param passed titles of the scenarios that passed it
 * @param failed titles of those that failed it
 * @param open titles of those in which it was inconclusive
 * @param silent how many judged it without exercising it
 */
public record Coverage(
    String id,
    String sentence,
    List<String> passed,
    List<String> failed,
    List<String> open,
    int silent) {
  public Coverage {
    passed = List.copyOf(passed);
    failed = List.copyOf(failed);
    open = List.copyOf(open);
  }

  /** Whether no scenario put it to the test. */
  public boolean isExercisedByNone() {
    return passed.isEmpty() && failed.isEmpty() && open.isEmpty();
  }

  /** All requirements of the runs, in order of id. */
  static List<Coverage> of(List<NightRun> runs) {
    Map<String, Collected> byId = new TreeMap<>();
    for (NightRun run : runs) {
      for (JudgedRequirement judged : run.record().requirements()) {
        if (!judged.isWaived()) {
          RequirementVerdict verdict = judged.verdict();
          byId.computeIfAbsent(verdict.id(), id -> new Collected())
              .add(verdict, run.record().script().title());
        }
      }
    }
    List<Coverage> coverage = new ArrayList<>();
    byId.forEach((id, collected) -> coverage.add(collected.coverage(id)));
    return coverage;
  }

  private static final class Collected {
    private final List<String> passed = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private String sentence = "";
    private int silent;

    void add(RequirementVerdict verdict, String scenario) {
      sentence = verdict.sentence();
      if (verdict.verdict() == Verdict.NOT_EXERCISED) {
        silent++;
        return;
      }
      List<String> titles =
          switch (verdict.verdict()) {
            case PASS -> passed;
            case FAIL -> failed;
            default -> open;
          };
      titles.add(scenario);
    }

    Coverage coverage(String id) {
      return new Coverage(id, sentence, passed, failed, open, silent);
    }
  }
}
