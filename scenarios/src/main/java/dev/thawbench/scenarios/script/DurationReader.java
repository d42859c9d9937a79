package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.DurationText;
import java.util.OptionalLong;

/** Reads durations: {@code 20 min}, {@code 1 h 30 min}. */
final class DurationReader {
  private static final long LONGEST = 10_000L * 3600 * 1_000_000_000;

  private static final String FORM = "'20 min' or '1 h 30 min' (ms, s, min, h)";

  private DurationReader() {}

  /** Nanoseconds, more than 0 and at most 10,000 h; empty, with a problem, for anything else. */
  static OptionalLong read(String text, Place place, Problems problems) {
    OptionalLong nanos = DurationText.nanos(text);
    if (nanos.isEmpty()) {
      return none(place, problems, "expected a duration such as " + FORM + ", found", text);
    }
    long sum = nanos.getAsLong();
    if (sum > LONGEST) {
      return none(place, problems, "a duration is at most 10000 h, found", text);
    }
    return sum > 0
        ? OptionalLong.of(sum)
        : none(place, problems, "expected a duration longer than 0, such as '20 min', found", text);
  }

  private static OptionalLong none(Place place, Problems problems, String what, String text) {
    problems.add(place, what + " '" + text + "'");
    return OptionalLong.empty();
  }
}
