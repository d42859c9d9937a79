package dev.thawbench.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds our nodes from snakeyaml-engine's events. */
final class TreeBuilder {
  /** Deeper than any of our files; beyond it the reader would run out of stack. */
  private static final int DEEPEST = 50;

  private final SourceText source;
  private final Problems problems;
  private final Iterator<Event> events;

  private TreeBuilder(SourceText source, Problems problems, Iterator<Event> events) {
    this.source = source;
    this.problems = problems;
    this.events = events;
  }

  static Optional<MapNode> build(SourceText source, Problems problems) {
    int before = problems.list().size();
    Place whole = Place.of(source.file());
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(source.file()).build();
      Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
      Optional<Node> top = new TreeBuilder(source, problems, events).document();
      if (problems.list().size() > before) {
        return Optional.empty();
      }
      if (top.isPresent() && top.get() instanceof MapNode map) {
        return Optional.of(map);
      }
      problems.add(
          top.map(Node::place).orElse(whole),
          top.filter(node -> !node.describe().equals("nothing"))
              .map(node -> "expected keys such as 'format: 1' at the top, found " + node.describe())
              .orElse("the file is empty; expected keys such as 'format: 1'"));
    } catch (MarkedYamlEngineException e) {
      Problem fault = YamlFailure.of(source, e);
      problems.add(fault.place(), fault.text());
    } catch (ReaderException e) {
      problems.add(
          whole,
          String.format(
              "character U+%04X at position %d can't stand in YAML",
              e.getCodePoint(), e.getPosition()));
    } catch (YamlEngineException e) {
      problems.add(
          whole, "is no YAML that can be read: " + e.getMessage().lines().findFirst().orElse(""));
    } catch (TooDeep e) {
      problems.add(whole, "is nested more than " + DEEPEST + " levels deep");
    }
    return Optional.empty();
  }

  private Optional<Node> document() {
    Optional<Node> top = Optional.empty();
    boolean second = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent first) {
        Node node = node(first, 0);
        if (top.isPresent() && !second) {
          second = true;
          problems.add(node.place(), "a second document begins here; expected one in a file");
        }
        top = top.or(() -> Optional.of(node));
      }
    }
    return top;
  }

  private Node node(NodeEvent event, int depth) {
    if (depth > DEEPEST) {
      throw new TooDeep();
    }
    Place place = place(source, event.getStartMark().orElseThrow());
    if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
      problems.add(place, "anchors (&) and aliases (*) are not used here; write the value out");
    }
    if (event instanceof AliasEvent) {
      return TextNode.plain(place, "");
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(place, scalar.getTag());
      return text(scalar, place);
    }
    refuseTag(place, ((CollectionStartEvent) event).getTag());
    return event instanceof MappingStartEvent ? map(place, depth) : list(place, depth);
  }

  private ListNode list(Place place, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next(); event instanceof NodeEvent item; event = events.next()) {
      items.add(node(item, depth + 1));
    }
    return new ListNode(place, items);
  }

  private MapNode map(Place place, int depth) {
    List<MapNode.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Event event = events.next(); event instanceof NodeEvent first; event = events.next()) {
      Node key = node(first, depth + 1);
      Node value = node((NodeEvent) events.next(), depth + 1);
      if (!(key instanceof TextNode text)) {
        problems.add(key.place(), "expected a text as key, found " + key.describe());
        continue;
      }
      Place earlier = seen.putIfAbsent(text.text(), key.place());
      if (earlier != null) {
        problems.add(
            key.place(),
            "'" + text.text() + "' stands here a second time; first in line " + earlier.line());
      }
      entries.add(new MapNode.Entry(text, value));
    }
    return new MapNode(place, entries);
  }

  private TextNode text(ScalarEvent scalar, Place place) {
    Mark start = scalar.getStartMark().orElseThrow();
    Mark end = scalar.getEndMark().orElseThrow();
    boolean block = scalar.isLiteral() || scalar.isFolded();
    int line = block ? start.getLine() + 1 : start.getLine();
    int column = block ? 0 : start.getColumn() + (scalar.isPlain() ? 0 : 1);
    String rest = source.rest(end.getLine(), end.getColumn());
    String before = rest.stripLeading();
    Optional<Place> comment =
        scalar.isPlain() && before.startsWith("#") && !scalar.getValue().isEmpty()
            ? Optional.of(
                source.place(end.getLine(), end.getColumn() + rest.length() - before.length()))
            : Optional.empty();
    return new TextNode(
        place, scalar.getValue(), comment, source.runs(scalar.getValue(), line, column));
  }

  private void refuseTag(Place place, Optional<String> tag) {
    tag.ifPresent(t -> problems.add(place, "tags are not used here, found '" + t + "'"));
  }

  private static Place place(SourceText source, Mark mark) {
    return source.place(mark.getLine(), mark.getColumn());
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
