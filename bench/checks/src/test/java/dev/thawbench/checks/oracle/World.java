package dev.thawbench.checks.oracle;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
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
  final TraceLayout layout;
  final Trace trace;
  private final long[][] from = new long[2][];
  private final long[][] to = new long[2][];
  private final boolean[][] lost = new boolean[3][];
  private final double[][] seen = new double[3][];
  final boolean stimulus;
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
    sample(random, rows);
    long spacing = 0;
    for (int source = 0; source < 2; source++) {
      for (int k = 0; k + sparse < rows; k++) {
        spacing = Math.max(spacing, to[source][k + sparse] - from[source][k] + source * betaAge);
      }
    }
    spacing *= declared ? random.nextInt(1, 4) : 1;
    layout = layout(declared ? spacing : 0);
    long end = to[0][rows - 1];
    alpha = truth(random, spacing, end, 2);
    int obeys = random.nextInt(4);
    long lag = onGrid(random.nextLong(3000) * MS);
    beta = obeys < 2 ? alpha.later(lag, obeys == 1) : truth(random, spacing, end, 2);
    Steps free = truth(random, spacing, end, 5);
    look(random, rows);
    level = stimulus ? written(free, rows) : free;
    trace = record(random, rows);
  }

  private long onGrid(long nanos) {
    return nanos / grid * grid;
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

  private void sample(SplittableRandom random, int rows) {
    long period = onGrid(random.nextLong(400, 1500) * MS);
    long jitter = random.nextBoolean() ? 0 : period / 3;
    long width = random.nextBoolean() ? 0 : period / 4;
    for (int source = 0; source < 2; source++) {
      from[source] = new long[rows];
      to[source] = new long[rows];
      long phase = onGrid(random.nextLong(period / 3 + 1));
      for (int k = 0; k < rows; k++) {
        from[source][k] = k * period + phase + (jitter == 0 ? 0 : onGrid(random.nextLong(jitter)));
        to[source][k] = from[source][k] + (width == 0 ? 0 : onGrid(random.nextLong(width)));
      }
    }
  }

  private Steps truth(SplittableRandom random, long hold, long end, int values) {
    List<Long> times = new ArrayList<>();
    List<Double> list = new ArrayList<>();
    long at = BEGIN;
    double value = random.nextInt(values);
    long mean = hold * random.nextLong(1, 12) * (random.nextInt(3) == 0 ? 6 : 1);
    while (at < end - BEGIN) {
      times.add(at);
      list.add(value);
      double next = random.nextInt(values);
      while (next == value) {
        next = random.nextInt(values);
      }
      value = next;
      at += hold + grid + onGrid(random.nextLong(mean));
    }
    return new Steps(
        times.stream().mapToLong(t -> t).toArray(), list.stream().mapToDouble(v -> v).toArray());
  }

  private void look(SplittableRandom random, int rows) {
    int rate = random.nextInt(3) == 0 ? 3 : 0;
    for (int s = 0; s < 3; s++) {
      lost[s] = new boolean[rows];
      for (int k = 1; k + 1 < rows; k++) {
        lost[s][k] = random.nextInt(100) < rate || (lost[s][k - 1] && random.nextInt(3) == 0);
      }
    }
  }

  /** What a signal that is written can be: it changes where it is written. */
  private Steps written(Steps free, int rows) {
    long[] times = new long[rows + 1];
    double[] values = new double[rows + 1];
    times[0] = Long.MIN_VALUE;
    values[0] = free.at(from[0][0]);
    for (int k = 0; k < rows; k++) {
      times[k + 1] = onGrid((from[0][k] + to[0][k]) / 2);
      values[k + 1] = free.at(from[0][k]);
    }
    return new Steps(times, values);
  }

  private Trace record(SplittableRandom random, int rows) {
    Trace made = new Trace(layout);
    Steps[] truth = {alpha, level, beta};
    for (int s = 0; s < 3; s++) {
      seen[s] = new double[rows];
      for (int k = 0; k < rows; k++) {
        int source = s == 2 ? 1 : 0;
        long window = to[source][k] - from[source][k];
        boolean isWritten = s == 1 && stimulus;
        long at = from[source][k] + (window == 0 ? 0 : onGrid(random.nextLong(window + 1)));
        at -= s == 2 && betaAge > 0 ? onGrid(random.nextLong(betaAge + 1)) : 0;
        double value = truth[s].at(isWritten ? to[source][k] : at);
        double error = s == 1 ? (random.nextDouble() * 2 - 1) * uncertainty * 0.999 : 0;
        seen[s][k] = lost[s][k] ? Double.NaN : value + error;
      }
    }
    fill(made, rows, 1);
    return made;
  }

  /** Only each {@code sparse}th row. */
  Trace sparse(int sparse) {
    Trace made = new Trace(layout);
    fill(made, from[0].length, sparse);
    return made;
  }

  private void fill(Trace made, int rows, int every) {
    ScanRow row = new ScanRow(layout);
    for (int k = 0; k < rows; k += every) {
      row.scanNanos(from[0][k]);
      for (int source = 0; source < 2; source++) {
        row.window(source, from[source][k], to[source][k]);
      }
      for (int s = 0; s < 3; s++) {
        row.value(s, seen[s][k]);
      }
      made.add(row);
    }
  }

  /** From when on samples tell on which side of a limit the level is. */
  long clearFrom(double limit) {
    return clearFrom(limit, 2 * uncertainty);
  }

  /** The same where a trigger re-arms only when the level went back by so much. */
  long clearFrom(double limit, double back) {
    int k = 0;
    while (k + 1 < from[0].length
        && !(seen[1][k] > limit + uncertainty)
        && !(seen[1][k] <= limit - back - uncertainty)) {
      k++;
    }
    return to[0][k];
  }

  /** When the first read, or write, of the level was sent. */
  long firstRequest() {
    return from[0][0];
  }

  /** The level that the first sample saw; all levels are whole numbers. */
  double levelAtFirst() {
    return Math.rint(seen[1][0]);
  }

  long start() {
    return Math.max(to[0][2], to[1][2]);
  }

  /** When the last row was read. */
  long last() {
    return Math.max(to[0][to[0].length - 1], to[1][to[1].length - 1]);
  }

  /** Latest instant of which all signals were read well. */
  long end() {
    long end = Long.MAX_VALUE;
    for (int s = 0; s < 3; s++) {
      int source = s == 2 ? 1 : 0;
      int k = from[source].length - 1;
      while (lost[s][k]) {
        k--;
      }
      end = Math.min(end, sampledFrom(s, k));
    }
    return end;
  }

  /** The earliest instant at which a sample can have been true. */
  private long sampledFrom(int signal, int k) {
    return signal == 2 ? from[1][k] - betaAge : from[0][k];
  }

  /** When the change of a signal (0 alpha, 1 level, 2 beta) at {@code t} had been seen. */
  long seenBy(int signal, long t) {
    int source = signal == 2 ? 1 : 0;
    for (int k = 0; k < from[source].length; k++) {
      if (!lost[signal][k] && sampledFrom(signal, k) >= t) {
        return to[source][k];
      }
    }
    return Long.MAX_VALUE / 4;
  }

  /** Until when it was known that the change at {@code t} had not come. */
  long unseenUntil(int signal, long t) {
    int source = signal == 2 ? 1 : 0;
    for (int k = from[source].length - 1; k >= 0; k--) {
      if (!lost[signal][k] && to[source][k] < t) {
        return sampledFrom(signal, k);
      }
    }
    return Long.MIN_VALUE / 4;
  }

  /** Until when it was surely known that the change at {@code t} had not come. */
  long heldUntil(int signal, long t) {
    if (signal != 1 || !stimulus) {
      return unseenUntil(signal, t);
    }
    long held = Long.MIN_VALUE / 4;
    for (long write : from[0]) {
      held = write <= t ? write : held; // a write holds until the next one is sent
    }
    return held;
  }

  /** Where reads were lost, for messages. */
  String lostReads() {
    StringBuilder text = new StringBuilder();
    String[] names = {"alpha", "level", "beta"};
    for (int s = 0; s < 3; s++) {
      for (int k = 0; k < lost[s].length; k++) {
        if (lost[s][k]) {
          text.append(names[s])
              .append(" lost at ")
              .append(from[s == 2 ? 1 : 0][k] / MS)
              .append("; ");
        }
      }
    }
    return text.toString();
  }
}
