package dev.thawbench.loop.profile;

import dev.thawbench.config.Fields;
import dev.thawbench.config.FileKind;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Node;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.config.YamlReader;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.point.Hole;
import dev.thawbench.drivers.point.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a controller profile; everything that is wrong in it is reported with its place. */
public final class ProfileReader {
  private static final Pattern HOLE =
      Pattern.compile("(holding registers|input registers|coils|discrete inputs) (\\d+) to (\\d+)");

  private ProfileReader() {}

  /** The profile in {@code file}, empty with problems added if it can't be used. */
  public static Optional<Profile> read(Path file, Problems problems) {
    int before = problems.list().size();
    Optional<MapNode> top = YamlReader.read(file, problems);
    if (top.isEmpty() || FileKind.CONTROLLER_PROFILE.isAnother(top.get(), problems)) {
      return Optional.empty();
    }
    Fields fields = FileKind.CONTROLLER_PROFILE.fields(top.get(), problems);
    Optional<TextNode> name = fields.text("controller");
    fields.optionalText("about");
    Set<String> capabilities = new LinkedHashSet<>();
    fields.optionalTexts("can").forEach(node -> capabilities.add(node.text()));
    List<DevicePoint> points = PointReader.read(fields);
    List<Hole> holes = holes(fields);
    refusePointsIn(holes, points, problems);
    Profile.Identity identity = identity(fields, points);
    List<PhaseLines> phases = phases(fields);
    List<ProfileLine> events = lines(fields, "events", true);
    List<ProfileLine> parameters = lines(fields, "parameters", false);
    List<ProfileLine> requirements = lines(fields, "requirements", true);
    fields.end();
    if (name.isEmpty() || problems.list().size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Profile(
            name.get().text(),
            file,
            capabilities,
            points,
            holes,
            identity,
            phases,
            events,
            parameters,
            requirements));
  }

  private static List<Hole> holes(Fields fields) {
    List<Hole> holes = new ArrayList<>();
    for (TextNode node : fields.optionalTexts("holes")) {
      Matcher matcher = HOLE.matcher(node.text());
      if (!matcher.matches()) {
        fields
            .problems()
            .add(
                node.place(),
                "expected a hole such as 'holding registers 200 to 290', found " + node.describe());
        continue;
      }
      try {
        holes.add(
            new Hole(
                table(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
      } catch (IllegalArgumentException unfit) {
        fields.problems().add(node.place(), unfit.getMessage());
      }
    }
    return holes;
  }

  private static void refusePointsIn(
      List<Hole> holes, List<DevicePoint> points, Problems problems) {
    for (DevicePoint point : points) {
      Point lies = point.point();
      for (Hole hole : holes) {
        if (lies.access().reads() && hole.meets(lies.table(), lies.address(), lies.endAddress())) {
          problems.add(
              point.place(),
              "point "
                  + lies.describe()
                  + " lies in the hole "
                  + hole.from()
                  + " to "
                  + hole.to()
                  + ", which may not be read; make the hole smaller, or take the point away");
        }
      }
    }
  }

  private static Table table(String words) {
    return switch (words) {
      case "holding registers" -> Table.HOLDING_REGISTERS;
      case "input registers" -> Table.INPUT_REGISTERS;
      case "coils" -> Table.COILS;
      default -> Table.DISCRETE_INPUTS;
    };
  }

  private static Profile.Identity identity(Fields fields, List<DevicePoint> points) {
    Optional<MapNode> map = fields.optionalChild("identity");
    if (map.isEmpty()) {
      return new Profile.Identity(Optional.empty(), Optional.empty(), Optional.empty());
    }
    List<String> names = points.stream().map(DevicePoint::name).toList();
    Fields identity = map.get().fields("'identity'", fields.problems());
    Optional<String> model = known(identity.optionalText("model"), names, fields.problems());
    Optional<String> firmware = known(identity.optionalText("firmware"), names, fields.problems());
    Optional<String> serial = known(identity.optionalText("serial"), names, fields.problems());
    identity.end();
    return new Profile.Identity(model, firmware, serial);
  }

  private static Optional<String> known(
      Optional<TextNode> node, List<String> names, Problems problems) {
    node.filter(n -> !names.contains(n.text()))
        .ifPresent(
            n ->
                problems.add(
                    n.place(),
                    n.describe() + " is no point of this profile" + Nearest.hint(n.text(), names)));
    return node.map(TextNode::text);
  }

  private static List<PhaseLines> phases(Fields fields) {
    List<PhaseLines> phases = new ArrayList<>();
    Optional<MapNode> map = fields.optionalChild("phases");
    for (MapNode.Entry entry : map.map(MapNode::entries).orElse(List.of())) {
      if (entry.value() instanceof MapNode phase) {
        Fields edges = phase.fields("phase '" + entry.key().text() + "'", fields.problems());
        Optional<TextNode> starts = edges.optionalText("starts when");
        Optional<TextNode> ends = edges.optionalText("ends when");
        Optional<TextNode> asLongAs = edges.optionalText("as long as");
        Optional<TextNode> atLeast = edges.optionalText("for at least");
        Optional<TextNode> shows = edges.optionalText("shows");
        edges.end();
        if (starts.isPresent() != ends.isPresent() || starts.isPresent() == asLongAs.isPresent()) {
          fields
              .problems()
              .add(
                  phase.place(),
                  "phase '"
                      + entry.key().text()
                      + "' needs 'starts when' and 'ends when', or 'as long as'");
        } else {
          phases.add(new PhaseLines(entry.key(), starts, ends, asLongAs, atLeast, shows));
        }
      } else {
        fields
            .problems()
            .add(
                entry.value().place(),
                "a phase needs 'starts when' and 'ends when', found " + entry.value().describe());
      }
    }
    return phases;
  }

  private static List<ProfileLine> lines(Fields fields, String key, boolean sentences) {
    List<ProfileLine> lines = new ArrayList<>();
    Optional<MapNode> map = fields.optionalChild(key);
    for (MapNode.Entry entry : map.map(MapNode::entries).orElse(List.of())) {
      Node value = entry.value();
      if (value instanceof TextNode text) {
        if (sentences) {
          text.refuseComment(fields.problems());
        }
        lines.add(new ProfileLine(entry.key(), text));
      } else {
        fields
            .problems()
            .add(
                value.place(),
                "'"
                    + entry.key().text()
                    + "' of '"
                    + key
                    + "': expected a text, found "
                    + value.describe());
      }
    }
    return lines;
  }
}
