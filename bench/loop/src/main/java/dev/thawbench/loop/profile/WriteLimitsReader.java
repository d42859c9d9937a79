package dev.thawbench.loop.profile;

import dev.thawbench.config.Fields;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.drivers.point.WriteLimits;
import dev.thawbench.trace.Unit;
import java.util.Optional;

/**
 * Reads where and how often a point may be written: {@code range}, {@code at most every}, {@code
 * writes a day}.
 */
final class WriteLimitsReader {
  private WriteLimitsReader() {}

  static WriteLimits read(Fields fields, Unit unit) {
    Problems problems = fields.problems();
    WriteLimits limits = WriteLimits.NONE;
    Optional<MapNode> range = fields.optionalChild("range");
    if (range.isPresent()) {
      Fields ends = range.get().fields("'range'", problems);
      Optional<Double> from =
          ends.text("from").flatMap(node -> Quantities.in(node, unit, problems));
      Optional<Double> to = ends.text("to").flatMap(node -> Quantities.in(node, unit, problems));
      ends.end();
      if (from.isPresent() && to.isPresent()) {
        if (from.get() > to.get()) {
          problems.add(range.get().place(), "'range' ends below its begin");
        } else {
          limits = limits.range(from.get(), to.get());
        }
      }
    }
    Optional<Long> every =
        fields
            .optionalText("at most every")
            .flatMap((TextNode node) -> Quantities.duration(node, problems));
    if (every.isPresent()) {
      limits = limits.every(every.get());
    }
    Optional<Long> day = fields.optionalInteger("writes a day", 1, 1_000_000);
    if (day.isPresent()) {
      limits = limits.atMostPerDay(day.get().intValue());
    }
    return fields.flag("repeatable", false) ? limits.mayRepeat() : limits;
  }
}
