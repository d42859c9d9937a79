package dev.thawbench.scenarios.run;

import dev.thawbench.loop.Bench;
import dev.thawbench.scenarios.script.Terms;
import dev.thawbench.trace.Signal;
import java.util.stream.Collectors;

/** The names that a bench gives to scripts. */
final class BenchTerms {
  private BenchTerms() {}

  static Terms of(Bench bench) {
    return Terms.of(
        bench.station().name(),
        bench.settables(),
        bench.layout().signals().stream().collect(Collectors.toMap(Signal::name, Signal::role)),
        bench.faults());
  }
}
