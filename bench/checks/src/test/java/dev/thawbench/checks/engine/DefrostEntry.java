package dev.thawbench.checks.engine;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;

/** The order in which a defrost is entered, and an entry from 100 s to 200 s. */
final class DefrostEntry {
  static final String ORDER =
      "when defrost entry begins, within 60 s in this order - compressor stops, reversing valve"
          + " switches, compressor starts";

  private DefrostEntry() {}

  /** An entry in which nothing comes. */
  static TraceMaker entry() {
    return Lab.heating().set(0, "compressor speed", 50).during(100, 200, "sequence", "entry");
  }

  /** The compressor stops, the valve switches, and the compressor starts at these seconds. */
  static TraceMaker entry(double stop, double valve, double start) {
    return entry()
        .set(stop, "compressor speed", 0)
        .set(valve, "reversing valve", "defrost")
        .set(start, "compressor speed", 50);
  }
}
