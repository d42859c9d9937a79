package dev.thawbench.checks.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A sentence and the same in fluent Java. */
final class SameTree {
  private SameTree() {}

  static void holds(String sentence, Function<TraceAssert, TraceAssert> fluent) {
    List<Requirement> built = new ArrayList<>();
    fluent.apply(
        new TraceAssert(null, List.of(), Lab.WORDS.powerCut(), (trace, one) -> built.add(one)));
    assertThat(built).containsExactly(Lab.read("requirement", sentence));
  }
}
