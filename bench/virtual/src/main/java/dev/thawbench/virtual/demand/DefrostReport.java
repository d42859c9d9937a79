package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.DEFROST_NEVER_REPORTED;
import static dev.thawbench.virtual.demand.DemandDefrostFault.DEFROST_REPORTED_LATE;

import java.time.Duration;
import java.util.Set;

/** What the controller says of a defrost on its bus and console. */
final class DefrostReport {

  private static final Duration LATE = Duration.ofSeconds(20);

  private final Set<DemandDefrostFault> faults;
  private final Elapsed unlike = new Elapsed();
  private boolean told;

  DefrostReport(Set<DemandDefrostFault> faults) {
    this.faults = faults;
  }

  void tick(boolean valveInDefrost) {
    unlike.tickWhile(told != valveInDefrost);
    if (!faults.contains(DEFROST_REPORTED_LATE) || unlike.atLeast(LATE)) {
      told = valveInDefrost;
    }
  }

  boolean defrost() {
    return told && !faults.contains(DEFROST_NEVER_REPORTED);
  }
}
