package dev.thawbench.checks.oracle;

import static dev.thawbench.checks.oracle.World.MS;

import dev.thawbench.checks.oracle.Steps.Stretch;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/** A sentence with random numbers, and what dense truth says of it. */
record DenseCase(String sentence, Function<World, Dense> truth) {
  private static final DoublePredicate ON = v -> v == 1;
  private static final DoublePredicate OFF = v -> v == 0;

  static final int KINDS = 23;

  private static String ms(long nanos) {
    return nanos / MS + " ms";
  }

  static DenseCase of(int kind, SplittableRandom random) {
    long d = random.nextLong(200, 9000) * MS;
    long e = random.nextLong(200, 9000) * MS;
    double limit = random.nextInt(4) + 0.25;
    return switch (kind) {
      case 0 -> new DenseCase("every pulse lasts at most " + ms(d), w -> lasts(w, d, false));
      case 1 -> new DenseCase("every pulse lasts at least " + ms(d), w -> lasts(w, d, true));
      case 2 ->
          new DenseCase("every beta stop outside pulse lasts at least " + ms(d), w -> stops(w, d));
      case 3 ->
          new DenseCase(
              "during every pulse, from " + ms(e / 4) + " after its start, beta is off",
              w -> during(w, e / 4));
      case 4 ->
          new DenseCase(
              "when alpha comes on, beta comes on within " + ms(d),
              w -> follows(w, w.alpha.rises(ON), d));
      case 5 ->
          new DenseCase(
              "when level rises above " + limit + " °C, beta comes on within " + ms(d),
              w -> rises(w, limit, d));
      case 6 ->
          new DenseCase(
              "whenever level is above " + limit + " °C, beta comes on within " + ms(d),
              w -> whenever(w, limit, d));
      case 7 -> new DenseCase("at every alpha switch, beta is on", DenseCase::at);
      case 8 ->
          new DenseCase("at every alpha switch, beta has been on for " + ms(d), w -> hasBeen(w, d));
      case 9 ->
          new DenseCase(
              "at every pulse start, beta on since the last pulse end is at least " + ms(d),
              w -> summed(w, d));
      case 10 -> {
        int times = random.nextInt(3);
        yield new DenseCase(
            "beta comes on at most " + times + " times in any " + ms(d + e),
            w -> rate(w, times, d + e));
      }
      case 11 ->
          new DenseCase(
              "when alpha comes on, within "
                  + ms(d)
                  + " in this order - beta comes on, alpha goes off",
              w -> order(w, d));
      case 12 ->
          new DenseCase(
              "when alpha comes on, beta is on for at least " + ms(d / 2), w -> stays(w, d / 2));
      case 13 ->
          new DenseCase(
              "when alpha comes on, beta is on from "
                  + ms(d / 2)
                  + " to "
                  + ms(d / 2 + e)
                  + " after",
              w -> window(w, d / 2, d / 2 + e));
      case 14 ->
          new DenseCase(
              "no pulse ends with level below " + limit + " °C unless it lasted " + ms(d),
              w -> ends(w, limit, d));
      case 15 ->
          new DenseCase(
              "beta agrees with pulse, but for " + ms(d) + " after each edge", w -> agrees(w, d));
      case 16 ->
          new DenseCase(
              "when beta is on, summed since the last pulse end, reaches "
                  + ms(d)
                  + ", alpha comes on within "
                  + ms(e),
              w -> sumReaches(w, d, e));
      case 17 ->
          new DenseCase(
              "when level is above "
                  + limit
                  + " °C for "
                  + ms(d)
                  + ", beta comes on within "
                  + ms(e),
              w -> held(w, limit, d, e));
      case 18 ->
          new DenseCase("when alpha comes on, beta switches within " + ms(d), w -> switches(w, d));
      case 19 ->
          new DenseCase(
              "when alpha comes on, beta comes on within "
                  + ms(d)
                  + " and stays so until alpha goes off",
              w -> staysUntil(w, d));
      case 20 ->
          new DenseCase(
              "every pulse lasts at most " + ms(d) + ", unless beta comes on", w -> unless(w, d));
      case 21 ->
          new DenseCase(
              "when beta comes on, level is above "
                  + limit
                  + " °C and alpha is on or level is at most "
                  + limit
                  + " °C",
              w -> mixed(w, limit));
      default ->
          new DenseCase(
              "when alpha comes on, beta goes off within "
                  + ms(d)
                  + " of level above "
                  + limit
                  + " °C",
              w -> clocked(w, d, limit));
    };
  }

