package dev.thawbench.checks.rule;

import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Scope;
import java.util.Optional;

/** Whether something lies in the scope of a requirement. */
final class InScope {
  private final Scope scope;
  private final Timeline phase;

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

  boolean strictly() {
    return scope != null && scope.strictly();
  }

  String words() {
    return scope == null ? "" : scope.text();
  }
}
