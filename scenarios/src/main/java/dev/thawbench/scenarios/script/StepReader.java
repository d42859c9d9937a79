package dev.thawbench.scenarios.script;

import dev.thawbench.config.ListNode;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Node;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sentences under {@code steps}. */
final class StepReader {
  private static final List<String> VERBS =
      List.of(
          "run for",
          "run until",
          "set",
          "ramp",
          "apply fault",
          "clear fault",
          "power off",
          "power on",
          "repeat");
  private static final Pattern RUN_FOR = Pattern.compile("run for (?<time>.+)");
  private static final Pattern RUN_UNTIL =
      Pattern.compile("run until (?<goal>.+?), at most (?<time>.+)");
  private static final Pattern SET = Pattern.compile("set (?<name>.+?) to (?<value>.+)");
  private static final Pattern RAMP =
      Pattern.compile("ramp (?<name>.+?) to (?<value>.+) over (?<time>.+)");
  private static final Pattern FAULT =
      Pattern.compile("(?<verb>apply|clear) fault '(?<name>[^']+)'");
  private static final Pattern POWER_OFF = Pattern.compile("power off(?: for (?<time>.+))?");

  /** What other tools call it. */
  private static final Pattern WAIT =
      Pattern.compile("(?:wait|pause|sleep|hold)(?: for| (?<until>until))? (?<rest>.+)");

  private static final Pattern REPEAT = Pattern.compile("repeat (?<times>[1-9]\\d{0,3}) times");

  private final Problems problems;
  private final SettingReader settings;

  StepReader(Problems problems) {
    this.problems = problems;
    this.settings = new SettingReader(problems);
  }

  List<Step> read(List<Node> nodes) {
    List<Step> steps = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof TextNode text) {
        text.refuseComment(problems);
        sentence(text).ifPresent(steps::add);
      } else {
        repeat(node).ifPresent(steps::add);
      }
    }
    return steps;
  }

  private Optional<Step> repeat(Node node) {
    if (node instanceof MapNode map
        && map.entries().size() == 1
        && map.entries().get(0).value() instanceof ListNode list) {
      TextNode head = map.entries().get(0).key();
      Matcher repeat = REPEAT.matcher(head.text());
      if (repeat.matches()) {
        int times = Integer.parseInt(repeat.group("times"));
        return Optional.of(new Step.Repeat(head, times, read(list.items())));
      }
      problems.add(
          head.place(), "expected 'repeat 3 times:' over a list, found '" + head.text() + "'");
      return Optional.empty();
    }
    problems.add(
        node.place(),
        "expected a step such as 'run for 20 min', or 'repeat 3 times:' over a list, found "
            + node.describe());
    return Optional.empty();
  }

  private Optional<Step> sentence(TextNode source) {
    String text = source.text();
    Matcher m;
    if ((m = RUN_FOR.matcher(text)).matches()) {
      return time(source, m).map(nanos -> new Step.RunFor(source, nanos));
    }
    if ((m = RUN_UNTIL.matcher(text)).matches()) {
      Goal goal = goal(source, m);
      return time(source, m).map(nanos -> new Step.RunUntil(source, goal, nanos));
    }
    if ((m = RAMP.matcher(text)).matches()) {
      List<Setting> values = settings(source, m);
      Optional<Long> time = time(source, m);
      return values.isEmpty() ? Optional.empty() : time.map(t -> new Step.Ramp(source, values, t));
    }
    if ((m = SET.matcher(text)).matches()) {
      List<Setting> values = settings(source, m);
      return values.isEmpty() ? Optional.empty() : Optional.of(new Step.Set(source, values));
    }
    if ((m = FAULT.matcher(text)).matches()) {
      return Optional.of(fault(source, m));
    }
    if (text.equals("power on")) {
      return Optional.of(new Step.PowerOn(source));
    }
    if ((m = POWER_OFF.matcher(text)).matches()) {
      return m.group("time") == null
          ? Optional.of(new Step.PowerOff(source, OptionalLong.empty()))
          : time(source, m).map(nanos -> new Step.PowerOff(source, OptionalLong.of(nanos)));
    }
    problems.add(source.place(), unknown(text));
    return Optional.empty();
  }

  private static Goal goal(TextNode source, Matcher m) {
    return m.group("goal").equals("all is judged")
        ? new Goal.AllJudged()
        : new Goal.Condition(Part.of(source, m.start("goal"), m.end("goal")));
  }

  private List<Setting> settings(TextNode source, Matcher m) {
    int value = m.start("value");
    return settings.read(
        m.group("name"),
        source.placeOf(m.start("name")),
        m.group("value"),
        index -> source.placeOf(value + index));
  }

  private static Step fault(TextNode source, Matcher m) {
    String name = m.group("name");
    return m.group("verb").equals("apply")
        ? new Step.ApplyFault(source, name, source.placeOf(m.start("name")))
        : new Step.ClearFault(source, name, source.placeOf(m.start("name")));
  }

  private Optional<Long> time(TextNode source, Matcher m) {
    OptionalLong nanos =
        DurationReader.read(m.group("time"), source.placeOf(m.start("time")), problems);
    return nanos.isPresent() ? Optional.of(nanos.getAsLong()) : Optional.empty();
  }

  private static String unknown(String text) {
    if (text.startsWith("run until ")) {
      return "'run until' needs an end: 'run until …, at most 6 h', found '" + text + "'";
    }
    if (text.matches("(set|ramp) .+") && !text.contains(" to ")) {
      String verb = text.substring(0, text.indexOf(' '));
      return "'to' is missing; expected '" + form(verb) + "', found '" + text + "'";
    }
    if (text.startsWith("ramp ") && !text.contains(" over ")) {
      return "'over' and a time are missing; expected '" + form("ramp") + "', found '" + text + "'";
    }
    if (text.matches("(apply|clear) fault( [^']*)?")) {
      return "the name of a fault stands in single quotes: "
          + form(text.substring(0, text.indexOf(" fault")) + " fault")
          + "; found '"
          + text
          + "'";
    }
    Matcher wait = WAIT.matcher(text);
    if (wait.matches()) {
      String run = "run " + (wait.group("until") == null ? "for " : "until ") + wait.group("rest");
      return "'" + text + "' is no step; did you mean '" + run + "'?";
    }
    for (String verb : VERBS) {
      if (text.equals(verb) || text.startsWith(verb + " ")) {
        return "expected '" + form(verb) + "', found '" + text + "'";
      }
    }
    String[] words = text.split(" ", 3);
    String two = words.length > 1 ? words[0] + " " + words[1] : text;
    String hint = Nearest.of(two, VERBS).isPresent() ? Nearest.hint(two, VERBS) : "";
    return "'"
        + text
        + "' is no step"
        + (hint.isEmpty() ? Nearest.hint(words[0], VERBS, VERBS.size()) : hint);
  }

  private static String form(String verb) {
    return switch (verb) {
      case "run for" -> "run for 20 min";
      case "set" -> "set outdoor air to 0 °C at 90 % RH";
      case "ramp" -> "ramp outdoor air to -7 °C over 30 min";
      case "apply fault" -> "apply fault 'coil sensor open'";
      case "clear fault" -> "clear fault 'coil sensor open'";
      case "power off" -> "power off' or 'power off for 5 min";
      case "repeat" -> "repeat 3 times:' over a list of steps, 'repeat 3 times:";
      default -> verb;
    };
  }
}
