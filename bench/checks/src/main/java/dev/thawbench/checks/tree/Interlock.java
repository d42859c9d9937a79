package dev.thawbench.checks.tree;

/** An interlock: what has to be so, or have been so, at the instant of an event. */
public sealed interface Interlock {
  /** In words. */
  String text(Style style);

  /** A condition at that instant. */
  record Is(Condition condition) implements Interlock {
    @Override
    public String text(Style style) {
      return Conditions.placed(condition, style);
    }
  }

  /** A condition without a break for a while before: {@code … has been at most 20 Hz for 5 s}. */
  record HasBeen(Condition condition, Limit duration) implements Interlock {
    @Override
    public String text(Style style) {
      return Conditions.placed(condition, style).replaceFirst(" is ", " has been ")
          + " for "
          + style.text(duration);
    }
  }

  /** A summed time: {@code compressor running since the last defrost end is at least 10 min}. */
  record Summed(Sum sum, Bound bound) implements Interlock {
    @Override
    public String text(Style style) {
      return Conditions.gerund(sum.condition(), style)
          + " "
          + sum.sinceText(style)
          + " is "
          + bound.text(style);
    }
  }
}
