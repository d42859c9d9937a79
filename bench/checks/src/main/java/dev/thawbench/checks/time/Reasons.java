package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/** Which of several reasons is told: the one that says most about what to change. */
public final class Reasons {
  private Reasons() {}

  static int weight(Reason reason) {
    return switch (reason) {
      case SAMPLING -> 0;
      case UNORDERED -> 1;
      case UNCERTAINTY -> 2;
      case CENSORED_AT_START -> 3;
      case OPEN_AT_END -> 4;
      case GAP -> 5;
    };
  }

  /** The heavier of the two. */
  public static Reason worse(Reason one, Reason other) {
    return weight(other) > weight(one) ? other : one;
  }
}
