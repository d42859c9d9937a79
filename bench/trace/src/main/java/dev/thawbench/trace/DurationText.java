package dev.thawbench.trace;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as files write them: {@code 20 min}, {@code 500 ms}, {@code 1 h 30 min}. */
public final class DurationText {
  /** Longer ones count as this: 100 years. */
  private static final long LONGEST_NANOS = 876_600L * 3600 * 1_000_000_000;

  private static final Pattern PART =
      Pattern.compile("\\s*([+\\-−]?\\d+(?:\\.\\d+)?\\s*[^\\s\\d]+)");

  private DurationText() {}

  /** Nanoseconds, 0 or more; empty for anything else than durations one after another. */
  public static OptionalLong nanos(String text) {
    String bare = text.strip();
    Matcher part = PART.matcher(bare);
    long sum = 0;
    int at = 0;
    for (; at < bare.length(); at = part.end()) {
      Optional<Quantity> quantity =
          part.find(at) && part.start() == at
              ? Quantity.parse(part.group(1))
                  .filter(q -> q.unit().dimension() == Dimension.DURATION && q.value() >= 0)
              : Optional.empty();
      if (quantity.isEmpty()) {
        return OptionalLong.empty();
      }
      sum = Math.min(sum + Math.min(quantity.get().nanos(), LONGEST_NANOS), LONGEST_NANOS);
    }
    return at == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
