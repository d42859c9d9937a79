package dev.thawbench.checks.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;

/** The truth of one signal: from each time on it has a value; before the first it has the first. */
record Steps(long[] times, double[] values) {
  /** A stretch [from, to) in which something is true. */
  record Stretch(long from, long to) {
    long length() {
      return from == Long.MIN_VALUE || to == Long.MAX_VALUE ? Long.MAX_VALUE : to - from;
    }
  }

  /**
   * A truth from {@link World#BEGIN} on, until as long after {@code end}.
   *
   * @param hold no value is shorter, nanoseconds
   * @param values how many values there are, from 0 on
   * @param grid all instants are multiples of so many nanoseconds
   */
  static Steps random(SplittableRandom random, long hold, long end, int values, long grid) {
    List<Long> times = new ArrayList<>();
    List<Double> list = new ArrayList<>();
    long at = World.BEGIN;
    double value = random.nextInt(values);
    long mean = hold * random.nextLong(1, 12) * (random.nextInt(3) == 0 ? 6 : 1);
    while (at < end - World.BEGIN) {
      times.add(at);
      list.add(value);
      double next = random.nextInt(values);
      while (next == value) {
        next = random.nextInt(values);
      }
      value = next;
      at += hold + grid + Windows.onGrid(random.nextLong(mean), grid);
    }
    return new Steps(
        times.stream().mapToLong(t -> t).toArray(), list.stream().mapToDouble(v -> v).toArray());
  }

  double at(long t) {
    int i = 0;
    while (i + 1 < times.length && times[i + 1] <= t) {
      i++;
    }
    return values[i];
  }

  boolean on(long t) {
    return at(t) == 1;
  }

  /** All stretches in which the value fulfils {@code test}; the outer ones without bound. */
  List<Stretch> where(DoublePredicate test) {
    List<Stretch> list = new ArrayList<>();
    long from = Long.MIN_VALUE;
    boolean in = test.test(values[0]);
    for (int i = 1; i < times.length; i++) {
      boolean now = test.test(values[i]);
      if (now && !in) {
        from = times[i];
      } else if (!now && in) {
        list.add(new Stretch(from, times[i]));
      }
      in = now;
    }
    if (in) {
      list.add(new Stretch(from, Long.MAX_VALUE));
    }
    return list;
  }

  /** The same, or its opposite, but later. */
  Steps later(long lag, boolean opposite) {
    long[] shifted = java.util.Arrays.stream(times).map(t -> t + lag).toArray();
    double[] other = java.util.Arrays.stream(values).map(v -> opposite ? 1 - v : v).toArray();
    return new Steps(shifted, other);
  }

  /** Instants at which {@code test} becomes true. */
  List<Long> rises(DoublePredicate test) {
    return where(test).stream().map(Stretch::from).filter(t -> t > Long.MIN_VALUE).toList();
  }

  /** Instants of any change. */
  List<Long> changes() {
    List<Long> list = new ArrayList<>();
    for (int i = 1; i < times.length; i++) {
      if (values[i] != values[i - 1]) {
        list.add(times[i]);
      }
    }
    return list;
  }

  /** Whether the value fulfils {@code test} at every instant of [from, to]. */
  boolean throughout(DoublePredicate test, long from, long to) {
    return where(test).stream().anyMatch(s -> s.from() <= from && to < s.to());
  }

  /** Whether the value fulfils {@code test} at some instant of [from, to]. */
  boolean somewhere(DoublePredicate test, long from, long to) {
    return from <= to && where(test).stream().anyMatch(s -> s.from() <= to && from < s.to());
  }

  /** Nanoseconds of [from, to] in which the value fulfils {@code test}. */
  long time(DoublePredicate test, long from, long to) {
    return where(test).stream()
        .mapToLong(s -> Math.max(0, Math.min(s.to(), to) - Math.max(s.from(), from)))
        .sum();
  }

  /** On once above {@code on}, off once at most {@code off}, else what it was. */
  Steps latched(double on, double off) {
    double[] latched = new double[values.length];
    double now = 0;
    for (int i = 0; i < values.length; i++) {
      now = values[i] > on ? 1 : values[i] <= off ? 0 : now;
      latched[i] = now;
    }
    return new Steps(times, latched);
  }
}
