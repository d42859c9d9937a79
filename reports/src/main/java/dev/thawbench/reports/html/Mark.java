package dev.thawbench.reports.html;

import dev.thawbench.run.RunRecord;

/**
 * A verdict as it is shown: never by colour alone.
 *
 * @param kind class of the page's style: {@code pass}, {@code fail}, {@code open}, {@code none},
 *     {@code error}
 * @param sign one character: ✓ ✕ ? – !
 * @param word the verdict in words
 */
public record Mark(String kind, String sign, String word) {
  public static final Mark PASS = new Mark("pass", "✓", "PASS");
  public static final Mark FAIL = new Mark("fail", "✕", "FAIL");
  public static final Mark INCONCLUSIVE = new Mark("open", "?", "INCONCLUSIVE");
  public static final Mark NOT_EXERCISED = new Mark("none", "–", "NOT EXERCISED");
  public static final Mark VOID = new Mark("none", "–", "VOID");
  public static final Mark NOT_APPLICABLE = new Mark("none", "–", "NOT APPLICABLE");
  public static final Mark ABORTED = new Mark("error", "!", "ABORTED");
  public static final Mark ERROR = new Mark("error", "!", "ERROR");
  public static final Mark RUNNING = new Mark("none", "…", "NOT ENDED");

  /** The verdict of a run. */
  public static Mark of(RunRecord run) {
    if (run.verdict().isEmpty()) {
      return RUNNING;
    }
    return switch (run.verdict().get()) {
      case PASS -> PASS;
      case FAIL -> FAIL;
      case INCONCLUSIVE -> INCONCLUSIVE;
      case NOT_EXERCISED -> NOT_EXERCISED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case ABORTED -> ABORTED;
      case ERROR -> ERROR;
    };
  }
}
