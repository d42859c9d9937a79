package dev.thawbench.checks.language;

import dev.thawbench.checks.language.Token.Kind;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Condition.Comparison;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.trace.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what is true or false at an instant. */
final class ConditionReader {
  private final Cursor cursor;
  private final NameReader names;
  private final LimitReader limits;
  private boolean never;

  ConditionReader(Cursor cursor, NameReader names, LimitReader limits) {
    this.cursor = cursor;
    this.names = names;
    this.limits = limits;
  }

  Condition any() {
    List<Condition> parts = new ArrayList<>(List.of(all()));
    while (cursor.accept("or")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
  }

  Condition all() {
    List<Condition> parts = new ArrayList<>(List.of(one()));
    while (true) {
      int mark = cursor.mark();
      if (cursor.accept("and") || cursor.accept("with")) {
        Optional<Condition> next = cursor.maybe(this::one);
        if (next.isEmpty()) {
          cursor.back(mark);
          break;
        }
        parts.add(next.get());
      } else {
        Optional<Condition> where = cursor.maybe(this::where);
        if (where.isEmpty()) {
          break;
        }
        parts.add(where.get());
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
  }

  /**
   * One condition, or one inside or outside a phase: {@code compressor running outside defrost}.
   */
  Condition placed() {
    Condition one = one();
    Optional<Condition> where = cursor.maybe(this::where);
    return where.<Condition>map(w -> new Condition.And(List.of(one, w))).orElse(one);
  }

  Condition where() {
    if (cursor.accept("outside")) {
      return new Condition.Not(new Condition.InPhase(phase()));
    }
    if (cursor.accept("in") || cursor.accept("inside") || cursor.accept("during")) {
      return new Condition.InPhase(phase());
    }
    throw cursor.fail("'outside'");
  }

  private Phase phase() {
    names.article();
    return names.phase();
  }

  Condition one() {
    if (cursor.accept("not")) {
      cursor.expect("(");
      Condition inner = any();
      cursor.expect(")");
      return new Condition.Not(inner);
    }
    if (cursor.accept("(")) {
      Condition inner = any();
      cursor.expect(")");
      return inner;
    }
    if (cursor.peek().kind() == Kind.WORD
        && List.of("in", "inside", "outside", "during").contains(cursor.peek().text())) {
      return where();
    }
    return cursor.firstOf(this::ofThing, this::ofSignal);
  }

  /** A condition that must not hold: {@code compressor is never on}. */
  Condition never() {
    never = true;
    try {
      return cursor.firstOf(this::ofThing, this::ofSignal);
    } finally {
      never = false;
    }
  }

  /** Takes {@code is}, {@code has been}, or what says that it is not so. */
  private boolean is() {
    if (never) {
      cursor.expect("is", "never");
      return true;
    }
    return cursor.accept("is") || cursor.accept("has", "been");
  }

  private Condition ofThing() {
    NameReader.Thing thing = names.thing();
    is();
    return state(thing);
  }

  Condition state(NameReader.Thing thing) {
    if (cursor.accept("on") || cursor.accept("running")) {
      return new Condition.OnOff(thing.name(), thing.signal(), true);
    }
    if (cursor.accept("off") || cursor.accept("stopped")) {
      return new Condition.OnOff(thing.name(), thing.signal(), false);
    }
    throw cursor.fail("'off'");
  }

  private Condition ofSignal() {
    Signal signal = names.signal();
    if (is()) {
      if (signal.hasStates()) {
        return stateOf(signal);
      }
      if (cursor.accept("between")) {
        Token at = cursor.peek();
        Limit low = limits.of(signal);
        cursor.expect("and");
        Limit high = limits.of(signal);
        limits.inOrder(at, low, high);
        return new Condition.InBand(signal, low, high);
      }
      if (cursor.accept("within")) {
        Limit distance = limits.differenceOf(signal);
        cursor.expect("of");
        return new Condition.Near(signal, distance, names.signal());
      }
    }
    return compare(signal, comparison());
  }

  Condition.Compare compare(Signal signal, Comparison comparison) {
    if (signal.hasStates()) {
      throw cursor.fail("'is'");
    }
    Limit limit = limits.of(signal);
    return new Condition.Compare(signal, comparison, limit, hysteresis(signal));
  }

  private Optional<Limit> hysteresis(Signal signal) {
    int mark = cursor.mark();
    if (cursor.accept("(") && cursor.accept("hysteresis")) {
      Limit back = limits.differenceOf(signal);
      cursor.expect(")");
      return Optional.of(back);
    }
    cursor.back(mark);
    return Optional.empty();
  }

  Comparison comparison() {
    if (cursor.accept("above") || cursor.accept(">")) {
      return Comparison.ABOVE;
    }
    if (cursor.accept("below") || cursor.accept("<")) {
      return Comparison.BELOW;
    }
    if (cursor.accept("at", "least") || cursor.accept("≥") || cursor.accept(">=")) {
      return Comparison.AT_LEAST;
    }
    if (cursor.accept("at", "most") || cursor.accept("≤") || cursor.accept("<=")) {
      return Comparison.AT_MOST;
    }
    throw cursor.fail("'between'");
  }

  Condition.StateIs stateOf(Signal signal) {
    List<String> longestFirst =
        signal.states().stream().sorted(Comparator.comparingInt(s -> -s.length())).toList();
    for (String state : longestFirst) {
      if (cursor.acceptRaw(state)) {
        return new Condition.StateIs(signal, signal.states().indexOf(state));
      }
    }
    signal.states().forEach(state -> cursor.note(cursor.mark(), "'" + state + "'"));
    throw cursor.fail("'" + signal.states().get(0) + "'");
  }
}
