package dev.thawbench.loop.station;

import dev.thawbench.config.Fields;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.drivers.point.LinePoint;
import dev.thawbench.loop.profile.Quantities;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what a console device prints: {@code name: {pattern: "coil=(-?[0-9.]+) C", unit: °C}}. */
final class ConsoleReader {
  private static final long USUAL_EVERY_NANOS = 1_000_000_000L;

  private final Problems problems;

  ConsoleReader(Problems problems) {
    this.problems = problems;
  }

  ConsoleLines read(Fields device) {
    long every =
        device
            .optionalText("line every")
            .flatMap(node -> Quantities.duration(node, problems))
            .orElse(USUAL_EVERY_NANOS);
    Optional<String> drainedBy = device.optionalText("drained by").map(TextNode::text);
    boolean optional = device.flag("optional", false);
    List<ConsoleValue> values = new ArrayList<>();
    for (MapNode.Entry entry :
        device.optionalChild("values").map(MapNode::entries).orElse(List.of())) {
      if (entry.value() instanceof MapNode map) {
        value(entry.key(), map).ifPresent(values::add);
      } else {
        problems.add(
            entry.value().place(),
            "a value of a console is {pattern: …}, found " + entry.value().describe());
      }
    }
    return new ConsoleLines(every, drainedBy, optional, values);
  }

  private Optional<ConsoleValue> value(TextNode name, MapNode map) {
    int before = problems.list().size();
    Fields fields = map.fields("value '" + name.text() + "'", problems);
    Optional<TextNode> pattern = fields.text("pattern");
    Unit unit =
        fields
            .optionalText("unit")
            .flatMap(node -> Quantities.unit(node, problems))
            .orElse(Unit.ONE);
    List<String> states = fields.optionalTexts("states").stream().map(TextNode::text).toList();
    double uncertainty =
        fields
            .optionalText("uncertainty")
            .flatMap(
                node -> Quantities.in(node, unit == Unit.CELSIUS ? Unit.KELVIN : unit, problems))
            .orElse(0.0);
    fields.end();
    if (pattern.isEmpty() || problems.list().size() > before) {
      return Optional.empty();
    }
    Map<String, Double> words = new HashMap<>();
    for (int i = 0; i < states.size(); i++) {
      words.put(states.get(i).toLowerCase(Locale.ROOT), (double) i);
    }
    try {
      LinePoint point =
          new LinePoint(
              name.text(), Pattern.compile(pattern.get().text()), 1, 0, unit.symbol(), words);
      return Optional.of(new ConsoleValue(point, unit, states, uncertainty, name.place()));
    } catch (PatternSyntaxException wrong) {
      problems.add(
          pattern.get().placeOf(Math.max(0, wrong.getIndex())),
          "no regular expression: " + wrong.getDescription());
    } catch (IllegalArgumentException unfit) {
      problems.add(pattern.get().place(), unfit.getMessage());
    }
    return Optional.empty();
  }
}
