package dev.thawbench.scenarios.script;

import dev.thawbench.config.Problem;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.profile.Values;
import dev.thawbench.scenarios.FakeFault;
import dev.thawbench.scenarios.FakeSettable;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Map;

/** Scripts and terms for tests. */
final class Scripts {
  static final Terms VIRTUAL =
      Terms.of(
          "virtual",
          List.of(
              FakeSettable.quantity("outdoor air", Unit.CELSIUS, -35, 50),
              FakeSettable.quantity("outdoor relative humidity", Unit.PERCENT, 0, 100),
              FakeSettable.quantity("water", Unit.CELSIUS, 3, 70),
              FakeSettable.of("frost", Values.quantity(Unit.KILOGRAM, 0, 10), true),
              FakeSettable.quantity("frost growth", Unit.ONE, 0, 10),
              FakeSettable.choice("mode", "off", "heating"),
              FakeSettable.choice("power", "off", "on")),
          Map.of(
              "coil temperature",
              SignalRole.STIMULUS,
              "fault 'coil sensor open'",
              SignalRole.STIMULUS,
              "compressor",
              SignalRole.RESPONSE,
              "true frost",
              SignalRole.TRUTH),
          List.of(new FakeFault("coil sensor open", applied -> {})));

  private Scripts() {}

  static String withSteps(String... steps) {
    return """
        format: 1
        scenario: A test
        given:
          controller: as found
        steps:
        """
        + String.join("", List.of(steps).stream().map(s -> "  - " + s + "\n").toList());
  }

  static String withGiven(String... lines) {
    return """
        format: 1
        scenario: A test
        steps: []
        given:
          controller: power-cycled
        """
        + String.join("", List.of(lines).stream().map(s -> "  " + s + "\n").toList());
  }

  static Scenario read(String text) {
    Problems problems = new Problems();
    return ScenarioReader.readText("s.yaml", text, problems)
        .orElseThrow(() -> new AssertionError(problems.list()));
  }

  /** What reading and checking against the terms say is wrong. */
  static List<String> problemsOf(String text) {
    Problems problems = new Problems();
    ScenarioReader.readText("s.yaml", text, problems)
        .ifPresent(
            scenario -> {
              TermCheck.check(scenario, VIRTUAL, problems);
              AppliedFaults.check(scenario, VIRTUAL, problems);
            });
    return problems.list().stream().map(Problem::toString).toList();
  }
}
