package dev.thawbench.checks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** More samples of the same truth never turn a PASS into a FAIL, or a FAIL into a PASS. */
class SupersetTest {
  private static final long SEED = 20260202;

  /**
   * Forms with a border, where a violation that fewer samples can't tell from the border is a PASS
   * with a note: the rule of the guide, and the one exception.
   */
  private static final Set<Integer> WITH_BORDER = Set.of(2, 3, 12, 13, 15, 24, 35);

  @Test
  void moreSamplesNeverTurnAVerdictAround() {
    int decided = 0;
    for (int i = 0; i < 2000; i++) {
      int kind = i % DenseCase.KINDS;
      if (!WITH_BORDER.contains(kind)) {
        decided += one(SEED * 1_000_003 + i, kind) ? 1 : 0;
      }
    }
    assertThat(decided).as("cases decided with fewer samples too").isGreaterThan(200);
  }

  private static boolean one(long seed, int kind) {
    SplittableRandom random = new SplittableRandom(seed);
    int sparse = random.nextInt(2, 5);
    World world = new World(random, random.nextInt(40, 200), sparse, 1, false);
    if (world.stimulus) {
      return false; // a trace that leaves out writes is of another truth
    }
    DenseCase given = DenseCase.of(kind, random);
    Requirement requirement = new RandomCase(world, given, false).requirement();
    RequirementVerdict all = Judge.judge(List.of(requirement), List.of(), world.trace).get(0);
    RequirementVerdict few =
        Judge.judge(List.of(requirement), List.of(), world.sparse(sparse)).get(0);
    // what the end cuts does not count where a whole one passed; more samples may end it sooner
    boolean cut = few.occurrences().stream().anyMatch(Occurrence::cut);
    boolean turned =
        (few.verdict() == Verdict.PASS && !cut && all.verdict() == Verdict.FAIL)
            || (few.verdict() == Verdict.FAIL && all.verdict() == Verdict.PASS);
    assertThat(turned)
        .as("seed %d kind %d%n%s%n%s%n%s", seed, kind, given.sentence(), few, all)
        .isFalse();
    return few.verdict() == Verdict.PASS || few.verdict() == Verdict.FAIL;
  }
}
