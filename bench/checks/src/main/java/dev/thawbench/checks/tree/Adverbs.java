package dev.thawbench.checks.tree;

/** Events with an adverb: {@code compressor never starts}, {@code valve first switches}. */
final class Adverbs {
  private Adverbs() {}

  static String never(Event event, Style style) {
    if (event instanceof Event.Named named) {
      return named.name() + " never happens";
    }
    return with("never", event, style);
  }

  /** The event with a word between what it happens to and what happens to it. */
  static String with(String adverb, Event event, Style style) {
    String subject = subject(event, style);
    return subject + " " + adverb + event.text(style).substring(subject.length());
  }

  /** What the event's text begins with. */
  private static String subject(Event event, Style style) {
    if (event instanceof Event.Begins begins) {
      return begins.phase().name();
    }
    if (event instanceof Event.Ends ends) {
      return ends.phase().name();
    }
    if (event instanceof Event.Switches switches) {
      return switches.signal().name();
    }
    if (event instanceof Event.Changes changes) {
      return changes.signal().name();
    }
    if (event instanceof Event.Fault fault) {
      return "fault '" + fault.name() + "' is";
    }
    if (event instanceof Event.AnyOf any && any.switching().isPresent()) {
      return any.switching().get();
    }
    if (event instanceof Event.Becomes becomes) {
      return subject(becomes.condition(), style);
    }
    throw new IllegalArgumentException("no sentence says an adverb of '" + event + "'");
  }

  private static String subject(Condition condition, Style style) {
    if (condition instanceof Condition.Compare compare) {
      return compare.signal().name();
    }
    if (condition instanceof Condition.StateIs state) {
      return state.signal().name();
    }
    if (condition instanceof Condition.OnOff state) {
      return state.name();
    }
    return "(" + condition.text(style) + ")";
  }
}
