package dev.thawbench.loop.station;

import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.config.Fields;
import dev.thawbench.config.FileKind;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Node;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.config.YamlReader;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.loop.profile.ProfileReader;
import dev.thawbench.loop.profile.Quantities;
import dev.thawbench.run.Pacing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a station with its profile; everything that is wrong is reported with its place. */
public final class StationReader {
  private static final long USUAL_PERIOD_NANOS = 1_000_000_000L;

  private final Shelves shelves;

  /** Reads stations whose profiles stand on {@code shelves}. */
  public StationReader(Shelves shelves) {
    this.shelves = shelves;
  }

  /**
   * The station that {@code argument} means: a path or a name.
   *
   * @throws dev.thawbench.config.ConfigException with everything that is wrong in station and
   *     profile
   */
  public Station read(String argument) {
    return read(argument, Place.of("--station " + argument));
  }

  /**
   * The same, asked for by {@code asker}, who is told where there is no such station.
   *
   * @throws dev.thawbench.config.ConfigException with everything that is wrong in station and
   *     profile
   */
  public Station read(String argument, Place asker) {
    Problems problems = new Problems();
    Path file = shelves.stations().find(argument, asker);
    Optional<Station> station = read(file, problems);
    problems.throwIfAny();
    return station.orElseThrow();
  }

  /** The station in {@code file}; empty with problems added if it can't be used. */
  public Optional<Station> read(Path file, Problems problems) {
    int before = problems.list().size();
    Optional<MapNode> top = YamlReader.read(file, problems);
    if (top.isEmpty() || FileKind.STATION.isAnother(top.get(), problems)) {
      return Optional.empty();
    }
    Optional<MapNode> whole = likeAnother(top.get(), file, problems);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = FileKind.STATION.fields(whole.get(), problems);
    Optional<TextNode> name = fields.text("station");
    fields.optionalText("about");
    Optional<Profile> profile =
        fields
            .text("profile")
            .flatMap(
                node ->
                    ProfileReader.read(
                        shelves.controllers().find(node.text(), node.place()), problems));
    Optional<TextNode> plant = fields.text("plant");
    Pacing pacing = pacing(fields);
    Optional<TextNode> periodNode = fields.optionalText("scan period");
    long period =
        periodNode.flatMap(node -> Quantities.duration(node, problems)).orElse(USUAL_PERIOD_NANOS);
    if (period < 10_000_000L || period > 60_000_000_000L) {
      problems.add(
          periodNode.orElseThrow().place(),
          "a scan period is 10 ms to 60 s, found " + periodNode.get().describe());
    }
    int failures = fields.optionalInteger("failures in a row", 1, 1000).orElse(3L).intValue();
    Closeness marginal =
        fields
            .optionalText("marginal")
            .map(node -> ClosenessReader.read(node, problems))
            .orElse(Closeness.DEFAULT);
    Optional<MapNode> deviceMap = fields.child("devices");
    Optional<MapNode> stimulusMap = fields.optionalChild("stimuli");
    Optional<MapNode> responseMap = fields.optionalChild("responses");
    Optional<TextNode> clockNode = fields.optionalText("clock");
    List<MapNode.Entry> startEntries =
        fields.optionalChild("start values").map(MapNode::entries).orElse(List.of());
    List<Node> safeNodes = fields.list("safe state");
    fields.end();
    if (profile.isEmpty() || deviceMap.isEmpty() || problems.list().size() > before) {
      return Optional.empty();
    }
    List<Device> devices = devices(deviceMap.get(), profile.get(), problems);
    if (problems.list().size() > before) {
      return Optional.empty();
    }
    WireReader wireReader = new WireReader(devices, problems);
    List<Wire> stimuli = wireReader.read(stimulusMap, true);
    List<Wire> responses = wireReader.read(responseMap, false);
    Profile.Identity identity = profile.get().identity();
    wireReader.addOwnPoints(
        Stream.of(identity.model(), identity.firmware(), identity.serial())
            .flatMap(Optional::stream)
            .toList(),
        stimuli,
        responses);
    // In real time nobody moves the controller's clock, and a station that is like one in lock-step
    // would be refused the write.
    Optional<Wire> clock =
        clockNode
            .flatMap(node -> wireReader.wire(TextNode.plain(node.place(), "clock"), node, true))
            .filter(wire -> pacing == Pacing.LOCKSTEP);
    if (pacing == Pacing.LOCKSTEP && clockNode.isEmpty()) {
      problems.add(
          top.get().place(),
          "lock-step needs 'clock: device / point', the point that advances the controller's clock");
    }
    new WiringRules(devices, problems).check(stimuli, responses, clock);
    StimulusValueReader values = new StimulusValueReader(stimuli, problems);
    List<StimulusValue> startValues = values.entries(startEntries);
    List<StimulusValue> safe = values.steps(safeNodes, top.get().place());
    if (problems.list().size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Station(
            name.orElseThrow().text(),
            file,
            profile.get(),
            plant.orElseThrow(),
            pacing,
            period,
            failures,
            marginal,
            devices,
            stimuli,
            responses,
            clock,
            startValues,
            safe));
  }

  private Optional<MapNode> likeAnother(MapNode own, Path file, Problems problems) {
    Optional<Node> like = own.find("like");
    if (like.isEmpty()) {
      return Optional.of(own);
    }
    if (!(like.get() instanceof TextNode name)) {
      problems.add(
          like.get().place(), "expected the name of a station, found " + like.get().describe());
      return Optional.empty();
    }
    Path other = shelves.stations().find(name.text(), name.place());
    if (other.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      problems.add(name.place(), "a station can't be like itself");
      return Optional.empty();
    }
    Optional<MapNode> base = YamlReader.read(other, problems);
    if (base.flatMap(map -> map.find("like")).isPresent()) {
      problems.add(
          name.place(), "station '" + name.text() + "' is itself like another; name that one");
      return Optional.empty();
    }
    return base.map(map -> LikeStation.join(own, map));
  }

  private static Pacing pacing(Fields fields) {
    Optional<TextNode> node = fields.text("pacing");
    String text = node.map(TextNode::text).orElse("real time");
    if (text.equals("lock-step")) {
      return Pacing.LOCKSTEP;
    }
    if (!text.equals("real time")) {
      fields
          .problems()
          .add(
              node.orElseThrow().place(),
              "expected 'real time' or 'lock-step', found " + node.get().describe());
    }
    return Pacing.REAL_TIME;
  }

  private static List<Device> devices(MapNode map, Profile profile, Problems problems) {
    List<Device> devices = new ArrayList<>();
    DeviceReader reader = new DeviceReader(problems);
    for (MapNode.Entry entry : map.entries()) {
      if (entry.value() instanceof MapNode device) {
        reader.read(entry.key(), device, profile).ifPresent(devices::add);
      } else {
        problems.add(
            entry.value().place(),
            "device '" + entry.key().text() + "' needs a map, found " + entry.value().describe());
      }
    }
    if (map.find(Station.CONTROLLER).isEmpty()) {
      problems.add(map.place(), "a station needs a device called 'controller'");
    }
    return reader.onTheirPorts(devices);
  }
}
