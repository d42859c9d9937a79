package dev.thawbench.checks.engine;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;

/** A controller that has to report its defrost, and when it does. */
final class ReportedDefrost {
  static final String AFTER = "reported defrost agrees with defrost, but for 5 s after each edge";
  static final String AROUND = "reported defrost agrees with defrost, but for 5 s around each edge";

  private ReportedDefrost() {}

  /** A valve in defrost from 100 s to 400 s, which is reported between these seconds. */
  static TraceMaker defrost(double reportedOn, double reportedOff) {
    return Lab.heating()
        .during(100, 400, "reversing valve", "defrost")
        .during(reportedOn, reportedOff, "reported defrost", "on");
  }
}
