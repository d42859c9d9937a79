package dev.thawbench.checks.oracle;

import dev.thawbench.checks.oracle.Steps.Stretch;
import java.util.List;
import java.util.function.DoublePredicate;

/** What dense truth says of requirements on what follows, or was, at an event. */
final class TriggerTruth {
  private static final DoublePredicate ON = v -> v == 1;
  private static final DoublePredicate OFF = v -> v == 0;

  private TriggerTruth() {}

  static Dense follows(World w, List<Long> triggers, long limit) {
    Dense dense = new Dense();
    for (long t : triggers) {
      dense.add(t, t + limit, w.beta.somewhere(ON, t, t + limit));
    }
    return dense;
  }

  static Dense rises(World w, double limit, double back, long d) {
    Dense dense = follows(w, w.level.latched(limit, limit - back).rises(ON), d);
    dense.from = w.clearFrom(limit, back);
    return dense;
  }

  /** The level is at least so much whenever beta comes on. */
  static Dense reached(World w, double limit) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    w.beta.rises(ON).forEach(t -> dense.add(t, t, w.level.at(t) >= limit));
    return dense;
  }

  static Dense at(World w) {
    Dense dense = new Dense();
    w.alpha.changes().forEach(t -> dense.add(t, t, w.beta.on(t)));
    return dense;
  }

  static Dense never(World w, double limit) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    w.alpha.changes().forEach(t -> dense.add(t, t, w.level.at(t) <= limit));
    return dense;
  }

  static Dense hasBeen(World w, long d) {
    Dense dense = new Dense();
    w.alpha.changes().forEach(t -> dense.add(t - d, t, w.beta.throughout(ON, t - d, t)));
    return dense;
  }

  static Dense summed(World w, long d) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      long end =
          w.alpha.rises(OFF).stream()
              .filter(e -> e < t)
              .max(Long::compare)
              .orElse(World.BEGIN); // then all that the run has seen counts
      dense.add(end, t, w.beta.time(ON, end, t) >= d);
    }
    return dense;
  }

  static Dense order(World w, long d) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      long off = w.alpha.rises(OFF).stream().filter(x -> x > t).findFirst().orElse(Long.MAX_VALUE);
      List<Long> ons = w.beta.rises(ON).stream().filter(x -> x > t && x < off).toList();
      boolean inOrder = ons.size() == 1 || (ons.isEmpty() && w.beta.on(t));
      dense.add(t, t + d, inOrder && off - t <= d);
    }
    return dense;
  }

  static Dense stays(World w, long d) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      boolean good = w.beta.throughout(ON, t, t + d - 1);
      long seen = w.reads.seenBy(0, t);
      boolean soft = seen >= t + d || w.beta.throughout(ON, seen, t + d - 1);
      dense.add(t, t + d, good, soft);
    }
    return dense;
  }

  static Dense window(World w, long from, long to) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      boolean bad = w.beta.somewhere(OFF, t + from, t + to);
      boolean hard =
          w.beta.somewhere(OFF, w.reads.seenBy(0, t) + from, w.reads.unseenUntil(0, t) + to);
      dense.add(t, t + to, !bad, bad && !hard);
    }
    return dense;
  }

  static Dense sumReaches(World w, List<Long> resets, long d, long within) {
    Dense dense = new Dense();
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

  static Dense held(World w, double limit, long d, long within) {
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

  static Dense switches(World w, long d) {
    Dense dense = new Dense();
    for (long t : w.alpha.rises(ON)) {
      dense.add(t, t + d, w.beta.changes().stream().anyMatch(c -> c >= t && c <= t + d));
    }
    return dense;
  }

  static Dense staysUntil(World w, long d) {
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
      // alpha and beta may go off between the same two samples: a border
      boolean soft = on && !held && w.beta.throughout(ON, since, w.reads.unseenUntil(0, s.to()));
      dense.add(s.from(), Math.max(s.to(), s.from() + d), on && held, soft);
    }
    return dense;
  }

  static Dense mixed(World w, double limit) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    for (long t : w.beta.rises(ON)) {
      dense.add(t, t, w.alpha.on(t) || w.level.at(t) <= limit);
    }
    return dense;
  }

  static Dense clocked(World w, long d, double limit) {
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
