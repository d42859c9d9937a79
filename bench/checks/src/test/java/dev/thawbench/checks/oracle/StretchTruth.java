package dev.thawbench.checks.oracle;

import dev.thawbench.checks.oracle.Steps.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** What dense truth says of requirements on stretches of time. */
final class StretchTruth {
  private static final DoublePredicate ON = v -> v == 1;
  private static final DoublePredicate OFF = v -> v == 0;

  /** A spell is a pulse that lasts at least so long. */
  static final long SPELL = 3_000 * World.MS;

  private StretchTruth() {}

  static Dense spells(World w, long limit) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      if (s.length() >= SPELL) {
        dense.add(s.from(), s.to(), s.length() <= limit);
      }
    }
    return dense;
  }

  /** Beta comes on within a time of each spell's begin; a spell is one once it has lasted. */
  static Dense afterSpellStarts(World w, long limit) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      if (s.length() >= SPELL && s.from() > Long.MIN_VALUE) {
        long known = s.from() + Math.max(limit, SPELL);
        dense.add(s.from(), known, w.beta.somewhere(ON, s.from(), s.from() + limit));
      }
    }
    return dense;
  }

  /** Beta is off wherever alpha is not in a spell. */
  static Dense outsideSpells(World w) {
    Dense dense = new Dense();
    List<Stretch> spells = w.alpha.where(ON).stream().filter(s -> s.length() >= SPELL).toList();
    long end = Long.MIN_VALUE;
    for (Stretch spell : spells) {
      dense.add(end, spell.from(), true);
      end = spell.to();
    }
    dense.add(end, Long.MAX_VALUE, true);
    for (Stretch s : w.beta.where(ON)) {
      long at = s.from();
      for (Stretch spell : spells) {
        if (at < Math.min(spell.from(), s.to())) {
          outside(dense, w, at, Math.min(spell.from(), s.to()));
        }
        at = Math.max(at, Math.min(spell.to(), s.to()));
      }
      if (at < s.to()) {
        outside(dense, w, at, s.to());
      }
    }
    return dense;
  }

  /** Beta was on in [from, to) outside a spell; what samples can't tell from a border is soft. */
  private static void outside(Dense dense, World w, long from, long to) {
    long seen = Math.max(w.reads.seenBy(0, from), w.reads.seenBy(2, from));
    long until = Math.min(w.reads.unseenUntil(0, to), w.reads.unseenUntil(2, to));
    dense.add(from, to, false, seen > until);
  }

  static Dense lasts(World w, long limit, boolean atLeast) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      long length = s.length();
      dense.add(s.from(), s.to(), atLeast ? length >= limit : length <= limit);
    }
    return dense;
  }

  static Dense stops(World w, long limit) {
    Dense dense = new Dense();
    for (Stretch s : w.beta.where(OFF)) {
      // of one that had begun before the run the first rows tell the place
      boolean early = s.from() < w.reads.start();
      boolean inside = w.alpha.on(s.from());
      if (early || !inside) {
        long a = w.reads.unseenUntil(2, s.from());
        long b = w.reads.seenBy(2, s.from());
        boolean border =
            w.alpha.changes().stream()
                .anyMatch(c -> w.reads.seenBy(0, c) >= a && w.reads.unseenUntil(0, c) <= b);
        dense.add(s.from(), s.to(), inside || s.length() >= limit, border);
      }
    }
    return dense;
  }

  static Dense during(World w, long delay) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      long begin = s.from() == Long.MIN_VALUE ? s.from() : s.from() + delay;
      if (begin >= s.to()) {
        continue;
      }
      boolean bad = w.beta.somewhere(ON, begin, s.to() - 1);
      boolean hard =
          w.beta.somewhere(ON, w.reads.seenBy(0, s.from()) + delay, w.reads.unseenUntil(0, s.to()));
      dense.add(s.from(), s.to(), !bad, bad && !hard);
    }
    return dense;
  }

  static Dense whenever(World w, double limit, long within) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    for (Stretch s : w.level.where(v -> v > limit)) {
      boolean good = inTime(w, s, within);
      // level and beta may end between the same two samples: a border
      boolean soft =
          s.to() < Long.MAX_VALUE
              && inTime(w, new Stretch(s.from(), w.levelHeldUntil(s.to()) + 1), within);
      dense.add(s.from(), s.to() == Long.MAX_VALUE ? s.to() : s.to() + within, good, soft);
    }
    return dense;
  }

  /** Whether beta comes on within a time of every instant of {@code s}. */
  private static boolean inTime(World w, Stretch s, long within) {
    boolean good = true;
    for (Stretch away : w.beta.where(OFF)) {
      long first = Math.max(s.from(), away.from());
      boolean late = away.to() == Long.MAX_VALUE || first < away.to() - within;
      good &= !(first < Math.min(s.to(), away.to()) && late);
    }
    return good;
  }

  static Dense unless(World w, long d) {
    Dense dense = new Dense();
    for (Stretch s : w.alpha.where(ON)) {
      boolean excused =
          w.beta.rises(ON).stream()
              .anyMatch(t -> t >= s.from() && t <= s.from() + Math.min(d, s.length()));
      dense.add(s.from(), s.to(), excused || s.length() <= d);
    }
    return dense;
  }

  static Dense ends(World w, double limit, long d) {
    Dense dense = new Dense();
    dense.from = w.clearFrom(limit);
    for (Stretch s : w.alpha.where(ON)) {
      if (s.to() < Long.MAX_VALUE) {
        boolean longEnough = s.length() >= d;
        dense.add(s.from(), s.to(), w.level.at(s.to()) >= limit || longEnough);
      }
    }
    return dense;
  }

  static Dense agrees(World w, long d) {
    Dense dense = new Dense();
    List<Long> edges = new ArrayList<>(w.alpha.changes());
    edges.add(0, World.BEGIN);
    edges.add(-World.BEGIN);
    for (int i = 0; i + 1 < edges.size(); i++) {
      long from = edges.get(i) + d;
      long to = edges.get(i + 1) - 1;
      DoublePredicate other = w.alpha.on(edges.get(i)) ? OFF : ON;
      boolean bad = w.beta.somewhere(other, from, to);
      boolean hard =
          w.beta.somewhere(
              other, w.reads.seenBy(0, edges.get(i)) + d, w.reads.unseenUntil(0, edges.get(i + 1)));
      dense.add(edges.get(i), edges.get(i + 1), !bad, bad && !hard);
    }
    return dense;
  }
}
