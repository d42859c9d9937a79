package dev.thawbench.checks.verdict;

/** Why something is INCONCLUSIVE. */
public enum Reason {
  /** A shorter scan period would decide. */
  SAMPLING("the samples lie too far apart"),
  /** A value lies within ±U of its limit. */
  UNCERTAINTY("the value lies within its uncertainty of the limit"),
  /** The run ended before the answer was due. */
  OPEN_AT_END("the run ended before the answer was due"),
  /** It began before the run did. */
  CENSORED_AT_START("it began before the run did"),
  /** Failed reads hide what happened. */
  GAP("nothing was read"),
  /** Two edges lie inside one sample interval; their order is unknown. */
  UNORDERED("two changes lie inside one sample interval");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** Why, as messages say it. */
  public String words() {
    return words;
  }
}
