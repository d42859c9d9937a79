package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;
import dev.thawbench.config.TextNode;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** One thing that a script does, in the order of the script. Durations are in nanoseconds. */
public sealed interface Step {
  /** The sentence as it stands in the script. */
  TextNode source();

  /** Longest time that the step takes on the controller's clock, nanoseconds. */
  long longestNanos();

  /** {@code run for 20 min}. */
  record RunFor(TextNode source, long nanos) implements Step {
    @Override
    public long longestNanos() {
      return nanos;
    }
  }

  /**
   * {@code run until 3 defrosts have ended, at most 6 h}. Not reached in time is a failure of its
   * own.
   */
  record RunUntil(TextNode source, Goal goal, long atMostNanos) implements Step {
    @Override
    public long longestNanos() {
      return atMostNanos;
    }
  }

  /** {@code set outdoor air to 0 °C at 90 % RH}: one setting, or several at one instant. */
  record Set(TextNode source, List<Setting> settings) implements Step {
    public Set {
      settings = List.copyOf(settings);
    }

    @Override
    public long longestNanos() {
      return 0;
    }
  }

  /** {@code ramp outdoor air to -7 °C over 30 min}: evenly from the value that holds now. */
  record Ramp(TextNode source, List<Setting> settings, long overNanos) implements Step {
    public Ramp {
      settings = List.copyOf(settings);
    }

    @Override
    public long longestNanos() {
      return overNanos;
    }
  }

  /** {@code apply fault 'coil sensor open'}; {@code place} is the name's. */
  record ApplyFault(TextNode source, String fault, Place place) implements Step {
    @Override
    public long longestNanos() {
      return 0;
    }
  }

  /** {@code clear fault 'coil sensor open'}; {@code place} is the name's. */
  record ClearFault(TextNode source, String fault, Place place) implements Step {
    @Override
    public long longestNanos() {
      return 0;
    }
  }

  /** {@code power off}, until {@code power on}; or {@code power off for 5 min}. */
  record PowerOff(TextNode source, OptionalLong forNanos) implements Step {
    @Override
    public long longestNanos() {
      return forNanos.orElse(0);
    }
  }

  /** {@code power on}. */
  record PowerOn(TextNode source) implements Step {
    @Override
    public long longestNanos() {
      return 0;
    }
  }

  /** {@code repeat 3 times: […]}. */
  record Repeat(TextNode source, int times, List<Step> steps) implements Step {
    public Repeat {
      steps = List.copyOf(steps);
    }

    @Override
    public long longestNanos() {
      return times * steps.stream().mapToLong(Step::longestNanos).sum();
    }
  }

  /** All that a step sets, whenever in it. */
  static Stream<Setting> settingsOf(Step step) {
    if (step instanceof Set set) {
      return set.settings().stream();
    } else if (step instanceof Ramp ramp) {
      return ramp.settings().stream();
    } else if (step instanceof Repeat repeat) {
      return repeat.steps().stream().flatMap(Step::settingsOf);
    }
    return Stream.empty();
  }
}
