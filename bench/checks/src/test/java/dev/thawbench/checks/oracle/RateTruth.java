package dev.thawbench.checks.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What dense truth says of how often something happens, and of moves of a value. */
final class RateTruth {
  private RateTruth() {}

  static Dense atMost(List<Long> events, int times, long window) {
    Dense dense = new Dense();
    for (long t : events) {
      long count = events.stream().filter(r -> r > t - window && r <= t).count();
      dense.add(t - window, t, count <= times);
    }
    return dense;
  }

  static Dense either(World w, int times, long window) {
    List<Long> both =
        Stream.concat(w.alpha.changes().stream(), w.beta.rises(v -> v == 1).stream())
            .sorted()
            .toList();
    return atMost(both, times, window);
  }

  /** When the level moves by so much from where it last stood, or was when the run began. */
  static List<Long> moves(World w, double by) {
    List<Long> moves = new ArrayList<>();
    double stood = w.levelAtFirst();
    for (long t : w.level.changes()) {
      double way = Math.abs(w.level.at(t) - stood);
      if (t > w.reads.firstRequest() && way > 0 && way >= by) {
        moves.add(t);
        stood = w.level.at(t);
      }
    }
    return moves;
  }
}
