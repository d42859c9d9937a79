package dev.thawbench.checks.engine;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;

/** A fan that has to come on within 10 s of its compressor, and what the two do. */
final class CompressorAndFan {
  /** Once, after each start. */
  static final String WHEN = "when compressor starts, outdoor fan comes on within 10 s";

  /** All the time. */
  static final String WHENEVER = "whenever compressor is on, outdoor fan comes on within 10 s";

  private CompressorAndFan() {}

  /** The compressor runs from and to these seconds; the fan goes on and off in turn at those. */
  static TraceMaker runs(double from, double to, double... fan) {
    return Lab.heating().during(from, to, "compressor speed", 60).toggle("outdoor fan", fan);
  }

  /** The compressor runs for 10 s from each of these seconds on. */
  static TraceMaker starts(double... seconds) {
    TraceMaker maker = Lab.heating();
    for (double at : seconds) {
      maker.during(at, at + 10, "compressor speed", 60);
    }
    return maker;
  }
}
