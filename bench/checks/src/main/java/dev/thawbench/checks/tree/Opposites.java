package dev.thawbench.checks.tree;

import dev.thawbench.checks.tree.Condition.Comparison;
import dev.thawbench.checks.tree.Condition.OnOff;
import dev.thawbench.checks.tree.Condition.StateIs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is so where a condition is not, and what to say of an event that did not come, as messages
 * tell it: {@code outdoor fan is on} for a fan that should be off, {@code defrost does not begin}.
 * Not for sentences: these texts need not read back.
 */
public final class Opposites {
  private Opposites() {}

  /**
   * The condition that is true where {@code condition} is not; without {@code not} where that can
   * be said.
   */
  public static Condition not(Condition condition) {
    if (condition instanceof OnOff state) {
      return new OnOff(state.name(), state.signal(), !state.on());
    }
    if (condition instanceof Condition.Compare compare && compare.hysteresis().isEmpty()) {
      return new Condition.Compare(
          compare.signal(), against(compare.comparison()), compare.limit(), Optional.empty());
    }
    if (condition instanceof StateIs is && is.signal().states().size() == 2) {
      return new StateIs(is.signal(), 1 - is.state());
    }
    if (condition instanceof Condition.Not not) {
      return not.condition();
    }
    if (condition instanceof Condition.And and) {
      return new Condition.Or(and.parts().stream().map(Opposites::not).toList());
    }
    if (condition instanceof Condition.Or or) {
      return new Condition.And(or.parts().stream().map(Opposites::not).toList());
    }
    return new Condition.Not(condition);
  }

  /** The opposite in plain words; {@code '…' is not true} where there are none. */
  public static String of(Condition condition, Style style) {
    if (condition instanceof Condition.Compare compare && compare.hysteresis().isPresent()) {
      return of(
          new Condition.Compare(
              compare.signal(), compare.comparison(), compare.limit(), Optional.empty()),
          style);
    }
    if (condition instanceof Condition.And and) {
      return joined(and.parts(), " or ", style);
    }
    if (condition instanceof Condition.Or or) {
      return joined(or.parts(), " and ", style);
    }
    Condition opposite = not(condition);
    if (!(opposite instanceof Condition.Not)) {
      return opposite.text(style);
    }
    if (condition instanceof StateIs
        || condition instanceof Condition.InBand
        || condition instanceof Condition.Near) {
      return condition.text(style).replaceFirst(" is ", " is not ");
    }
    if (condition instanceof Condition.InPhase) {
      return new Condition.Not(condition).text(style);
    }
    return "'" + condition.text(style) + "' is not true";
  }

  private static String joined(List<Condition> parts, String word, Style style) {
    return parts.stream()
        .map(part -> Join.isJoined(part) ? "(" + of(part, style) + ")" : of(part, style))
        .collect(Collectors.joining(word));
  }

  private static Comparison against(Comparison comparison) {
    return switch (comparison) {
      case ABOVE -> Comparison.AT_MOST;
      case BELOW -> Comparison.AT_LEAST;
      case AT_LEAST -> Comparison.BELOW;
      case AT_MOST -> Comparison.ABOVE;
    };
  }

  /** What an interlock's failure means. */
  public static String of(Interlock interlock, Style style) {
    if (interlock instanceof Interlock.Is is) {
      return of(is.condition(), style);
    }
    if (interlock instanceof Interlock.HasBeen been) {
      return of(been.condition(), style).replaceFirst(" is ", " was ")
          + " in the "
          + style.text(been.duration())
          + " before";
    }
    return "'" + interlock.text(style) + "' is not true";
  }

  /** That the event did not come: {@code compressor does not stop}. */
  public static String of(Event event, Style style) {
    if (event instanceof Event.Begins begins) {
      return begins.phase().name() + " does not begin";
    }
    if (event instanceof Event.Ends ends) {
      return ends.phase().name() + " does not end";
    }
    if (event instanceof Event.Switches switches) {
      return switches.signal().name() + " does not switch";
    }
    if (event instanceof Event.Changes changes) {
      return changes.signal().name() + " does not change" + changes.byText(style);
    }
    if (event instanceof Event.AnyOf any && any.switching().isPresent()) {
      return any.switching().get() + " does not switch";
    }
    if (event instanceof Event.Fault fault) {
      return "fault '" + fault.name() + "' is not " + (fault.applied() ? "applied" : "cleared");
    }
    if (event instanceof Event.Named named) {
      return "no " + named.name();
    }
    if (event instanceof Event.Becomes becomes) {
      return becomesNot(becomes.condition(), style);
    }
    return "'" + event.text(style) + "' does not come true";
  }

  private static String becomesNot(Condition condition, Style style) {
    if (condition instanceof OnOff state) {
      boolean named = state.signal().hasStates();
      String verb = named ? (state.on() ? "come on" : "go off") : state.on() ? "start" : "stop";
      return state.name() + " does not " + verb;
    }
    if (condition instanceof StateIs is) {
      return is.signal().name() + " does not become " + is.signal().states().get(is.state());
    }
    if (condition instanceof Condition.Compare compare) {
      return compare.signal().name()
          + " does not "
          + compare.comparison().become()
          + " "
          + compare.tail(style);
    }
    return "'" + condition.text(style) + "' does not become true";
  }
}
