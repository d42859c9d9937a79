package dev.thawbench.checks.answer;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.measure.Measure;
import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Style;

/**
 * What has to come within a time, and how it is said whether it did.
 *
 * @param within the time for it
 * @param words that it comes: {@code outdoor fan comes on}
 * @param missing that it does not: {@code outdoor fan does not come on}
 */
public record Due(Limit within, String words, String missing) {
  /** What an obligation asks for. */
  public static Due of(Obligation.Follows follows) {
    return new Due(
        follows.within(),
        follows.event().text(Style.NUMBERS),
        Opposites.of(follows.event(), Style.NUMBERS));
  }

  /** What its time is measured against. */
  public Bound bound() {
    return Bound.atMost(within);
  }

  /** {@code within 10 s ± 1 s}. */
  public String timeText() {
    return "within " + Measure.text(within);
  }

  /** Behind what was measured: {@code , limit 10 s ± 1 s}. */
  public String limitText() {
    return ", limit " + Measure.text(within);
  }

  /** An event that came in time: {@code reversing valve switches after 8.0 s, limit 10 s}. */
  String after(Measure latency) {
    return words + " after " + latency.text() + limitText();
  }

  /** A state that was reached in time, or was there already. */
  public String reached(Measure latency) {
    return latency.high() == 0 ? words + Texts.ALREADY : after(latency);
  }

  /** It came, but late; that is known at {@code end}, nanoseconds. */
  Draft late(Measure latency, long end) {
    long most = within.longestNanos();
    String by = Texts.span(latency.low() - most, latency.high() - most) + " late";
    return Draft.fail(
            "LATE", end, words + " only after " + latency.text() + limitText() + ", " + by)
        .measured(latency);
  }

  /** {@code whether outdoor fan comes on in time is not known}. */
  public String unknown() {
    return "whether " + words + " in time is not known";
  }
}
