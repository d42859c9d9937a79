package dev.thawbench.checks.tree;

/** What has to be so at the instant of an event. */
public sealed interface Fact {
  /** In words. */
  String text(Style style);

  /** A condition at that instant. */
  record Is(Condition condition) implements Fact {
    @Override
    public String text(Style style) {
      return Conditions.placed(condition, style);
    }
  }

  /** A condition without a break for a while before: {@code … has been at most 20 Hz for 5 s}. */
  record HasBeen(Condition condition, Limit duration) implements Fact {
    @Override
    public String text(Style style) {
      return Conditions.placed(condition, style).replaceFirst(" is ", " has been ")
          + " for "
          + style.text(duration);
    }
  }

  /** A summed time: {@code compressor running since the last defrost end is at least 10 min}. */
  record Summed(Sum sum, Bound bound) implements Fact {
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
