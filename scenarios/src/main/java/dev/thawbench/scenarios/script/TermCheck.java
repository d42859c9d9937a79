package dev.thawbench.scenarios.script;

import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.profile.Values;
import dev.thawbench.loop.station.Station;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks that a station knows every name and can take every value that a script sets. */
public final class TermCheck {
  private final Terms terms;
  private final Problems problems;

  private TermCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /** Adds a problem for each name, unit or value that {@code terms} refuse. */
  public static void check(Scenario scenario, Terms terms, Problems problems) {
    TermCheck check = new TermCheck(terms, problems);
    Map<String, Place> seen = new HashMap<>();
    for (Setting setting : scenario.given()) {
      check.setting(setting, true);
      if (seen.putIfAbsent(setting.name(), setting.place()) != null) {
        problems.add(setting.place(), "'" + setting.name() + "' is given a second time");
      }
    }
    if (scenario.start() == Start.POWER_CYCLED) {
      check.power(scenario.startPlace());
    }
    check.steps(scenario.steps());
  }

  private void steps(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Step.Set set) {
        set.settings().forEach(setting -> setting(setting, false));
      } else if (step instanceof Step.Ramp ramp) {
        ramp.settings().forEach(this::ramped);
      } else if (step instanceof Step.ApplyFault apply) {
        fault(apply.fault(), apply.place());
      } else if (step instanceof Step.ClearFault clear) {
        fault(clear.fault(), clear.place());
      } else if (step instanceof Step.PowerOff || step instanceof Step.PowerOn) {
        power(step.source().place());
      } else if (step instanceof Step.Repeat repeat) {
        steps(repeat.steps());
      }
    }
  }

  private void ramped(Setting setting) {
    setting(setting, false);
    if (setting.value() instanceof Value.Label) {
      problems.add(
          setting.value().place(),
          "only a number can be ramped to, found '" + setting.value() + "'");
    }
  }

  private void power(Place place) {
    if (terms.power().isEmpty()) {
      problems.add(
          place,
          "station '"
              + terms.station()
              + "' has no stimulus '"
              + Station.POWER
              + "' that switches the controller's supply");
    }
  }

  private void fault(String name, Place place) {
    if (!terms.faults().containsKey(name)) {
      problems.add(
          place,
          "'"
              + name
              + "' is no fault of station '"
              + terms.station()
              + "'"
              + Nearest.hint(name, terms.faults().keySet()));
    }
  }

  private void setting(Setting setting, boolean atStart) {
    Settable settable = terms.settables().get(setting.name());
    if (settable == null) {
      problems.add(setting.place(), unknown(setting.name()));
    } else if (settable.atStartOnly() && !atStart) {
      problems.add(
          setting.place(),
          "'" + setting.name() + "' can be given at the start only, under 'given'");
    } else if (settable.values().labels().isEmpty()) {
      amount(settable, setting.value());
    } else {
      label(settable, setting.value());
    }
  }

  private String unknown(String name) {
    if (terms.signals().containsKey(name)) {
      return "'" + name + "' of station '" + terms.station() + "' " + notSet(name);
    }
    List<String> known = new ArrayList<>(terms.settables().keySet());
    return "'"
        + name
        + "' is no signal of station '"
        + terms.station()
        + "'"
        + Nearest.hint(name, known);
  }

  private String notSet(String name) {
    boolean tellsOfFault =
        terms.faults().values().stream().anyMatch(fault -> fault.signalName().equals(name));
    return switch (terms.signals().get(name)) {
      case STIMULUS ->
          tellsOfFault
              ? "says whether a fault is applied; only 'apply fault' and 'clear fault' set it"
              : "is driven by the plant; apply a fault of its sensor, or set the weather";
      case RESPONSE -> "can be read but not set";
      case TRUTH -> "is the plant's own and can't be set";
    };
  }

  private void amount(Settable settable, Value value) {
    Values values = settable.values();
    Optional<Double> number = value.in(values);
    String unit = values.unit() == Unit.ONE ? "" : " " + values.unit().symbol();
    if (number.isEmpty()) {
      problems.add(
          value.place(),
          "'"
              + settable.name()
              + "' expects "
              + (unit.isEmpty() ? "a number without a unit" : "a value in" + unit)
              + ", found '"
              + value
              + "'");
    } else if (!(number.get() >= values.lowest() && number.get() <= values.highest())) {
      problems.add(
          value.place(),
          "'"
              + settable.name()
              + "' goes from "
              + plain(values.lowest())
              + unit
              + " to "
              + plain(values.highest())
              + unit
              + ", found '"
              + value
              + "'");
    }
  }

  private void label(Settable settable, Value value) {
    if (value.in(settable.values()).isEmpty()) {
      problems.add(
          value.place(),
          "'"
              + settable.name()
              + "' can't be '"
              + value
              + "'"
              + Nearest.hint(value.toString(), settable.values().labels()));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
