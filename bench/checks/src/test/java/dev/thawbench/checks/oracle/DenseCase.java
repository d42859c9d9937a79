package dev.thawbench.checks.oracle;

import static dev.thawbench.checks.oracle.World.MS;

import java.util.SplittableRandom;
import java.util.function.Function;

/** A sentence with random numbers, and what dense truth says of it. */
record DenseCase(String sentence, Function<World, Dense> truth) {

  static final int KINDS = 36;

  private static String ms(long nanos) {
    return nanos / MS + " ms";
  }

  private static long time(SplittableRandom random, long grid) {
    long nanos = random.nextLong(200, 9000) * MS;
    return grid > 1 ? Math.max(1, nanos / (4 * grid)) * 4 * grid : nanos;
  }

  static DenseCase of(int kind, SplittableRandom random) {
    return of(kind, random, 1);
  }

  /** The same with times that are multiples of 4 {@code grid}, and values that meet the limit. */
  static DenseCase of(int kind, SplittableRandom random, long grid) {
    long d = time(random, grid);
    long e = time(random, grid);
    double limit = random.nextInt(4) + (grid > 1 ? 0 : 0.25);
    return switch (kind) {
      case 0 ->
          new DenseCase("every pulse lasts at most " + ms(d), w -> StretchTruth.lasts(w, d, false));
      case 1 ->
          new DenseCase("every pulse lasts at least " + ms(d), w -> StretchTruth.lasts(w, d, true));
      case 2 ->
          new DenseCase(
              "every beta stop outside pulse lasts at least " + ms(d),
              w -> StretchTruth.stops(w, d));
      case 3 ->
          new DenseCase(
              "during every pulse, from " + ms(e / 4) + " after its start, beta is off",
              w -> StretchTruth.during(w, e / 4));
      case 4 ->
          new DenseCase(
              "when alpha comes on, beta comes on within " + ms(d),
              w -> TriggerTruth.follows(w, w.alpha.rises(v -> v == 1), d));
      case 5 ->
          new DenseCase(
              "when level rises above " + limit + " °C, beta comes on within " + ms(d),
              w -> TriggerTruth.rises(w, limit, 2 * w.uncertainty, d));
      case 6 ->
          new DenseCase(
              "whenever level is above " + limit + " °C, beta comes on within " + ms(d),
              w -> StretchTruth.whenever(w, limit, d));
      case 7 -> new DenseCase("at every alpha switch, beta is on", TriggerTruth::at);
      case 8 ->
          new DenseCase(
              "at every alpha switch, beta has been on for " + ms(d),
              w -> TriggerTruth.hasBeen(w, d));
      case 9 ->
          new DenseCase(
              "at every pulse start, beta on since the last pulse end is at least " + ms(d),
              w -> TriggerTruth.summed(w, d));
      case 10 -> {
        int times = random.nextInt(3);
        yield new DenseCase(
            "beta comes on at most " + times + " times in any " + ms(d + e),
            w -> RateTruth.atMost(w.beta.rises(v -> v == 1), times, d + e));
      }
      case 11 ->
          new DenseCase(
              "when alpha comes on, within "
                  + ms(d)
                  + " in this order - beta comes on, alpha goes off",
              w -> TriggerTruth.order(w, d));
      case 12 ->
          new DenseCase(
              "when alpha comes on, beta is on for at least " + ms(d / 2),
              w -> TriggerTruth.stays(w, d / 2));
      case 13 ->
          new DenseCase(
              "when alpha comes on, beta is on from "
                  + ms(d / 2)
                  + " to "
                  + ms(d / 2 + e)
                  + " after",
              w -> TriggerTruth.window(w, d / 2, d / 2 + e));
      case 14 ->
          new DenseCase(
              "no pulse ends with level below " + limit + " °C unless it lasted " + ms(d),
              w -> StretchTruth.ends(w, limit, d));
      case 15 ->
          new DenseCase(
              "beta agrees with pulse, but for " + ms(d) + " after each edge",
              w -> StretchTruth.agrees(w, d));
      case 16 ->
          new DenseCase(
              "when beta is on, summed since the last pulse end, reaches "
                  + ms(d)
                  + ", alpha comes on within "
                  + ms(e),
              w -> TriggerTruth.sumReaches(w, w.alpha.rises(v -> v == 0), d, e));
      case 17 ->
          new DenseCase(
              "when level is above "
                  + limit
                  + " °C for "
                  + ms(d)
                  + ", beta comes on within "
                  + ms(e),
              w -> TriggerTruth.held(w, limit, d, e));
      case 18 ->
          new DenseCase(
              "when alpha comes on, beta switches within " + ms(d),
              w -> TriggerTruth.switches(w, d));
      case 19 ->
          new DenseCase(
              "when alpha comes on, beta comes on within "
                  + ms(d)
                  + " and stays so until alpha goes off",
              w -> TriggerTruth.staysUntil(w, d));
      case 20 ->
          new DenseCase(
              "every pulse lasts at most " + ms(d) + ", unless beta comes on",
              w -> StretchTruth.unless(w, d));
      case 21 ->
          new DenseCase(
              "when beta comes on, level is above "
                  + limit
                  + " °C and alpha is on or level is at most "
                  + limit
                  + " °C",
              w -> TriggerTruth.mixed(w, limit));
      case 22 ->
          new DenseCase(
              "when alpha comes on, beta goes off within "
                  + ms(d)
                  + " of level above "
                  + limit
                  + " °C",
              w -> TriggerTruth.clocked(w, d, limit));
      case 23 ->
          new DenseCase(
              "alpha never switches while level is above " + limit + " °C",
              w -> TriggerTruth.never(w, limit));
      case 24 ->
          new DenseCase("beta is never on while alpha is on", w -> StretchTruth.during(w, 0));
      case 25 -> changesAtMost(random, d + e);
      case 26 -> {
        double by = random.nextInt(1, 7) * 0.5;
        yield new DenseCase(
            "when level changes by at least " + by + " K, beta comes on within " + ms(d),
            w -> TriggerTruth.follows(w, RateTruth.moves(w, by), d));
      }
      case 27 -> {
        int times = random.nextInt(4);
        yield new DenseCase(
            "alpha switches or beta comes on at most " + times + " times in any " + ms(d + e),
            w -> RateTruth.either(w, times, d + e));
      }
      default -> more(kind, random, d, e, limit);
    };
  }

