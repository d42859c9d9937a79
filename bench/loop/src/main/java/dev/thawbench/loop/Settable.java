package dev.thawbench.loop;

import dev.thawbench.trace.Unit;
import java.util.List;

/**
 * Something that a script may set on a bench.
 *
 * @param name field words: {@code outdoor air}
 * @param unit unit of its values; {@link Unit#ONE} where there are labels
 * @param lowest lowest valid value, in {@code unit}
 * @param highest highest valid value, in {@code unit}
 * @param labels names of its values, the value being the index; empty for a quantity
 * @param atStartOnly whether it belongs to the state at the start: {@code frost}
 */
public record Settable(
    String name,
    Unit unit,
    double lowest,
    double highest,
    List<String> labels,
    boolean atStartOnly) {
  public Settable {
    labels = List.copyOf(labels);
    if (!(lowest <= highest)) {
      throw new IllegalArgumentException(name + ": " + lowest + " is above " + highest);
    }
  }
}
