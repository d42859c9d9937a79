package dev.thawbench.checks.oracle;

import java.util.SplittableRandom;

/** From when to when each row of each of two sources was read, nanoseconds. */
final class Windows {
  private final long[][] from = new long[2][];
  private final long[][] to = new long[2][];

  /**
   * Random windows of one period, with or without jitter and width.
   *
   * @param grid all instants are multiples of so many nanoseconds
   */
  Windows(SplittableRandom random, int rows, long grid) {
    long period = onGrid(random.nextLong(400, 1500) * World.MS, grid);
    long jitter = random.nextBoolean() ? 0 : period / 3;
    long width = random.nextBoolean() ? 0 : period / 4;
    for (int source = 0; source < 2; source++) {
      from[source] = new long[rows];
      to[source] = new long[rows];
      long phase = onGrid(random.nextLong(period / 3 + 1), grid);
      for (int k = 0; k < rows; k++) {
        long late = jitter == 0 ? 0 : onGrid(random.nextLong(jitter), grid);
        from[source][k] = k * period + phase + late;
        to[source][k] = from[source][k] + (width == 0 ? 0 : onGrid(random.nextLong(width), grid));
      }
    }
  }

  static long onGrid(long nanos, long grid) {
    return nanos / grid * grid;
  }

  int rows() {
    return from[0].length;
  }

  long from(int source, int row) {
    return from[source][row];
  }

  long to(int source, int row) {
    return to[source][row];
  }

  /**
   * The longest time between two samples of which only each {@code sparse}th is looked at.
   *
   * @param age how much older than its window a sample of the second source may be
   */
  long spacing(int sparse, long age) {
    long spacing = 0;
    for (int source = 0; source < 2; source++) {
      for (int k = 0; k + sparse < rows(); k++) {
        spacing = Math.max(spacing, to[source][k + sparse] - from[source][k] + source * age);
      }
    }
    return spacing;
  }
}
