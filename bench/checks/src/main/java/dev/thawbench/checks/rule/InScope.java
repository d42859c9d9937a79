package dev.thawbench.checks.rule;

import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Scope;
import dev.thawbench.checks.verdict.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Whether something lies in the scope of a requirement. */
final class InScope {
  private final Scope scope;
  private final Timeline phase;

  /** Anchors at which one time of the phase surely ended, or another began. */
  private final Deque<Integer> changes = new ArrayDeque<>();

  private int next;

  InScope(Optional<Scope> scope, Network network) {
    this.scope = scope.orElse(null);
    this.phase = scope.map(s -> network.timeline(s.phase())).orElse(null);
  }

  enum Found {
    IN,
    OUT,
    BORDER
  }

  boolean settled(long to) {
    return phase == null || phase.finished() || phase.settledTo() >= to;
  }

  Found at(long from, long to) {
    if (phase == null) {
      return Found.IN;
    }
    byte over = phase.over(from, to);
    if (over == Timeline.UNKNOWN) {
      return Found.BORDER;
    }
    return (over == Timeline.TRUE) == scope.inside() ? Found.IN : Found.OUT;
  }

  /** Which time of the phase it is, to find the first trigger in each. */
  int which(long nanos) {
    return phase == null ? 0 : phase.at(nanos);
  }

  /** Takes in what was learned since; older parts of the timeline may be forgotten then. */
  void advance() {
    for (; phase != null && next < phase.end(); next++) {
      if (next == 0 || phase.value(next) != phase.value(next - 1)) {
        changes.add(next);
      }
    }
  }

  /**
   * The same for all times that may be one, since only lost reads lie between them; asked for in
   * the order of time.
   */
  int whichMaybe(long nanos) {
    int anchor = which(nanos);
    int found = -1;
    while (!changes.isEmpty() && changes.peek() <= anchor) {
      found = changes.remove();
    }
    if (found >= 0) {
      changes.addFirst(found);
    }
    return found;
  }

  /** Why it is not known whether a time of the phase is the one before it. */
  Reason whyMaybe(int which) {
    return phase == null ? Reason.SAMPLING : phase.reasonBefore(which);
  }

  boolean strictly() {
    return scope != null && scope.strictly();
  }

  String words() {
    return scope == null ? "" : scope.text();
  }
}
