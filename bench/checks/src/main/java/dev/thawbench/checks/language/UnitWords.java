package dev.thawbench.checks.language;

import dev.thawbench.config.Nearest;
import dev.thawbench.trace.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write instead of a unit, and what to write. */
final class UnitWords {
  private static final String END = "(?![\\p{L}\\p{N}])";

  /** Look like the degree sign, and stand beside it on keyboards. */
  private static final Pattern NEARLY_A_DEGREE = Pattern.compile("[º˚] ?[Cc]" + END);

  private static final Map<Pattern, Unit> INSTEAD = new LinkedHashMap<>();

  /** Long enough that a keyword is not taken for one of them misspelt. */
  private static final Map<String, Unit> NAMES =
      Map.of(
          "seconds", Unit.SECOND,
          "secs", Unit.SECOND,
          "minutes", Unit.MINUTE,
          "mins", Unit.MINUTE,
          "hours", Unit.HOUR,
          "celsius", Unit.CELSIUS,
          "kelvin", Unit.KELVIN,
          "hertz", Unit.HERTZ);

  static {
    instead("° ?C|℃|deg(?:ree)?s?\\.? ?C(?:elsius)?|C(?:elsius)?", Unit.CELSIUS);
    instead("° ?K|deg(?:ree)?s?\\.? ?K(?:elvin)?|Kelvin", Unit.KELVIN);
    instead("secs?\\.?|seconds?", Unit.SECOND);
    instead("m|mins?\\.?|minutes?", Unit.MINUTE);
    instead("hrs?\\.?|hours?", Unit.HOUR);
    instead("msecs?|millis|milliseconds?", Unit.MILLISECOND);
    instead("hertz", Unit.HERTZ);
    instead("bars", Unit.BAR);
    instead("per ?cent", Unit.PERCENT);
    for (Unit unit : Unit.values()) {
      if (unit != Unit.ONE) {
        instead(Pattern.quote(unit.symbol()), unit); // in other case
      }
    }
  }

  private UnitWords() {}

  private static void instead(String words, Unit unit) {
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    INSTEAD.put(Pattern.compile("(?:" + words + ")" + END, anyCase), unit);
  }

  /** What is wrong with what stands at the beginning of {@code rest}, if a unit was meant by it. */
  static Optional<String> wrong(String rest) {
    Matcher nearly = NEARLY_A_DEGREE.matcher(rest);
    if (nearly.lookingAt()) {
      char sign = rest.charAt(0);
      String what = sign == 'º' ? "the ordinal sign (U+00BA)" : "the ring above (U+02DA)";
      return Optional.of(
          "'"
              + nearly.group()
              + "' is no unit: it has "
              + what
              + "; write '°C' with a degree sign");
    }
    for (Map.Entry<Pattern, Unit> entry : INSTEAD.entrySet()) {
      Matcher words = entry.getKey().matcher(rest);
      if (words.lookingAt()) {
        return Optional.of(told(words.group(), entry.getValue()));
      }
    }
    return Optional.empty();
  }

  /** The same for a word where there has to be a unit. */
  static Optional<String> misspelt(String word) {
    if (word.length() < 4) {
      return Optional.empty();
    }
    return Nearest.of(word, List.copyOf(NAMES.keySet())).map(name -> told(word, NAMES.get(name)));
  }

  private static String told(String found, Unit unit) {
    return "'" + found + "' is no unit; did you mean '" + unit.symbol() + "'?";
  }
}
