package dev.thawbench.scenarios.script;

import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.Quantity;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a name is set to: {@code 2 °C at 84 % RH}, {@code ×4}, {@code heating}. */
final class SettingReader {
  /** The signal that {@code at 84 % RH} sets. */
  static final String HUMIDITY = "outdoor relative humidity";

  private static final String AIR = "outdoor air";
  private static final Pattern WITH_HUMIDITY = Pattern.compile("(?<air>.+?) at (?<rh>.+) RH");
  private static final Pattern NUMBER = Pattern.compile("[×+\\-−]?\\d.*");
  private static final Pattern UNIT = Pattern.compile("[+\\-−]?\\d+(?:\\.\\d+)?\\s*(\\S+)");

  private final Problems problems;

  SettingReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * One setting, or two where a humidity is said with the air; none, with a problem, if the text is
   * no value.
   *
   * @param placeOf where a character of {@code text} stands
   */
  List<Setting> read(String name, Place place, String text, IntFunction<Place> placeOf) {
    Matcher humid = WITH_HUMIDITY.matcher(text);
    if (!humid.matches()) {
      return value(text, placeOf.apply(0)).map(v -> new Setting(name, place, v)).stream().toList();
    }
    Place at = placeOf.apply(humid.start("rh"));
    if (!name.equals(AIR)) {
      problems.add(
          at,
          "a relative humidity belongs to '"
              + AIR
              + "', not to '"
              + name
              + "'"
              + Nearest.of(name, List.of(AIR))
                  .map(meant -> "; did you mean '" + meant + "'?")
                  .orElse(""));
      return List.of();
    }
    Optional<Value> air = value(humid.group("air"), placeOf.apply(0));
    Optional<Value> humidity = value(humid.group("rh"), at);
    if (air.isEmpty() || humidity.isEmpty()) {
      return List.of();
    }
    return List.of(new Setting(AIR, place, air.get()), new Setting(HUMIDITY, at, humidity.get()));
  }

  private Optional<Value> value(String text, Place place) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      problems.add(place, "expected a value such as '2 °C' or 'heating', found nothing");
      return Optional.empty();
    }
    if (!NUMBER.matcher(bare).matches()) {
      return Optional.of(new Value.Label(unquoted(bare), place));
    }
    Optional<Quantity> quantity = Quantity.parse(bare.startsWith("×") ? bare.substring(1) : bare);
    if (quantity.isEmpty()) {
      problems.add(place, noQuantity(bare));
    }
    return quantity.map(q -> new Value.Amount(q, place));
  }

  private static String noQuantity(String text) {
    Matcher unit = UNIT.matcher(text);
    if (unit.matches()) {
      return "'" + unit.group(1) + "' is no unit" + Unit.hint(unit.group(1));
    }
    return "expected a number with its unit, such as '2.5 K', found '" + text + "'";
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 2 && text.startsWith("'") && text.endsWith("'");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
