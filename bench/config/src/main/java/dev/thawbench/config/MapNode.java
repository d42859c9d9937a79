package dev.thawbench.config;

import java.util.List;
import java.util.Optional;

/**
 * A YAML mapping. Keys are texts, each stands once.
 *
 * @param place where it begins
 * @param entries its entries in the order of the file
 */
public record MapNode(Place place, List<Entry> entries) implements Node {
  public MapNode {
    entries = List.copyOf(entries);
  }

  /** A key and its value. */
  public record Entry(TextNode key, Node value) {}

  /** The value of {@code key}, if the key stands in the map. */
  public Optional<Node> find(String key) {
    return entries.stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Entry::value)
        .findFirst();
  }

  /**
   * Typed access that reports what is missing, wrong or unknown.
   *
   * @param what what the map describes, for messages: {@code a scenario}
   */
  public Fields fields(String what, Problems problems) {
    return new Fields(this, what, problems);
  }

  @Override
  public String describe() {
    return entries.isEmpty()
        ? "a map"
        : "a map ('" + entries.get(0).key().text() + ": …'; quote a text that holds ': ')";
  }
}