  private static DenseCase more(int kind, SplittableRandom random, long d, long e, double limit) {
    double width = random.nextInt(1, 5) * 0.5;
    return switch (kind) {
      case 28 ->
          new DenseCase(
              "when level rises above "
                  + limit
                  + " °C (hysteresis "
                  + width
                  + " K), beta comes on within "
                  + ms(d),
              w -> TriggerTruth.rises(w, limit, width, d));
      case 29 ->
          new DenseCase("every spell lasts at most " + ms(d), w -> StretchTruth.spells(w, d));
      case 30 ->
          new DenseCase(
              "when spell begins, beta comes on within " + ms(d),
              w -> StretchTruth.afterSpellStarts(w, d));
      case 31 ->
          new DenseCase(
              "when beta is on, summed since the last pulse end or pulse start, reaches "
                  + ms(d)
                  + ", alpha comes on within "
                  + ms(e),
              w -> TriggerTruth.sumReaches(w, w.alpha.changes(), d, e));
      case 32 ->
          new DenseCase(
              "when level rises above "
                  + tolerant(limit, width)
                  + ", beta comes on within "
                  + ms(d),
              w -> TriggerTruth.rises(w, limit + width, 2 * w.uncertainty, d));
      case 33 ->
          new DenseCase(
              "whenever level is above "
                  + tolerant(limit, width)
                  + ", beta comes on within "
                  + ms(d),
              w -> StretchTruth.whenever(w, limit + width, d));
      case 34 ->
          new DenseCase(
              "when beta comes on, level is at least " + tolerant(limit, width),
              w -> TriggerTruth.reached(w, limit - width));
      default -> new DenseCase("whenever outside spell, beta is off", StretchTruth::outsideSpells);
    };
  }

  private static String tolerant(double limit, double width) {
    return limit + " °C ± " + width + " K";
  }

  private static DenseCase changesAtMost(SplittableRandom random, long window) {
    int times = random.nextInt(3);
    double by = random.nextInt(7) * 0.5;
    String verb = by == 0 ? "level changes" : "level changes by at least " + by + " K";
    return new DenseCase(
        verb + " at most " + times + " times in any " + ms(window),
        w -> RateTruth.atMost(RateTruth.moves(w, by), times, window));
  }
}
