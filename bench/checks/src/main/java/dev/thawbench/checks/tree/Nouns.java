package dev.thawbench.checks.tree;

/**
 * Events as nouns: {@code defrost start}, {@code compressor stop}, {@code reversing valve switch}.
 */
final class Nouns {
  private Nouns() {}

  static String of(Event event, Style style) {
    if (event instanceof Event.Begins begins) {
      return begins.phase().name() + " start";
    }
    if (event instanceof Event.Ends ends) {
      return ends.phase().name() + " end";
    }
    if (event instanceof Event.Switches switches) {
      return switches.signal().name() + " switch";
    }
    if (event instanceof Event.AnyOf any && any.switching().isPresent()) {
      return any.switching().get() + " switch";
    }
    if (event instanceof Event.AnyOf any) {
      return String.join(" or ", any.events().stream().map(one -> of(one, style)).toList());
    }
    if (event instanceof Event.Changes changes) {
      return changes.signal().name() + " change" + changes.byText(style);
    }
    if (event instanceof Event.Becomes becomes
        && becomes.condition() instanceof Condition.OnOff state) {
      return state.name() + (state.on() ? " start" : " stop");
    }
    return event.text(style);
  }
}
