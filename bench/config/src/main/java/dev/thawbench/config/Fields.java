package dev.thawbench.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Typed access to the keys of one map. What is missing or wrong becomes a problem and an empty or
 * harmless result, so that reading goes on and a user sees all faults at once; {@link #end()}
 * reports the keys that nobody asked for. Belongs to one thread.
 */
public final class Fields {
  /** The format that this version reads: {@code format: 1}. */
  public static final int FORMAT = 1;

  private final MapNode map;
  private final String what;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(MapNode map, String what, Problems problems) {
    this.map = map;
    this.what = what;
    this.problems = problems;
  }

  /** The map itself. */
  public MapNode map() {
    return map;
  }

  /** Where faults are collected. */
  public Problems problems() {
    return problems;
  }

  /** Asks for {@code format: 1}, which each of our files says first. */
  public void format() {
    Optional<TextNode> format = required("format", TextNode.class, "'format: " + FORMAT + "'");
    format
        .filter(node -> !node.text().equals(Integer.toString(FORMAT)))
        .ifPresent(
            node ->
                problems.add(
                    node.place(),
                    "format "
                        + node.describe()
                        + " is not known here; this version reads 'format: "
                        + FORMAT
                        + "'"));
  }

  /** The value of {@code key} of whatever kind, if there is one. */
  public Optional<Node> any(String key) {
    asked.add(key);
    return map.find(key);
  }

  /** A text that must be there; empty, with a problem, if it is not. */
  public Optional<TextNode> text(String key) {
    Optional<TextNode> text = required(key, TextNode.class, "a text");
    text.filter(node -> node.text().isBlank())
        .ifPresent(node -> problems.add(node.place(), "'" + key + "' of " + what + " is empty"));
    return text.filter(node -> !node.text().isBlank());
  }

  /** A text that may be there. */
  public Optional<TextNode> optionalText(String key) {
    return optional(key, TextNode.class, "a text");
  }

  /** A map that must be there; empty, with a problem, if it is not. */
  public Optional<MapNode> child(String key) {
    return required(key, MapNode.class, "a map");
  }

  /** A map that may be there. */
  public Optional<MapNode> optionalChild(String key) {
    return optional(key, MapNode.class, "a map");
  }

  /** A list that must be there; without items, and with a problem, if it is not. */
  public List<Node> list(String key) {
    return required(key, ListNode.class, "a list").map(ListNode::items).orElse(List.of());
  }

  /** A list that may be there; without items if it is not. */
  public List<Node> optionalList(String key) {
    return optional(key, ListNode.class, "a list").map(ListNode::items).orElse(List.of());
  }

  /** A list of texts that may be there; items of another kind become problems. */
  public List<TextNode> optionalTexts(String key) {
    List<TextNode> texts = new ArrayList<>();
    for (Node item : optionalList(key)) {
      cast(item, TextNode.class, "an item of '" + key + "'", "a text").ifPresent(texts::add);
    }
    return texts;
  }

  /** A whole number from {@code min} to {@code max} that may be there. */
  public Optional<Long> optionalInteger(String key, long min, long max) {
    return optional(key, TextNode.class, "a whole number")
        .flatMap(node -> Numbers.integer(node, "'" + key + "'", min, max, problems));
  }

  /** A whole number from {@code min} to {@code max} that must be there. */
  public Optional<Long> integer(String key, long min, long max) {
    return required(key, TextNode.class, "a whole number")
        .flatMap(node -> Numbers.integer(node, "'" + key + "'", min, max, problems));
  }

  /** A finite number without a unit that may be there. */
  public Optional<Double> optionalNumber(String key) {
    return optional(key, TextNode.class, "a number")
        .flatMap(node -> Numbers.number(node, "'" + key + "'", problems));
  }

  /** {@code true} or {@code false}; {@code otherwise} if the key is not there. */
  public boolean flag(String key, boolean otherwise) {
    Optional<TextNode> node = optional(key, TextNode.class, "true or false");
    return node.map(n -> Numbers.flag(n, "'" + key + "'", problems)).orElse(otherwise);
  }

  /** Reports each key that nobody asked for, with the nearest that is known. */
  public void end() {
    MapNode.Entry before = null;
    for (MapNode.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!asked.contains(key)) {
        String hint = Nearest.hint(key, asked);
        problems.add(
            entry.key().place(),
            Numbers.cutAtComma(before, entry).orElse("'" + key + "' is no key of " + what + hint));
      }
      before = entry;
    }
  }

  private <T extends Node> Optional<T> required(String key, Class<T> kind, String expected) {
    asked.add(key);
    Optional<Node> node = map.find(key);
    if (node.isEmpty()) {
      problems.add(map.place(), what + " needs '" + key + "' (" + expected + ")");
    }
    return node.flatMap(n -> cast(n, kind, "'" + key + "'", expected));
  }

  private <T extends Node> Optional<T> optional(String key, Class<T> kind, String expected) {
    asked.add(key);
    return map.find(key).flatMap(n -> cast(n, kind, "'" + key + "'", expected));
  }

  private <T extends Node> Optional<T> cast(
      Node node, Class<T> kind, String name, String expected) {
    if (kind.isInstance(node)) {
      return Optional.of(kind.cast(node));
    }
    problems.add(
        node.place(),
        name + " of " + what + ": expected " + expected + ", found " + node.describe());
    return Optional.empty();
  }
}
