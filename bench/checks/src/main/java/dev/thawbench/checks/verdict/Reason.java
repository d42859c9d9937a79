package dev.thawbench.checks.verdict;

/** Why something is INCONCLUSIVE. */
public enum Reason {
  /** The samples lie too far apart: a shorter scan period would decide. */
  SAMPLING,
  /** A value lies within ±U of its limit. */
  UNCERTAINTY,
  /** The run ended before the answer was due. */
  OPEN_AT_END,
  /** It began before the run did. */
  CENSORED_AT_START,
  /** Failed reads hide what happened. */
  GAP,
  /** Two edges lie inside one sample interval; their order is unknown. */
  UNORDERED
}
