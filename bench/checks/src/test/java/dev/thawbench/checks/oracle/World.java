package dev.thawbench.checks.oracle;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A random truth of three signals, and how it was sampled: periods, windows, errors and losses. No
 * state of the truth is shorter than the spacing of two samples, or than the signals declare. On a
 * grid, changes, samples and limits meet at the very same instants.
 */
final class World {
  static final long MS = 1_000_000L;

  /** When the truth begins, long before the run, nanoseconds. */
  static final long BEGIN = -200_000 * MS;

  final Steps alpha;
  final Steps beta;
  final Steps level;
  final double uncertainty;
  final boolean stimulus;
  final TraceLayout layout;
  final Reads reads;
  final Trace trace;
  private final Windows windows;
  private final double[][] seen = new double[3][];
  private final long grid;
  private final long betaAge;

  /**
   * A truth that keeps the assumptions also where only each {@code sparse}th row is looked at.
   *
   * @param grid all instants are multiples of so many nanoseconds
   * @param declared its signals say how long they hold at least, and beta how old it may be
   */
  World(SplittableRandom random, int rows, int sparse, long grid, boolean declared) {
    this.grid = grid;
    betaAge = declared ? onGrid(random.nextLong(600) * MS) : 0;
    stimulus = random.nextInt(3) == 0;
    uncertainty = random.nextInt(2) == 0 ? 0 : 0.5;
    windows = new Windows(random, rows, grid);
    long spacing = windows.spacing(sparse, betaAge) * (declared ? random.nextInt(1, 4) : 1);
    layout = layout(declared ? spacing : 0);
    long end = windows.to(0, rows - 1);
    alpha = Steps.random(random, spacing, end, 2, grid);
    int obeys = random.nextInt(4);
    long lag = onGrid(random.nextLong(3000) * MS);
    beta = obeys < 2 ? alpha.later(lag, obeys == 1) : Steps.random(random, spacing, end, 2, grid);
    Steps free = Steps.random(random, spacing, end, 5, grid);
    reads = new Reads(random, windows, betaAge);
    level = stimulus ? written(free) : free;
    look(random);
    trace = sparse(1);
  }

  private long onGrid(long nanos) {
    return Windows.onGrid(nanos, grid);
  }

  private TraceLayout layout(long holds) {
    SignalRole role = stimulus ? SignalRole.STIMULUS : SignalRole.RESPONSE;
    Signal measured =
        new Signal("level", role, Unit.CELSIUS, List.of(), uncertainty, 0, holds, Optional.empty());
    return TraceLayout.builder()
        .source("one", List.of(state("alpha", 0, holds), measured))
        .source("two", List.of(state("beta", betaAge, holds)))
        .build();
  }

  private static Signal state(String name, long age, long holds) {
    List<String> states = Signal.OFF_ON;
    SignalRole role = SignalRole.RESPONSE;
    return new Signal(name, role, Unit.ONE, states, 0, age, holds, Optional.empty());
  }

  /** What a signal that is written can be: it changes where it is written. */
  private Steps written(Steps free) {
    int rows = windows.rows();
    long[] times = new long[rows + 1];
    double[] values = new double[rows + 1];
    times[0] = Long.MIN_VALUE;
    values[0] = free.at(windows.from(0, 0));
    for (int k = 0; k < rows; k++) {
      times[k + 1] = onGrid((windows.from(0, k) + windows.to(0, k)) / 2);
      values[k + 1] = free.at(windows.from(0, k));
    }
    return new Steps(times, values);
  }

  /** What each read saw of the truth. */
  private void look(SplittableRandom random) {
    Steps[] truth = {alpha, level, beta};
    for (int s = 0; s < 3; s++) {
      seen[s] = new double[windows.rows()];
      for (int k = 0; k < windows.rows(); k++) {
        int source = Reads.source(s);
        long window = windows.to(source, k) - windows.from(source, k);
        boolean isWritten = s == 1 && stimulus;
        long at = windows.from(source, k);
        at += window == 0 ? 0 : onGrid(random.nextLong(window + 1));
        at -= s == 2 && betaAge > 0 ? onGrid(random.nextLong(betaAge + 1)) : 0;
        double value = truth[s].at(isWritten ? windows.to(source, k) : at);
        double error = s == 1 ? (random.nextDouble() * 2 - 1) * uncertainty * 0.999 : 0;
        seen[s][k] = reads.lost(s, k) ? Double.NaN : value + error;
      }
    }
  }

  /** Only each {@code sparse}th row. */
  Trace sparse(int sparse) {
    Trace made = new Trace(layout);
    ScanRow row = new ScanRow(layout);
    for (int k = 0; k < windows.rows(); k += sparse) {
      row.scanNanos(windows.from(0, k));
      for (int source = 0; source < 2; source++) {
        row.window(source, windows.from(source, k), windows.to(source, k));
      }
      for (int s = 0; s < 3; s++) {
        row.value(s, seen[s][k]);
      }
      made.add(row);
    }
    return made;
  }

  /** From when on samples tell on which side of a limit the level is. */
  long clearFrom(double limit) {
    return clearFrom(limit, 2 * uncertainty);
  }

  /** The same where a trigger re-arms only when the level went back by so much. */
  long clearFrom(double limit, double back) {
    int k = 0;
    while (k + 1 < windows.rows()
        && !(seen[1][k] > limit + uncertainty)
        && !(seen[1][k] <= limit - back - uncertainty)) {
      k++;
    }
    return windows.to(0, k);
  }

  /** The level that the first sample saw; all levels are whole numbers. */
  double levelAtFirst() {
    return Math.rint(seen[1][0]);
  }

  /** Until when it was surely known that the level had not changed at {@code t}. */
  long levelHeldUntil(long t) {
    return stimulus ? reads.writtenUntil(t) : reads.unseenUntil(1, t);
  }
}
