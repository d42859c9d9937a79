package dev.thawbench.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private static final long SEED = 20_240_117;
  private static final int TREES = 10_000;

  @Test
  void everyRandomTreePrintsAsASentenceThatReadsBackToIt() {
    RandomTrees trees = new RandomTrees(SEED);
    for (int i = 0; i < TREES; i++) {
      Requirement tree = trees.requirement();
      String sentence = tree.text(Style.NAMES);
      Problems problems = new Problems();
      var read = Sentences.read("X-01", sentence, Place.of("x"), Lab.WORDS, problems);
      if (!read.equals(Optional.of(tree))) {
        assertThat(read)
            .as("seed %d, tree %d: %s%n%s", SEED, i, sentence, problems.list())
            .contains(tree);
      }
    }
  }
}
