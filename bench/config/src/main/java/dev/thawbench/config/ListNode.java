package dev.thawbench.config;

import java.util.List;

/**
 * A YAML sequence.
 *
 * @param place where it begins
 * @param items its items in order
 */
public record ListNode(Place place, List<Node> items) implements Node {
  public ListNode {
    items = List.copyOf(items);
  }

  @Override
  public String describe() {
    return "a list";
  }
}
