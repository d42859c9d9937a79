package dev.thawbench.config;

/** One value of a YAML file, and where it stands. */
public sealed interface Node permits MapNode, ListNode, TextNode {
  /** Where the value begins. */
  Place place();

  /** What the value is, for messages: {@code a list}, {@code 'abc'}. */
  String describe();
}
