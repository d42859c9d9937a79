package dev.thawbench.checks.time;

import static dev.thawbench.checks.time.Timeline.FALSE;
import static dev.thawbench.checks.time.Timeline.TRUE;

import dev.thawbench.checks.verdict.Reason;

/** Makes a timeline by hand, and writes one as text. */
final class Line {
  final Timeline timeline = new Timeline();

  /** Known to be true from {@code by} to {@code until}. */
  Line on(long by, long until) {
    return known(TRUE, by, until, Reason.SAMPLING);
  }

  /** Known to be false from {@code by} to {@code until}. */
  Line off(long by, long until) {
    return known(FALSE, by, until, Reason.SAMPLING);
  }

  /** Known again after lost reads. */
  Line known(byte value, long by, long until, Reason before) {
    timeline.begin(value, by, until, before);
    timeline.advance(until);
    return this;
  }

  /** Unknown from the last anchor on, read up to {@code to}. */
  Line lost(long to) {
    timeline.lose(Reason.GAP);
    timeline.advance(to);
    return this;
  }

  /** What is known still holds. */
  Line holds(long until) {
    timeline.extend(until);
    timeline.advance(until);
    return this;
  }

  /** No sample comes any more. */
  Line ends() {
    timeline.finish();
    return this;
  }

  /** {@code off 0-10, on 12-20 GAP, ? SAMPLING; settled 20}; the reason of SAMPLING is left out. */
  static String text(Timeline line) {
    StringBuilder text = new StringBuilder();
    for (int i = line.first(); i < line.end(); i++) {
      text.append(i == line.first() ? "" : ", ").append(line.value(i) == TRUE ? "on " : "off ");
      text.append(line.by(i)).append('-').append(line.until(i));
      Reason before = line.reasonBefore(i);
      text.append(before == Reason.SAMPLING ? "" : " " + before);
    }
    text.append(line.open() ? ", ? " + line.openReason() : "");
    return text.append("; settled ").append(line.settledTo()).toString();
  }

  /** {@code (10, 12], maybe (20, 25] GAP; settled 30}. */
  static String text(EventLog log) {
    StringBuilder text = new StringBuilder();
    for (int i = log.first(); i < log.end(); i++) {
      text.append(i == log.first() ? "" : ", ").append(log.sure(i) ? "" : "maybe ");
      text.append('(').append(log.from(i)).append(", ").append(log.to(i)).append(']');
      text.append(log.reason(i) == Reason.SAMPLING ? "" : " " + log.reason(i));
    }
    return text.append("; settled ").append(log.settledTo()).toString();
  }
}
