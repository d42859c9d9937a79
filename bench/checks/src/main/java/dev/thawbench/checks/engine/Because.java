package dev.thawbench.checks.engine;

import dev.thawbench.checks.verdict.Reason;

/** Reasons in words. */
final class Because {
  private Because() {}

  static String words(Reason reason) {
    return switch (reason) {
      case SAMPLING -> "the samples lie too far apart";
      case UNCERTAINTY -> "the value lies within its uncertainty of the limit";
      case OPEN_AT_END -> "the run ended before the answer was due";
      case CENSORED_AT_START -> "it began before the run did";
      case GAP -> "nothing was read";
      case UNORDERED -> "two changes lie inside one sample interval";
    };
  }
}
