package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Stretch;
import java.util.Optional;

/** The timelines that belong to parts of a sentence. */
final class Timelines {
  private Timelines() {}

  static Timeline of(Stretch stretch, Network network) {
    if (stretch instanceof Stretch.OfPhase of) {
      return network.timeline(of.phase());
    }
    return network.timeline(((Stretch.OfState) stretch).state());
  }

  /** What holds once the event has happened, if the event is the beginning of a state. */
  static Optional<Timeline> begunBy(Event event, Network network) {
    if (event instanceof Event.Begins begins) {
      return Optional.of(network.timeline(begins.phase()));
    }
    if (event instanceof Event.Ends ends) {
      return Optional.of(network.timeline(new Condition.Not(new Condition.InPhase(ends.phase()))));
    }
    if (event instanceof Event.Becomes becomes) {
      return Optional.of(network.timeline(becomes.condition()));
    }
    if (event instanceof Event.Fault fault) {
      return Optional.of(
          network.timeline(new Condition.StateIs(fault.signal(), fault.applied() ? 1 : 0)));
    }
    if (event instanceof Event.Named named) {
      return begunBy(named.event(), network);
    }
    return Optional.empty();
  }
}
