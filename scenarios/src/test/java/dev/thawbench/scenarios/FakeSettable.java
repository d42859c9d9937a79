package dev.thawbench.scenarios;

import dev.thawbench.loop.Settable;
import dev.thawbench.loop.profile.Values;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Map;

/**
 * Something to set for tests.
 *
 * @param now where its value stands, under its name
 */
public record FakeSettable(
    String name, Values values, boolean atStartOnly, Map<String, Double> now, Setter setter)
    implements Settable {
  /** Told of each value that a script sets. */
  @FunctionalInterface
  public interface Setter {
    void set(String name, double value);
  }

  /** One that keeps no value. */
  public static FakeSettable quantity(String name, Unit unit, double lowest, double highest) {
    return of(name, Values.quantity(unit, lowest, highest), false);
  }

  /** One that keeps no value. */
  public static FakeSettable choice(String name, String... labels) {
    return of(name, Values.labels(List.of(labels)), false);
  }

  /** One that keeps no value. */
  public static FakeSettable of(String name, Values values, boolean atStartOnly) {
    return new FakeSettable(name, values, atStartOnly, Map.of(), (ignored, value) -> {});
  }

  /** The same, which keeps its value in {@code now} and tells {@code setter}. */
  public FakeSettable in(Map<String, Double> now, Setter setter) {
    return new FakeSettable(name, values, atStartOnly, now, setter);
  }

  @Override
  public void set(double value) {
    setter.set(name, value);
  }

  @Override
  public double get() {
    return now.get(name);
  }
}