  private static Dense lasts(World w, long limit, boolean atLeast) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      long length = s.length();
      dense.add(s.from(), s.to(), atLeast ? length >= limit : length <= limit);
    }
    return dense;
  }

  private static Dense stops(World w, long limit) {
    Dense dense = new Dense();
    for (Stretch s : w.beta.where(OFF)) {
      if (s.from() < w.start()) {
        dense.add(s.from(), s.to(), true);
      } else if (!w.alpha.on(s.from())) {
        long a = w.unseenUntil(2, s.from());
        long b = w.seenBy(2, s.from());
        boolean border =
            w.alpha.changes().stream()
                .anyMatch(c -> w.seenBy(0, c) >= a && w.unseenUntil(0, c) <= b);
        dense.add(s.from(), s.to(), s.length() >= limit, border);
      }
    }
    return dense;
  }

  private static Dense during(World w, long delay) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      if (s.from() == Long.MIN_VALUE || s.to() == Long.MAX_VALUE || s.from() + delay >= s.to()) {
        continue;
      }
      boolean bad = w.beta.somewhere(ON, s.from() + delay, s.to() - 1);
      boolean hard = w.beta.somewhere(ON, w.seenBy(0, s.from()) + delay, w.unseenUntil(0, s.to()));
      dense.add(s.from(), s.to(), !bad, bad && !hard);
    }
    return dense;
  }

  private static Dense follows(World w, List<Long> triggers, long limit) {
    Dense dense = new Dense();
    for (long t : triggers) {
      dense.add(t, t + limit, w.beta.somewhere(ON, t, t + limit));
    }
    return dense;
  }

  private static Dense rises(World w, double limit, long d) {
    Dense dense = follows(w, w.level.latched(limit, limit - 2 * w.uncertainty).rises(ON), d);
    dense.from = w.clearFrom(limit);
    return dense;
  }

  private static Dense whenever(World w, double limit, long within) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    for (Stretch s : w.level.where(v -> v > limit)) {
      boolean good = true;
      for (Stretch away : w.beta.where(OFF)) {
        long first = Math.max(s.from(), away.from());
        boolean late = away.to() == Long.MAX_VALUE || first < away.to() - within;
        good &= !(first < Math.min(s.to(), away.to()) && late);
      }
      dense.add(s.from(), s.to() == Long.MAX_VALUE ? s.to() : s.to() + within, good);
    }
    return dense;
  }

  private static Dense at(World w) {
    Dense dense = new Dense();
    w.alpha.changes().forEach(t -> dense.add(t, t, w.beta.on(t)));
    return dense;
  }

  private static Dense hasBeen(World w, long d) {
    Dense dense = new Dense();
    w.alpha.changes().forEach(t -> dense.add(t - d, t, w.beta.throughout(ON, t - d, t)));
    return dense;
  }

  private static Dense summed(World w, long d) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      w.alpha.rises(OFF).stream()
          .filter(end -> end < t)
          .max(Long::compare)
          .ifPresent(end -> dense.add(end, t, w.beta.time(ON, end, t) >= d));
    }
    return dense;
  }

  private static Dense rate(World w, int times, long window) {
    Dense dense = new Dense();
    List<Long> rises = w.beta.rises(ON);
    for (long t : rises) {
      long count = rises.stream().filter(r -> r > t - window && r <= t).count();
      dense.add(t - window, t, count <= times);
    }
    return dense;
  }

  private static Dense order(World w, long d) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      long off = w.alpha.rises(OFF).stream().filter(x -> x > t).findFirst().orElse(Long.MAX_VALUE);
      List<Long> ons = w.beta.rises(ON).stream().filter(x -> x > t && x < off).toList();
      boolean inOrder = ons.size() == 1 || (ons.isEmpty() && w.beta.on(t));
      dense.add(t, t + d, inOrder && off - t <= d);
    }
    return dense;
  }

  private static Dense stays(World w, long d) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      boolean good = w.beta.throughout(ON, t, t + d - 1);
      long seen = w.seenBy(0, t);
      boolean soft = seen >= t + d || w.beta.throughout(ON, seen, t + d - 1);
      dense.add(t, t + d, good, soft);
    }
    return dense;
  }

  private static Dense window(World w, long from, long to) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      boolean bad = w.beta.somewhere(OFF, t + from, t + to);
      boolean hard = w.beta.somewhere(OFF, w.seenBy(0, t) + from, w.unseenUntil(0, t) + to);
      dense.add(t, t + to, !bad, bad && !hard);
    }
    return dense;
  }

  private static Dense ends(World w, double limit, long d) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    for (Stretch s : w.alpha.where(ON)) {
      if (s.from() > Long.MIN_VALUE && s.to() < Long.MAX_VALUE) {
        dense.add(s.from(), s.to(), w.level.at(s.to()) >= limit || s.to() - s.from() >= d);
      }
    }
    return dense;
  }

  private static Dense agrees(World w, long d) {
    Dense dense = new Dense();
    List<Long> edges = w.alpha.changes();
    for (int i = 0; i + 1 < edges.size(); i++) {
      long from = edges.get(i) + d;
      long to = edges.get(i + 1) - 1;
      DoublePredicate other = w.alpha.on(edges.get(i)) ? OFF : ON;
      boolean bad = w.beta.somewhere(other, from, to);
      boolean hard =
          w.beta.somewhere(
              other, w.seenBy(0, edges.get(i)) + d, w.unseenUntil(0, edges.get(i + 1)));
      dense.add(edges.get(i), edges.get(i + 1), !bad, bad && !hard);
    }
    return dense;
  }

  private static Dense sumReaches(World w, long d, long within) {
    Dense dense = new Dense();
    List<Long> resets = w.alpha.rises(OFF);
    for (int i = 0; i < resets.size(); i++) {
      long from = resets.get(i);
      long to = i + 1 < resets.size() ? resets.get(i + 1) : Long.MAX_VALUE;
      long sum = 0;
      for (Stretch s : w.beta.where(ON)) {
        long begin = Math.max(s.from(), from);
        long held = Math.min(s.to(), to) - begin;
        if (held > 0 && sum < d && sum + held >= d) {
          long t = begin + d - sum;
          dense.add(from, t + within, t < to ? w.alpha.somewhere(ON, t, t + within) : true);
        }
        sum += Math.max(0, held);
      }
    }
    return dense;
  }

  private static Dense held(World w, double limit, long d, long within) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    Steps above = w.level.latched(limit, limit - 2 * w.uncertainty);
    for (Stretch s : above.where(ON)) {
      if (s.from() > Long.MIN_VALUE && s.to() - s.from() >= d) {
        long t = s.from() + d;
        dense.add(s.from(), t + within, w.beta.somewhere(ON, t, t + within));
      }
    }
    return dense;
  }

  private static Dense switches(World w, long d) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      dense.add(t, t + d, w.beta.changes().stream().anyMatch(c -> c >= t && c <= t + d));
    }
    return dense;
  }

  private static Dense staysUntil(World w, long d) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      if (s.from() == Long.MIN_VALUE || s.to() == Long.MAX_VALUE) {
        continue;
      }
      boolean on = w.beta.somewhere(ON, s.from(), s.from() + d);
      long since =
          w.beta.on(s.from())
              ? s.from()
              : w.beta.rises(ON).stream().filter(t -> t > s.from()).findFirst().orElse(s.to());
      boolean held = since >= s.to() || w.beta.throughout(ON, since, s.to() - 1);
      dense.add(s.from(), Math.max(s.to(), s.from() + d), on && held);
    }
    return dense;
  }

  private static Dense unless(World w, long d) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      boolean excused =
          w.beta.rises(ON).stream()
              .anyMatch(t -> t >= s.from() && t <= s.from() + Math.min(d, s.length()));
      dense.add(s.from(), s.to(), excused || s.length() <= d);
    }
    return dense;
  }

  private static Dense mixed(World w, double limit) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    for (long t : w.beta.rises(ON)) {
      dense.add(t, t, w.alpha.on(t) || w.level.at(t) <= limit);
    }
    return dense;
  }

  private static Dense clocked(World w, long d, double limit) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      long off =
          w.beta.on(t)
              ? w.beta.rises(OFF).stream().filter(x -> x > t).findFirst().orElse(Long.MAX_VALUE)
              : t;
      long clock = off == Long.MAX_VALUE ? Long.MAX_VALUE : w.level.time(v -> v > limit, t, off);
      dense.add(t, off, clock <= d);
    }
    return dense;
  }
}
