package dev.thawbench.checks.engine;

import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Signals;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.List;

/** What is assumed of each signal between its samples. */
final class Assumptions {
  private Assumptions() {}

  static List<String> of(Requirement requirement, TraceLayout layout) {
    List<String> lines = new ArrayList<>();
    for (String name : Signals.of(requirement)) {
      layout.indexOf(name).ifPresent(index -> lines.add(line(layout.signals().get(index))));
    }
    return lines;
  }

  private static String line(Signal signal) {
    if (signal.role() == SignalRole.STIMULUS) {
      return signal.name() + ": holds from one write to the next";
    }
    return signal.holdsAtLeastNanos() > 0
        ? signal.name() + ": no state shorter than " + Texts.given(signal.holdsAtLeastNanos())
        : signal.name() + ": no change shorter than the spacing of its samples";
  }
}
