package dev.thawbench.checks.oracle;

import dev.thawbench.checks.language.PhaseText;
import dev.thawbench.checks.language.Sentences;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.TraceLayout;
import java.util.SplittableRandom;

/**
 * A random world, and a sentence of one kind that is asked of it.
 *
 * @param excepted the sentence has an exception too, of which the dense truth does not know
 */
record RandomCase(World world, DenseCase dense, boolean excepted) {
  /** All instants are multiples of {@link #GRID}. */
  static final int ON_GRID = 1;

  /** Signals declare how long they hold at least, and how old they may be. */
  static final int DECLARED = 2;

  private static final long GRID = 100 * World.MS;
  private static final int UNLESS = 20;
  private static final String EXCEPT = ", unless level rises above 2.25 °C";

  /**
   * The case of a seed; half of them are excepted.
   *
   * @param setting 0, {@link #ON_GRID} or {@link #DECLARED}, or the sum of both
   */
  static RandomCase of(long seed, int kind, int setting) {
    long grid = (setting & ON_GRID) == 0 ? 1 : GRID;
    SplittableRandom random = new SplittableRandom(seed);
    int rows = random.nextInt(20, 160);
    World world = new World(random, rows, 1, grid, (setting & DECLARED) != 0);
    DenseCase dense = DenseCase.of(kind, random, grid);
    return new RandomCase(world, dense, random.nextBoolean() && kind != UNLESS);
  }

  /** The same without the exception. */
  RandomCase plain() {
    return new RandomCase(world, dense, false);
  }

  /** What the truth says of it. */
  Dense truth() {
    return dense.truth().apply(world);
  }

  String sentence() {
    return dense.sentence() + (excepted ? EXCEPT : "");
  }

  Requirement requirement() {
    Problems problems = new Problems();
    var read =
        Sentences.read("X-01", sentence(), Place.of("script"), words(world.layout), problems);
    problems.throwIfAny();
    return read.orElseThrow();
  }

  private static Vocabulary words(TraceLayout layout) {
    Problems problems = new Problems();
    Vocabulary words =
        Vocabulary.builder()
            .layout(layout)
            .phase(PhaseText.between("pulse", at("alpha is on"), at("alpha is off")))
            .phase(PhaseText.whilst("spell", at("alpha is on")).forAtLeast(StretchTruth.SPELL))
            .build(problems);
    problems.throwIfAny();
    return words;
  }

  private static PhaseText.Words at(String text) {
    return new PhaseText.Words(text, Place.of("profile"));
  }
}
