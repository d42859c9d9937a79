package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.Dimension;
import dev.thawbench.trace.Quantity;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations: {@code 20 min}, {@code 1 h 30 min}. */
final class DurationReader {
  private static final long LONGEST = 10_000L * 3600 * 1_000_000_000;
  private static final Pattern PART = Pattern.compile("\\s*(\\S+\\s+\\S+|\\d+(?:\\.\\d+)?[a-z]+)");

  private DurationReader() {}

  /** Nanoseconds, more than 0 and at most 10,000 h; empty, with a problem, for anything else. */
  static OptionalLong read(String text, Place place, Problems problems) {
    long sum = 0;
    int at = 0;
    Matcher part = PART.matcher(text.strip());
    while (at >= 0 && at < text.strip().length()) {
      if (part.find(at) && part.start() == at) {
        var quantity =
            Quantity.parse(part.group(1))
                .filter(q -> q.unit().dimension() == Dimension.DURATION && q.value() >= 0);
        sum += quantity.map(Quantity::nanos).orElse(0L);
        at = quantity.isPresent() && sum <= LONGEST ? part.end() : -1;
      } else {
        at = -1;
      }
    }
    if (at < 0 || sum <= 0) {
      problems.add(
          place,
          "expected a duration such as '20 min' or '1 h 30 min' (ms, s, min, h), found '"
              + text
              + "'");
      return OptionalLong.empty();
    }
    return OptionalLong.of(sum);
  }
}
