package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
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
    return event.begun().map(network::timeline);
  }
}
