package dev.thawbench.reports.night;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.run.JudgedRequirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all runs together say of one requirement; waived ones do not count.
 *
 * @param id its id
 * @param sentence what it demands
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

  /**
   * All requirements of the runs, in order of id. Two scripts may give one id to two sentences:
   * those are two requirements.
   */
  static List<Coverage> of(List<NightRun> runs) {
    Map<Stated, Collected> byId =
        new TreeMap<>(Comparator.comparing(Stated::id).thenComparing(Stated::sentence));
    for (NightRun run : runs) {
      for (JudgedRequirement judged : run.record().requirements()) {
        if (!judged.isWaived()) {
          RequirementVerdict verdict = judged.verdict();
          byId.computeIfAbsent(
                  new Stated(verdict.id(), verdict.sentence()), stated -> new Collected())
              .add(verdict, run.record().script().title());
        }
      }
    }
    List<Coverage> coverage = new ArrayList<>();
    byId.forEach((stated, collected) -> coverage.add(collected.coverage(stated)));
    return coverage;
  }

  private record Stated(String id, String sentence) {}

  private static final class Collected {
    private final List<String> passed = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int silent;

    void add(RequirementVerdict verdict, String scenario) {
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

    Coverage coverage(Stated stated) {
      return new Coverage(stated.id(), stated.sentence(), passed, failed, open, silent);
    }
  }
}
