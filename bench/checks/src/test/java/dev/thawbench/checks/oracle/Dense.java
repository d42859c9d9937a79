package dev.thawbench.checks.oracle;

import java.util.ArrayList;
import java.util.List;

/** What dense truth says of one requirement. */
final class Dense {
  /**
   * One occurrence.
   *
   * @param begin when it began
   * @param end when it was decided
   * @param soft it is bad only where the border rule looks away
   */
  record One(long begin, long end, boolean good, boolean soft) {}

  final List<One> all = new ArrayList<>();
  long from = Long.MIN_VALUE;

  void add(long begin, long end, boolean good) {
    all.add(new One(begin, end, good, false));
  }

  void add(long begin, long end, boolean good, boolean soft) {
    all.add(new One(begin, end, good, soft));
  }

  /** Whether the controller is wrong at some time of the run. */
  boolean bad() {
    return all.stream().anyMatch(o -> !o.good() && o.end() >= 0);
  }

  /** Whether it is wrong in a way that no PASS may hide: wholly inside the run. */
  boolean badInside(Reads reads) {
    return all.stream()
        .anyMatch(
            o ->
                !o.good()
                    && !o.soft()
                    && o.begin() > Math.max(from, reads.start())
                    && o.end() < reads.end());
  }

  /** Whether it was put to the test at all. */
  boolean exercised(Reads reads) {
    return all.stream().anyMatch(o -> o.end() >= 0 && o.begin() <= reads.last());
  }

  /** What is bad inside the run. */
  List<One> worst(Reads reads) {
    return all.stream()
        .filter(o -> !o.good() && !o.soft() && o.end() >= reads.start())
        .filter(o -> o.begin() <= reads.end())
        .toList();
  }
}
