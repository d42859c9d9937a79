package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code within 90 s in this order - compressor stops, reversing valve switches, compressor
 * starts}: each event once, none of the named between them out of its turn. The first one also
 * counts where the state that it begins is there already at the trigger; that may go, and come once
 * more.
 */
public final class OrderAnswer implements Answer {
  private final List<EventLog> logs = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Optional<Timeline> firstState;
  private final Limit within;
  private final long limit;

  /** All of {@code events}, in their order, within the time from the trigger. */
  public OrderAnswer(List<Event> events, Limit within, Network network) {
    for (Event event : events) {
      logs.add(network.log(event));
      words.add(event.text(Style.NUMBERS));
      missing.add(Opposites.of(event, Style.NUMBERS));
    }
    this.firstState = network.begunBy(events.get(0));
    this.within = within;
    this.limit = within.longestNanos();
  }

  /** One event of the kind with number {@code kind}. */
  private record Seen(int kind, int event, long from, long to, boolean sure) {}

  @Override
  public Draft look(long from, long to, boolean finished) {
    long settled = Long.MAX_VALUE;
    for (EventLog log : logs) {
      settled = Math.min(settled, log.settledTo());
    }
    if (firstState.isPresent()) {
      settled = Math.min(settled, firstState.get().settledTo());
    }
    if (settled < to && !finished) {
      return null;
    }
    return follow(from, to, settled, finished);
  }

  private Draft follow(long from, long to, long settled, boolean finished) {
    List<Seen> seen = seen(from);
    int stage = 0;
    Seen last = null;
    boolean already = firstState.isPresent() && firstState.get().over(to, to) == Timeline.TRUE;
    boolean maybeAlready =
        firstState.isPresent() && firstState.get().over(from, to) != Timeline.FALSE;
    if (already) {
      stage = 1;
    }
    Reason doubt = null;
    boolean there = already;
    boolean maybeAnew = false;
    boolean anew = false;
    boolean maybeTwice = false;
    for (Seen one : seen) {
      if (one.from() > to + limit || (one.from() == to + limit && one.from() < one.to())) {
        break;
      }
      if (there && stage == 1 && one.kind() == 0 && one.sure() && !anew) {
        // it is what made the state, or makes it anew: once
        anew = one.from() >= to;
        maybeTwice = anew && maybeAnew;
        maybeAnew = true;
        last = one;
        continue;
      }
      if (!one.sure()) {
        doubt = logs.get(one.kind()).reason(one.event());
        continue;
      }
      if (last != null && overlap(last, one)) {
        doubt = Reason.UNORDERED;
      }
      if (sameKind(one.kind(), stage)) {
        boolean either = stage == 0 && firstState.isPresent() && one.to() > to;
        if (one.from() < to && !either) { // it may have come before the trigger
          doubt = Reason.UNORDERED;
        }
        if (either && one.from() < to) { // the state may have been there at the trigger
          there = true;
          maybeAnew = true;
        }
        last = one;
        stage++;
        if (stage == logs.size()) {
          if (settled < one.to() && !finished) {
            return null; // what is out of turn may have come before it
          }
          Reason around =
              settled < one.to() ? Reason.OPEN_AT_END : around(seen, one, already && !maybeAnew);
          doubt = doubt == null && maybeTwice ? Reason.UNORDERED : doubt;
          return complete(from, to, one, doubt == null ? around : doubt);
        }
      } else if (one.from() < to // it may have come before the trigger
          || later(seen, one, stage)
          || doubt != null
          || (stage == 0 && maybeAlready)) {
        doubt = doubt == null ? Reason.UNORDERED : doubt;
      } else if (settled < one.to()) { // what was due may have come before it
        if (!finished) {
          return null;
        }
        doubt = Reason.UNORDERED;
      } else {
        return outOfTurn(one, stage);
      }
    }
    if (settled > to + limit) {
      return missing(stage, doubt, to + limit);
    }
    return finished
        ? Draft.inconclusive(
            settled > from + limit ? Reason.SAMPLING : Reason.OPEN_AT_END,
            settled,
            "the run ended before " + words.get(stage))
        : null;
  }

  private boolean sameKind(int kind, int stage) {
    return logs.get(kind) == logs.get(stage);
  }

  /** All events of the kinds, from the trigger's window on, in order. */
  private List<Seen> seen(long from) {
    List<Seen> seen = new ArrayList<>();
    for (int kind = 0; kind < logs.size(); kind++) {
      EventLog log = logs.get(kind);
      if (logs.indexOf(log) < kind) {
        continue;
      }
      for (int i = log.first(); i < log.end(); i++) {
        if (log.to(i) > from || (log.to(i) == from && log.from(i) == from)) {
          seen.add(new Seen(kind, i, log.from(i), log.to(i), log.sure(i)));
        }
      }
    }
    seen.sort(
        (a, b) ->
            a.from() != b.from()
                ? Long.compare(a.from(), b.from())
                : a.to() != b.to() ? Long.compare(a.to(), b.to()) : a.kind() - b.kind());
    return seen;
  }

  private static boolean overlap(Seen a, Seen b) {
    return b.from() < a.to() && a.from() < b.to();
  }

  private boolean later(List<Seen> seen, Seen one, int stage) {
    for (Seen other : seen) {
      if (other != one && sameKind(other.kind(), stage) && overlap(one, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Why it is not known that nothing out of turn came before the last event, or null.
   *
   * @param free whether the first may have come again
   */
  private Reason around(List<Seen> seen, Seen last, boolean free) {
    for (Seen other : seen) {
      boolean anew = free && other.kind() == 0 && other.sure();
      if (other != last && overlap(last, other) && !anew) {
        return other.sure() ? Reason.UNORDERED : logs.get(other.kind()).reason(other.event());
      }
    }
    return null;
  }

  private Draft complete(long from, long to, Seen one, Reason doubt) {
    Measure measure =
        new Measure(
            Math.max(0, one.from() - to), Math.max(0, one.to() - from), Bound.atMost(within));
    String said = "in this order after " + measure.text() + ", limit " + Measure.text(within);
    Draft draft =
        switch (measure.says()) {
          case OUTSIDE ->
              Draft.fail(
                  "LATE", one.to(), said + ", " + measure.outsideBy().replace("too long", "late"));
          case UNDECIDED -> Draft.inconclusive(Reason.SAMPLING, one.to(), said);
          case WITHIN ->
              doubt == null
                  ? Draft.pass(one.to(), said)
                  : Draft.inconclusive(doubt, one.to(), "the order is not known, " + doubt.words());
        };
    return draft.measured(measure);
  }

  private Draft outOfTurn(Seen one, int stage) {
    boolean skipped = logs.indexOf(logs.get(one.kind())) > stage || !seenBefore(one, stage);
    String said = words.get(one.kind()) + " came where " + words.get(stage) + " was due";
    return Draft.fail(skipped ? "SKIPPED" : "REPEATED", one.to(), said);
  }

  private boolean seenBefore(Seen one, int stage) {
    for (int i = 0; i < stage; i++) {
      if (sameKind(one.kind(), i)) {
        return true;
      }
    }
    return false;
  }

  private Draft missing(int stage, Reason doubt, long end) {
    String time = " within " + Measure.text(within);
    return doubt == null
        ? Draft.fail("MISSING", end, missing.get(stage) + time)
        : Draft.inconclusive(
            doubt, end, "whether " + words.get(stage) + time + " is not known, " + doubt.words());
  }
}
