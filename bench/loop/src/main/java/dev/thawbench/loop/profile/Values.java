package dev.thawbench.loop.profile;

import dev.thawbench.trace.Unit;
import java.util.List;

/**
 * The values that something can take.
 *
 * @param unit their unit; {@link Unit#ONE} where there are labels
 * @param lowest lowest valid value, in {@code unit}
 * @param highest highest valid value, in {@code unit}
 * @param labels names of the values, the value being the index; empty for a quantity
 */
public record Values(Unit unit, double lowest, double highest, List<String> labels) {
  public Values {
    labels = List.copyOf(labels);
    if (!(lowest <= highest)) {
      throw new IllegalArgumentException(lowest + " is above " + highest);
    }
  }

  /** A quantity between two values of its unit. */
  public static Values quantity(Unit unit, double lowest, double highest) {
    return new Values(unit, lowest, highest, List.of());
  }

  /** One of these, in the order of their indices; at least one. */
  public static Values labels(List<String> labels) {
    return new Values(Unit.ONE, 0, labels.size() - 1, labels);
  }
}
