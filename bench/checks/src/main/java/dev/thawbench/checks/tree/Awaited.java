package dev.thawbench.checks.tree;

/** What a step of a script waits for. */
public sealed interface Awaited {
  /** In words. */
  String text();

  /**
   * An event has happened so often since the step began: {@code 3 defrosts have ended}.
   *
   * @param count 1 or more
   */
  record Happened(Event event, int count) implements Awaited {
    @Override
    public String text() {
      return event.text(Style.NAMES) + (count == 1 ? "" : ", " + count + " times");
    }
  }

  /** A condition holds now: {@code coil temperature is below -6 °C}. */
  record Holds(Condition condition) implements Awaited {
    @Override
    public String text() {
      return condition.text(Style.NAMES);
    }
  }
}
