package dev.thawbench.reports.html;

/**
 * A verdict as it is shown: never by colour alone.
 *
 * @param kind class of the page's style: {@code pass}, {@code fail}, {@code open}, {@code none},
 *     {@code error}
 * @param sign one character: ✓ ✕ ? – !
 * @param word the verdict in words
 */
public record Mark(String kind, String sign, String word) {
  static final Mark PASS = new Mark("pass", "✓", "PASS");
  static final Mark FAIL = new Mark("fail", "✕", "FAIL");
  static final Mark INCONCLUSIVE = new Mark("open", "?", "INCONCLUSIVE");
  static final Mark NOT_EXERCISED = new Mark("none", "–", "NOT EXERCISED");
  static final Mark VOID = new Mark("none", "–", "VOID");
  static final Mark NOT_APPLICABLE = new Mark("none", "–", "NOT APPLICABLE");
  static final Mark ABORTED = new Mark("error", "!", "ABORTED");
  static final Mark ERROR = new Mark("error", "!", "ERROR");
  static final Mark RUNNING = new Mark("none", "…", "NOT ENDED");
}
