package dev.thawbench.checks.time;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.trace.Dimension;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Threshold;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Turns conditions into timelines. Comparisons of one signal are merged into one set of values
 * first, so that {@code A or not A} is true whatever the uncertainty.
 */
final class Compiler {
  private final Network network;
  private final TraceLayout layout;
  private final Map<Object, Timeline> known = new HashMap<>();

  Compiler(Network network, TraceLayout layout) {
    this.network = network;
    this.layout = layout;
  }

  Timeline timeline(Condition condition) {
    return build(normal(condition, false));
  }

  /**
   * For the instants at which a comparison becomes true: with its hysteresis, 2U if none is said.
   */
  Timeline rearming(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      Signal signal = layout.signals().get(index(compare.signal()));
      double back =
          compare.hysteresis().isPresent()
              ? difference(compare.hysteresis().get(), signal)
              : 2 * signal.uncertainty();
      if (back > 0) {
        return memory(Narrow.condition(compare), back);
      }
    }
    return timeline(Narrow.condition(condition));
  }

  int index(Signal signal) {
    OptionalInt index = layout.indexOf(signal.name());
    if (index.isEmpty()) {
      throw new IllegalArgumentException("the trace has no signal '" + signal.name() + "'");
    }
    if (layout.signals().get(index.getAsInt()).role() == SignalRole.TRUTH) {
      throw new IllegalArgumentException(
          "'" + signal.name() + "' is the plant's own truth; no controller is judged by it");
    }
    return index.getAsInt();
  }

  /** A distance between two values of {@code signal}, in its unit. */
  private static double difference(Limit limit, Signal signal) {
    Unit unit = signal.unit();
    if (unit.dimension() == Dimension.TEMPERATURE) {
      return limit.in(Unit.KELVIN);
    }
    return limit.in(unit);
  }

  /** The same, longer by its tolerance, or with −1 shorter by it. */
  static double difference(Limit limit, Signal signal, int longer) {
    double tolerance = longer * limit.tolerance().of(limit.value());
    return difference(Limit.of(limit.value() + tolerance, limit.unit()), signal);
  }

  private Timeline known(Object key, java.util.function.Supplier<Timeline> maker) {
    Timeline found = known.get(key);
    if (found == null) {
      found = network.remember(maker.get());
      known.put(key, found);
    }
    return found;
  }

  // ---- normal form: sets of values per channel, joined by all and any

  private sealed interface Part {}

  private record InSet(Object channel, ValueSet set) implements Part {}

  private record Joined(boolean all, List<Part> parts) implements Part {}

  private record OnOffChannel(Signal signal) {}

  private record NearChannel(Signal one, Signal other, double distance) {}

  private record MemoryChannel(Condition.Compare compare) {}

  private static final ValueSet IS_TRUE = ValueSet.between(1, 1);

  private Part normal(Condition condition, boolean negated) {
    if (condition instanceof Condition.Not not) {
      return normal(not.condition(), !negated);
    }
    if (condition instanceof Condition.And and) {
      return join(!negated, and.parts(), negated);
    }
    if (condition instanceof Condition.Or or) {
      return join(negated, or.parts(), negated);
    }
    InSet leaf = leaf(condition, negated ? -1 : 1);
    return negated ? new InSet(leaf.channel(), leaf.set().complement()) : leaf;
  }

  /**
   * @param wide 1 where a tolerance widens the values that make the condition true; under {@code
   *     not} −1, since it widens those that make it false
   */
  private InSet leaf(Condition condition, int wide) {
    if (condition instanceof Condition.Compare compare) {
      if (compare.hysteresis().isPresent()) {
        return new InSet(new MemoryChannel(Narrow.compare(compare, -wide)), IS_TRUE);
      }
      return new InSet(compare.signal(), set(compare, wide));
    }
    if (condition instanceof Condition.InBand band) {
      Unit unit = band.signal().unit();
      double low = band.low().in(unit) - wide * band.low().toleranceIn(unit);
      double high = band.high().in(unit) + wide * band.high().toleranceIn(unit);
      return new InSet(band.signal(), ValueSet.between(low, high));
    }
    if (condition instanceof Condition.StateIs state) {
      return new InSet(state.signal(), ValueSet.between(state.state(), state.state()));
    }
    if (condition instanceof Condition.OnOff onOff) {
      double value = onOff.on() ? 1 : 0;
      if (onOff.signal().hasStates()) {
        return new InSet(onOff.signal(), ValueSet.between(value, value));
      }
      return new InSet(new OnOffChannel(onOff.signal()), ValueSet.between(value, value));
    }
    if (condition instanceof Condition.Near near) {
      double distance = difference(near.distance(), near.signal(), wide);
      return new InSet(new NearChannel(near.signal(), near.other(), distance), IS_TRUE);
    }
    return new InSet(((Condition.InPhase) condition).phase(), IS_TRUE);
  }

  /** Values of its signal that make a comparison true. */
  private static ValueSet set(Condition.Compare compare, int wide) {
    Unit unit = compare.signal().unit();
    double limit = compare.limit().in(unit);
    double tolerance = wide * compare.limit().toleranceIn(unit);
    return switch (compare.comparison()) {
      case ABOVE -> ValueSet.above(limit - tolerance);
      case AT_LEAST -> ValueSet.atLeast(limit - tolerance);
      case BELOW -> ValueSet.below(limit + tolerance);
      case AT_MOST -> ValueSet.atMost(limit + tolerance);
    };
  }

  private Part join(boolean all, List<Condition> conditions, boolean negated) {
    Map<Object, ValueSet> sets = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      collect(all, normal(condition, negated), sets, parts);
    }
    List<Part> merged = new ArrayList<>();
    sets.forEach((channel, set) -> merged.add(new InSet(channel, set)));
    merged.addAll(parts);
    return merged.size() == 1 ? merged.get(0) : new Joined(all, merged);
  }

  private static void collect(
      boolean all, Part part, Map<Object, ValueSet> sets, List<Part> parts) {
    if (part instanceof InSet in) {
      sets.merge(in.channel(), in.set(), (a, b) -> all ? a.and(b) : a.or(b));
    } else if (part instanceof Joined joined && joined.all() == all) {
      joined.parts().forEach(inner -> collect(all, inner, sets, parts));
    } else {
      parts.add(part);
    }
  }

  // ---- timelines of the normal form

  private Timeline build(Part part) {
    if (part instanceof InSet in && in.channel() instanceof Signal signal) {
      return known(in, () -> atom(signal, in.set()));
    }
    if (part instanceof InSet in && IS_TRUE.equals(in.set())) {
      return channel(in.channel());
    }
    return known(part, () -> sweep(part)); // conditions that come to the same are computed once
  }

  private Timeline sweep(Part part) {
    List<Timeline> inputs = new ArrayList<>();
    Formula formula = formula(part, inputs);
    return network.add(new Sweep(formula, inputs.toArray(Timeline[]::new))).timeline();
  }

  private Formula formula(Part part, List<Timeline> inputs) {
    if (part instanceof InSet in) {
      if (in.channel() instanceof Signal) {
        return leaf(build(in), false, inputs);
      }
      Formula leaf = leaf(channel(in.channel()), contains(in.set(), 0), inputs);
      boolean yes = contains(in.set(), 1);
      if (yes == contains(in.set(), 0)) { // the channel tells no more than until when it was read
        return yes ? new Formula.All(List.of()) : new Formula.Any(List.of());
      }
      return leaf;
    }
    Joined joined = (Joined) part;
    List<Formula> parts = joined.parts().stream().map(p -> formula(p, inputs)).toList();
    return joined.all() ? new Formula.All(parts) : new Formula.Any(parts);
  }

  private static boolean contains(ValueSet set, double value) {
    return set.pieces().stream().anyMatch(p -> p.low() <= value && value <= p.high());
  }

  private static Formula leaf(Timeline input, boolean negated, List<Timeline> inputs) {
    int index = inputs.indexOf(input);
    if (index < 0) {
      index = inputs.size();
      inputs.add(input);
    }
    return new Formula.Leaf(index, negated);
  }

  private Timeline channel(Object channel) {
    if (channel instanceof dev.thawbench.checks.tree.Phase phase) {
      return network.timeline(phase);
    }
    if (channel instanceof OnOffChannel onOff) {
      return known(channel, () -> onOff(onOff.signal()));
    }
    if (channel instanceof NearChannel near) {
      return known(channel, () -> near(near));
    }
    MemoryChannel memory = (MemoryChannel) channel;
    return memory(
        memory.compare(),
        difference(memory.compare().hysteresis().orElseThrow(), memory.compare().signal()));
  }

  private Timeline near(NearChannel near) {
    double factor = near.other().unit().convert(1, near.one().unit());
    return network
        .add(new NearAtom(layout, index(near.one()), index(near.other()), factor, near.distance()))
        .timeline();
  }

  private Timeline atom(Signal signal, ValueSet set) {
    int index = index(signal);
    double uncertainty = layout.signals().get(index).uncertainty();
    return network.add(new Atom(layout, index, Classifier.of(set, uncertainty))).timeline();
  }

  private Timeline onOff(Signal signal) {
    int index = index(signal);
    Threshold threshold = signal.onOff().orElseThrow();
    Classifier classifier =
        new Classifier.WithMemory(
            ValueSet.above(threshold.onAbove()).pieces().get(0),
            ValueSet.below(threshold.offBelow()).pieces().get(0),
            layout.signals().get(index).uncertainty());
    return network.add(new Atom(layout, index, classifier)).timeline();
  }

  /**
   * @param compare without a tolerance
   * @param back how far the value has to go back
   */
  private Timeline memory(Condition.Compare compare, double back) {
    record Key(Condition.Compare compare, double back) {}
    return known(
        new Key(compare, back),
        () -> {
          int index = index(compare.signal());
          ValueSet on = set(compare, 1);
          double edge = compare.limit().in(compare.signal().unit());
          // back by all of it re-arms; without a way back, all that is not on is off
          ValueSet off =
              (compare.comparison().upward()
                      ? ValueSet.atMost(edge - back)
                      : ValueSet.atLeast(edge + back))
                  .and(on.complement());
          double uncertainty = layout.signals().get(index).uncertainty();
          return network
              .add(
                  new Atom(
                      layout,
                      index,
                      new Classifier.WithMemory(
                          on.pieces().get(0), off.pieces().get(0), uncertainty)))
              .timeline();
        });
  }
}
