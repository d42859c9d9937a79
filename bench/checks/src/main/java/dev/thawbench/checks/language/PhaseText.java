package dev.thawbench.checks.language;

import dev.thawbench.config.Place;
import java.util.Optional;

/**
 * A phase as a profile writes it. Either {@code startsWhen} and {@code endsWhen}, or {@code
 * whilst}.
 *
 * <p>A text that is a condition ({@code reversing valve is defrost and mode is heating}) means the
 * edge at which it becomes true; a text may also be an event ({@code compressor stops}) or several
 * joined by {@code or}.
 *
 * @param name {@code defrost}
 * @param startsWhen where it begins
 * @param endsWhen where it ends
 * @param whilst a condition as long as which it lasts ({@code in defrost entry or in defrost exit})
 * @param forAtLeastNanos shorter stretches do not count, nanoseconds; 0 counts all
 * @param shows name of the signal whose value at the end messages tell
 */
public record PhaseText(
    String name,
    Optional<Words> startsWhen,
    Optional<Words> endsWhen,
    Optional<Words> whilst,
    long forAtLeastNanos,
    Optional<String> shows) {

  /** A text and where its first character stands. */
  public record Words(String text, Place place) {}

  /** A phase between two edges. */
  public static PhaseText between(String name, Words startsWhen, Words endsWhen) {
    return new PhaseText(
        name,
        Optional.of(startsWhen),
        Optional.of(endsWhen),
        Optional.empty(),
        0,
        Optional.empty());
  }

  /** A phase that lasts as long as a condition. */
  public static PhaseText whilst(String name, Words condition) {
    return new PhaseText(
        name, Optional.empty(), Optional.empty(), Optional.of(condition), 0, Optional.empty());
  }

  /** The same, but stretches shorter than {@code nanos} do not count. */
  public PhaseText forAtLeast(long nanos) {
    return new PhaseText(name, startsWhen, endsWhen, whilst, nanos, shows);
  }

  /** The same, telling the value of {@code signal} at its end. */
  public PhaseText showing(String signal) {
    return new PhaseText(name, startsWhen, endsWhen, whilst, forAtLeastNanos, Optional.of(signal));
  }
}
