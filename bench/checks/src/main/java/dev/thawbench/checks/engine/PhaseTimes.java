package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.verdict.PhaseInterval;
import java.util.ArrayList;
import java.util.List;

/** The times of one phase so far. */
final class PhaseTimes {
  private final String name;
  private final Timeline timeline;
  private final List<PhaseInterval> over = new ArrayList<>();
  private int next;
  private boolean inside;
  private boolean cutAtBegin;
  private long beginFrom;
  private long beginTo;

  PhaseTimes(String name, Timeline timeline) {
    this.name = name;
    this.timeline = timeline;
  }

  String name() {
    return name;
  }

  boolean isOn() {
    int last = timeline.end() - 1;
    return last >= 0 && !timeline.open() && timeline.value(last) == Timeline.TRUE;
  }

  /** Takes in what was learned since; older parts of the timeline may be forgotten then. */
  void advance() {
    for (; next < timeline.end(); next++) {
      boolean in = timeline.value(next) == Timeline.TRUE;
      if (in && !inside) {
        cutAtBegin = next == 0;
        beginFrom = next == 0 ? timeline.by(0) : timeline.until(next - 1);
        beginTo = timeline.by(next);
      } else if (!in && inside) {
        over.add(interval(timeline.until(next - 1), timeline.by(next), false));
      }
      inside = in;
    }
  }

  List<PhaseInterval> intervals() {
    advance();
    List<PhaseInterval> all = new ArrayList<>(over);
    if (inside) {
      long end = timeline.until(timeline.end() - 1);
      all.add(interval(end, end, true));
    }
    return all;
  }

  private PhaseInterval interval(long endFrom, long endTo, boolean cutAtEnd) {
    int number = over.size() + 1;
    return new PhaseInterval(
        name, number, beginFrom, beginTo, endFrom, endTo, cutAtBegin, cutAtEnd);
  }
}
