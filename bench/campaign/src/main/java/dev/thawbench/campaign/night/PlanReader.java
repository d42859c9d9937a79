package dev.thawbench.campaign.night;

import dev.thawbench.config.Fields;
import dev.thawbench.config.FileKind;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.config.YamlReader;
import dev.thawbench.loop.profile.Quantities;
import dev.thawbench.run.Sha256;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plans of nights; everything that is wrong is reported with its place. */
final class PlanReader {
  /** A bench that fails more often than this wants somebody to look at it. */
  static final int MOST_RETRIES = 5;

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final Pattern TIME_OF_DAY = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

  private PlanReader() {}

  /** The plan in {@code file}; empty, with problems added, if it can't be used. */
  static Optional<Plan> read(Path file, Problems problems) {
    int before = problems.list().size();
    Optional<byte[]> bytes = YamlReader.bytes(file, problems);
    Optional<MapNode> top = bytes.flatMap(b -> YamlReader.readBytes(file.toString(), b, problems));
    if (top.isEmpty() || FileKind.PLAN.isAnother(top.get(), problems)) {
      return Optional.empty();
    }
    Fields fields = FileKind.PLAN.fields(top.get(), problems);
    Optional<TextNode> night = fields.text("night");
    fields.optionalText("about");
    Optional<TextNode> station = fields.text("station");
    List<TextNode> scripts = fields.optionalTexts("scripts");
    Optional<TextNode> tag = fields.optionalText("tag");
    if (scripts.isEmpty() && tag.isEmpty() && top.get().find("scripts").isEmpty()) {
      problems.add(
          top.get().place(),
          "a plan needs 'scripts' (a list of names, files or folders), 'tag', or both");
    }
    Optional<TextNode> time = fields.text("time");
    Optional<Long> nanos = time.flatMap(node -> time(node, problems));
    int retry = fields.optionalInteger("retry", 0, MOST_RETRIES).orElse(0L).intValue();
    Optional<LocalTime> at = fields.optionalText("at").flatMap(node -> at(node, problems));
    fields.end();
    if (problems.list().size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan(
            file,
            Sha256.of(bytes.orElseThrow()),
            night.orElseThrow().text(),
            station.orElseThrow(),
            scripts,
            tag,
            time.orElseThrow(),
            nanos.orElseThrow(),
            retry,
            at));
  }

  private static Optional<Long> time(TextNode node, Problems problems) {
    Optional<Long> nanos = Quantities.duration(node, problems);
    if (nanos.isPresent()
        && (nanos.get() < SHORTEST.toNanos() || nanos.get() > LONGEST.toNanos())) {
      problems.add(node.place(), "a night is 1 s to 168 h long, found " + node.describe());
      return Optional.empty();
    }
    return nanos;
  }

  private static Optional<LocalTime> at(TextNode node, Problems problems) {
    Matcher matcher = TIME_OF_DAY.matcher(node.text());
    if (!matcher.matches()) {
      problems.add(
          node.place(), "expected a time of day such as '22:00', found " + node.describe());
      return Optional.empty();
    }
    return Optional.of(
        LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
  }
}
