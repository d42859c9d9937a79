package dev.thawbench.config;

import java.util.Optional;

/** Reads plain numbers and flags from texts, as YAML 1.2's core schema writes them. */
final class Numbers {
  private Numbers() {}

  /** A whole number, decimal or {@code 0x…}, from {@code min} to {@code max}. */
  static Optional<Long> integer(TextNode node, String name, long min, long max, Problems problems) {
    Long value = null;
    try {
      value =
          node.text().startsWith("0x")
              ? Long.parseLong(node.text().substring(2), 16)
              : Long.parseLong(node.text());
    } catch (NumberFormatException notWhole) {
      // Said below, together with a number out of range.
    }
    if (value != null && value >= min && value <= max) {
      return Optional.of(value);
    }
    problems.add(
        node.place(),
        name
            + ": expected a whole number from "
            + min
            + " to "
            + max
            + ", found "
            + node.describe());
    return Optional.empty();
  }

  /** A finite number with a decimal point, without a unit. */
  static Optional<Double> number(TextNode node, String name, Problems problems) {
    if (node.text().matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?")) {
      double value = Double.parseDouble(node.text());
      if (Double.isFinite(value)) {
        return Optional.of(value);
      }
    }
    String point = node.text().replace(',', '.');
    boolean comma = node.text().matches("[+-]?\\d+,\\d+");
    problems.add(
        node.place(),
        name + ": expected a number, found " + node.describe() + (comma ? "; write " + point : ""));
    return Optional.empty();
  }

  /**
   * What to tell of a key that is the rest of a number with a decimal comma: in a map in braces
   * {@code {scale: 0,01}} YAML reads {@code scale: 0} and a key {@code 01} without a value.
   *
   * @param before the entry before it, or null
   */
  static Optional<String> cutAtComma(MapNode.Entry before, MapNode.Entry entry) {
    if (before == null
        || !(before.value() instanceof TextNode number)
        || !(entry.value() instanceof TextNode nothing)) {
      return Optional.empty();
    }
    String rest = entry.key().text();
    boolean cut =
        nothing.text().isEmpty()
            && number.text().matches(".*\\d")
            && rest.matches("\\d.*")
            && number.place().right(number.text().length() + 1).equals(entry.key().place());
    return cut
        ? Optional.of(
            "'"
                + before.key().text()
                + ": "
                + number.text()
                + ","
                + rest
                + "' is cut at its comma; write "
                + number.text()
                + "."
                + rest)
        : Optional.empty();
  }

  /** {@code true} or {@code false}; false, with a problem, for anything else. */
  static boolean flag(TextNode node, String name, Problems problems) {
    if (!node.text().equals("true") && !node.text().equals("false")) {
      problems.add(node.place(), name + ": expected true or false, found " + node.describe());
    }
    return node.text().equals("true");
  }
}
