package dev.thawbench.checks.language;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What chance picks: one of several, some, or none. */
final class RandomPicks {
  private final SplittableRandom random;

  RandomPicks(long seed) {
    random = new SplittableRandom(seed);
  }

  /** From 0 to below {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From 0 to below 1. */
  double fraction() {
    return random.nextDouble();
  }

  boolean either() {
    return random.nextBoolean();
  }

  <T> T one(List<T> list) {
    return list.get(below(list.size()));
  }

  <T> Optional<T> maybe(Supplier<T> what) {
    return either() ? Optional.of(what.get()) : Optional.empty();
  }

  <T> List<T> some(Supplier<T> what, int least, int most) {
    return IntStream.range(0, least + below(most - least + 1)).mapToObj(i -> what.get()).toList();
  }
}
