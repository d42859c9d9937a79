package dev.thawbench.checks.rule;

import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Recorder;
import dev.thawbench.checks.tree.Stretch;

/** The value that tells how a phase ended: {@code (ended by coil temperature 18.2 °C)}. */
final class Shown {
  private final Recorder recorder;

  private Shown(Recorder recorder) {
    this.recorder = recorder;
  }

  static Shown of(Stretch stretch, Network network) {
    if (stretch instanceof Stretch.OfPhase of && of.phase().shows().isPresent()) {
      return new Shown(network.recorder(of.phase().shows().get()));
    }
    return new Shown(null);
  }

  String atEnd(StretchReader.Stretch stretch) {
    if (recorder == null || !stretch.over) {
      return "";
    }
    return " (ended by "
        + recorder.signal().name()
        + " "
        + Texts.value(recorder.signal(), recorder.at(stretch.endFrom))
        + ")";
  }
}
