package dev.thawbench.drivers.point;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named value in a line of text, cut out by a regular expression. Its value is {@code number ·
 * scale + offset} in {@code unit}; a word counts as the number that {@code words} gives it.
 *
 * @param name the name in the profile
 * @param pattern is sought in the line; its first group is the value
 * @param scale unit per number, not 0
 * @param offset value of number 0, in {@code unit}
 * @param unit the unit's text, empty for a bare number
 * @param words numbers of words, in lower case: {@code on} is 1
 */
public record LinePoint(
    String name,
    Pattern pattern,
    double scale,
    double offset,
    String unit,
    Map<String, Double> words) {
  /** Checks that there is a group to take. */
  public LinePoint {
    words = Map.copyOf(words);
    if (pattern.matcher("").groupCount() < 1) {
      throw new IllegalArgumentException(
          "point '" + name + "': put the value in ( ) in '" + pattern + "'");
    }
    if (!Double.isFinite(scale) || scale == 0 || !Double.isFinite(offset)) {
      throw new IllegalArgumentException(
          "point '" + name + "': scale is a number other than 0, offset a number");
    }
  }

  /** A point whose number counts as it stands. */
  public LinePoint(String name, Pattern pattern, String unit) {
    this(name, pattern, 1, 0, unit, Map.of());
  }

  /**
   * The value in a line.
   *
   * @return empty where the line does not hold it; NaN where what it holds is no number and no word
   */
  public OptionalDouble value(String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find() || matcher.group(1) == null) {
      return OptionalDouble.empty();
    }
    String text = matcher.group(1).strip();
    Double word = words.get(text.toLowerCase(Locale.ROOT));
    if (word != null) {
      return OptionalDouble.of(word * scale + offset);
    }
    try {
      return OptionalDouble.of(Double.parseDouble(text) * scale + offset);
    } catch (NumberFormatException e) {
      return OptionalDouble.of(Double.NaN);
    }
  }
}
