package dev.thawbench.checks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.engine.ForgetfulJudge;
import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.ScanRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Over random traces no PASS and no FAIL contradicts the dense truth. */
class OracleTest {
  private static final long SEED = 20260101;

  @Test
  void neverContradictsTheDenseTruth() {
    run(SEED, 10_000);
  }

  @Test
  @Tag("thorough")
  void neverContradictsTheDenseTruthInAHundredThousandTraces() {
    run(Long.getLong("oracle.seed", SEED + 1), 100_000);
  }

  private static void run(long seed, int traces) {
    int[][] said = new int[DenseCase.KINDS][Verdict.values().length];
    Map<Integer, String> contradictions = new TreeMap<>();
    int count = 0;
    for (int i = 0; i < traces; i++) {
      int kind = i % DenseCase.KINDS;
      long own = seed * 1_000_003 + i;
      try {
        int turn = i / DenseCase.KINDS % 8;
        int setting =
            (turn % 4 == 3 ? RandomCase.ON_GRID : 0) | (turn >= 4 ? RandomCase.DECLARED : 0);
        said[kind][one(own, kind, setting).verdict().ordinal()]++;
      } catch (AssertionError | RuntimeException e) {
        count++;
        contradictions.putIfAbsent(kind, e.toString());
      }
    }
    contradictions.values().forEach(System.out::println);
    assertThat(contradictions.values()).as("%d contradictions", count).isEmpty();
    for (int kind = 0; kind < DenseCase.KINDS; kind++) {
      System.out.printf("seed %d kind %d %s%n", seed, kind, Arrays.toString(said[kind]));
    }
    for (int kind = 0; kind < DenseCase.KINDS; kind++) {
      assertThat(said[kind][Verdict.PASS.ordinal()]).as("passes of kind %d", kind).isPositive();
      assertThat(said[kind][Verdict.FAIL.ordinal()]).as("fails of kind %d", kind).isPositive();
    }
  }

  /**
   * What is said of a random trace, once it is known that it contradicts no truth.
   *
   * @param setting as in {@link RandomCase#of}
   */
  static RequirementVerdict one(long seed, int kind, int setting) {
    // what an exception takes out is VOID, the rest stays true
    RandomCase given = RandomCase.of(seed, kind, setting);
    World world = given.world();
    Requirement requirement = given.requirement();
    RequirementVerdict verdict = Judge.judge(List.of(requirement), List.of(), world.trace).get(0);
    Judge live = new Judge(List.of(requirement), List.of(), world.layout);
    assertThat(live(live, world)).as("seed %d kind %d, live", seed, kind).isEqualTo(verdict);
    Judge forgetful = ForgetfulJudge.of(List.of(requirement), world.layout);
    assertThat(live(forgetful, world))
        .as("seed %d kind %d, forgetful", seed, kind)
        .isEqualTo(verdict);
    Dense dense = given.truth();
    String where =
        "seed %d kind %d setting %d, %d to %d: %s%n%s%n%s"
            .formatted(
                seed,
                kind,
                setting,
                world.reads.start() / World.MS,
                world.reads.end() / World.MS,
                given.sentence(),
                verdict.message(),
                world.reads.lostReads());
    if (verdict.verdict() == Verdict.FAIL) {
      assertThat(dense.bad()).as("%s%nthough the truth is good", where).isTrue();
    } else if (verdict.verdict() != Verdict.INCONCLUSIVE) {
      boolean excused =
          given.excepted()
              || verdict.occurrences().stream()
                  .anyMatch(o -> o.verdict() == OccurrenceVerdict.VOID);
      assertThat(dense.badInside(world.reads) && !excused)
          .as("%s%nthough the truth is bad: %s", where, dense.worst(world.reads))
          .isFalse();
    }
    if (verdict.verdict() == Verdict.PASS) {
      assertThat(dense.exercised(world.reads)).as("%s%nthough nothing happened", where).isTrue();
    }
    return verdict;
  }

  /** The same trace row by row; a FAIL that is told while it runs stays. */
  private static RequirementVerdict live(Judge judge, World world) {
    ScanRow row = new ScanRow(world.layout);
    boolean failed = false;
    long end = 0;
    for (int i = 0; i < world.trace.rows(); i++) {
      world.trace.copyTo(i, row);
      judge.add(row);
      failed |= judge.failed();
      end = Math.max(row.toNanos(0), row.toNanos(1));
    }
    judge.finish(end);
    RequirementVerdict verdict = judge.verdicts().get(0);
    if (failed) {
      assertThat(verdict.verdict()).as(verdict.message()).isEqualTo(Verdict.FAIL);
    }
    return verdict;
  }
}
