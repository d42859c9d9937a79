package dev.thawbench.scenarios.run;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.engine.Watch;
import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.loop.Bench;
import dev.thawbench.run.StopRequest;
import dev.thawbench.scenarios.script.Assignment;
import dev.thawbench.scenarios.script.Goal;
import dev.thawbench.scenarios.script.Step;
import dev.thawbench.scenarios.script.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Carries out the steps of a script, one after another. */
final class Steps {
  private final Bench bench;
  private final Scans scans;
  private final Judge judge;
  private final Terms terms;
  private final Map<Goal.Condition, Watch> watches;
  private final StopRequest stop;

  Steps(
      Bench bench,
      Scans scans,
      Judge judge,
      Terms terms,
      Map<Goal.Condition, Watch> watches,
      StopRequest stop) {
    this.bench = bench;
    this.scans = scans;
    this.judge = judge;
    this.terms = terms;
    this.watches = watches;
    this.stop = stop;
  }

  Ending run(List<Step> steps) {
    return all(steps).orElseGet(Ending.Completed::new);
  }

  private Optional<Ending> all(List<Step> steps) {
    for (Step step : steps) {
      Optional<Ending> ended = one(step);
      if (ended.isPresent()) {
        return ended;
      }
    }
    return Optional.empty();
  }

  private Optional<Ending> one(Step step) {
    if (step instanceof Step.RunFor run) {
      return scanFor(run.nanos());
    } else if (step instanceof Step.RunUntil run) {
      return until(run);
    } else if (step instanceof Step.Set set) {
      set.settings().stream().map(terms::assignment).forEach(Assignment::apply);
    } else if (step instanceof Step.Ramp ramp) {
      return ramp(ramp);
    } else if (step instanceof Step.ApplyFault apply) {
      terms.faults().get(apply.fault()).apply();
    } else if (step instanceof Step.ClearFault clear) {
      terms.faults().get(clear.fault()).clear();
    } else if (step instanceof Step.PowerOff off) {
      return powerOff(off);
    } else if (step instanceof Step.PowerOn) {
      power(1);
    } else if (step instanceof Step.Repeat repeat) {
      return repeat(repeat);
    }
    return Optional.empty();
  }

  private Optional<Ending> scanFor(long nanos) {
    return scans.until(bench.nanos() + nanos) ? Optional.empty() : stopped();
  }

  private Optional<Ending> until(Step.RunUntil step) {
    BooleanSupplier reached = judge::allJudged;
    Optional<Awaited> awaited = Optional.empty();
    if (step.goal() instanceof Goal.Condition condition) {
      Watch watch = watches.get(condition);
      watch.start();
      reached = watch::isTrue;
      awaited = Optional.of(watch.awaited());
    }
    long began = bench.nanos();
    while (!reached.getAsBoolean()) {
      if (bench.nanos() - began >= step.atMostNanos()) {
        return Optional.of(new Ending.NotReached(step, awaited, began, bench.nanos()));
      }
      if (!scans.one()) {
        return stopped();
      }
    }
    return Optional.empty();
  }

  private Optional<Ending> ramp(Step.Ramp step) {
    long began = bench.nanos();
    List<Assignment> ends = step.settings().stream().map(terms::assignment).toList();
    double[] from = ends.stream().mapToDouble(end -> end.settable().present()).toArray();
    while (true) {
      double share = Math.min(1, (double) (bench.nanos() - began) / step.overNanos());
      for (int i = 0; i < from.length; i++) {
        Assignment end = ends.get(i);
        end.settable().set(from[i] + share * (end.value() - from[i]));
      }
      if (share == 1) {
        return Optional.empty();
      }
      if (!scans.one()) {
        return stopped();
      }
    }
  }

  private Optional<Ending> powerOff(Step.PowerOff off) {
    power(0);
    if (off.forNanos().isEmpty()) {
      return Optional.empty();
    }
    Optional<Ending> ended = scanFor(off.forNanos().getAsLong());
    if (ended.isEmpty()) {
      power(1);
    }
    return ended;
  }

  private void power(double on) {
    terms.power().orElseThrow().set(on);
  }

  private Optional<Ending> repeat(Step.Repeat repeat) {
    for (int i = 0; i < repeat.times(); i++) {
      Optional<Ending> ended = all(repeat.steps());
      if (ended.isPresent()) {
        return ended;
      }
    }
    return Optional.empty();
  }

  private Optional<Ending> stopped() {
    return Optional.of(new Ending.Stopped(stop.reason().orElse("asked to")));
  }
}
