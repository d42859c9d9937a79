package dev.thawbench.scenarios.script;

import dev.thawbench.config.Fields;
import dev.thawbench.config.FileKind;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Node;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.config.YamlReader;
import dev.thawbench.run.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads scripts. What is said about the language alone is checked here; whether the station knows a
 * name is checked when script and station meet.
 */
public final class ScenarioReader {
  /** Ids of requirements: {@code DEF-01}. */
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d+[a-z]?");

  private static final Pattern WAIVER = Pattern.compile("(?<id>\\S+) because (?<why>.*\\S.*)");

  private final Problems problems;

  private ScenarioReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @return empty, with at least one problem added, if anything is wrong with it
   */
  public static Optional<Scenario> read(Path file, Problems problems) {
    int before = problems.list().size();
    Optional<Scenario> scenario = readWhatCanBe(file, problems);
    return problems.list().size() == before ? scenario : Optional.empty();
  }

  /**
   * Reads of a file what can be read, so that the rest of it can be checked too before all that is
   * wrong is told at once. A scenario with problems lacks what they are about: it is never run.
   *
   * @return empty, with at least one problem added, if the file is no map of keys
   */
  public static Optional<Scenario> readWhatCanBe(Path file, Problems problems) {
    return YamlReader.bytes(file, problems)
        .flatMap(bytes -> readBytes(file.toString(), bytes, problems));
  }

  /**
   * Reads text that is in hand already.
   *
   * @param file name for messages
   * @return empty, with at least one problem added, if anything is wrong with it
   */
  public static Optional<Scenario> readText(String file, String text, Problems problems) {
    int before = problems.list().size();
    Optional<Scenario> scenario = readBytes(file, text.getBytes(StandardCharsets.UTF_8), problems);
    return problems.list().size() == before ? scenario : Optional.empty();
  }

  private static Optional<Scenario> readBytes(String file, byte[] bytes, Problems problems) {
    return YamlReader.readBytes(file, bytes, problems)
        .filter(map -> !FileKind.SCENARIO.isAnother(map, problems))
        .map(map -> new ScenarioReader(problems).scenario(file, Sha256.of(bytes), map));
  }

  private Scenario scenario(String file, String hash, MapNode map) {
    Fields fields = FileKind.SCENARIO.fields(map, problems);
    String name = fields.text("scenario").map(TextNode::text).orElse("");
    Optional<String> why = fields.optionalText("why").map(TextNode::text);
    List<String> tags = fields.optionalTexts("tags").stream().map(TextNode::text).toList();
    List<TextNode> needs = fields.optionalTexts("needs");
    Optional<MapNode> given = fields.child("given");
    List<Step> steps = new StepReader(problems).read(fields.list("steps"));
    List<Expectation> expect =
        fields.optionalChild("expect").map(this::expectations).orElse(List.of());
    List<Waiver> waives = waivers(fields.optionalTexts("waives"));
    List<TextNode> replaces = fields.optionalTexts("replaces");
    replaces.forEach(this::checkId);
    fields.end();
    return new Scenario(
        file,
        hash,
        name,
        why,
        tags,
        needs,
        given.map(this::start).orElse(Start.AS_FOUND),
        given.flatMap(g -> g.find("controller")).map(Node::place).orElse(map.place()),
        given.map(this::settings).orElse(List.of()),
        steps,
        expect,
        waives,
        replaces);
  }

  private Start start(MapNode given) {
    Optional<Node> node = given.find("controller");
    for (Start start : Start.values()) {
      if (node.isPresent()
          && node.get() instanceof TextNode text
          && text.text().equals(start.words())) {
        return start;
      }
    }
    problems.add(
        node.map(Node::place).orElse(given.place()),
        "'given' says how the controller is found: 'controller: power-cycled' or 'controller: as"
            + " found', found "
            + node.map(Node::describe).orElse("nothing"));
    return Start.AS_FOUND;
  }

  private List<Setting> settings(MapNode given) {
    SettingReader reader = new SettingReader(problems);
    List<Setting> settings = new ArrayList<>();
    for (MapNode.Entry entry : given.entries()) {
      TextNode key = entry.key();
      if (key.text().equals("controller")) {
        continue;
      }
      if (entry.value() instanceof TextNode value) {
        settings.addAll(reader.read(key.text(), key.place(), value.text(), value::placeOf));
      } else {
        problems.add(
            entry.value().place(),
            "'" + key.text() + "' expects a value, found " + entry.value().describe());
      }
    }
    return settings;
  }

  private List<Expectation> expectations(MapNode map) {
    List<Expectation> list = new ArrayList<>();
    for (MapNode.Entry entry : map.entries()) {
      checkId(entry.key());
      if (entry.value() instanceof TextNode sentence && !sentence.text().isBlank()) {
        sentence.refuseComment(problems);
        list.add(new Expectation(entry.key().text(), entry.key().place(), sentence));
      } else {
        problems.add(
            entry.value().place(),
            "'" + entry.key().text() + "' expects a sentence, found " + entry.value().describe());
      }
    }
    return list;
  }

  private List<Waiver> waivers(List<TextNode> nodes) {
    List<Waiver> list = new ArrayList<>();
    for (TextNode node : nodes) {
      node.refuseComment(problems);
      Matcher waiver = WAIVER.matcher(node.text());
      if (waiver.matches()) {
        checkId(TextNode.plain(node.place(), waiver.group("id")));
        list.add(new Waiver(waiver.group("id"), node.place(), waiver.group("why")));
      } else {
        problems.add(
            node.place(), "expected 'CMP-01 because …' with a reason, found '" + node.text() + "'");
      }
    }
    return list;
  }

  private void checkId(TextNode id) {
    if (!ID.matcher(id.text()).matches()) {
      problems.add(
          id.place(),
          "expected the id of a requirement such as 'DEF-01' (capital letters, '-', a number), found "
              + id.describe());
    }
  }
}
