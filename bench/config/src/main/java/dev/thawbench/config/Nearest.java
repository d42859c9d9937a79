package dev.thawbench.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The known word nearest to an unknown one, by Damerau-Levenshtein distance (insertion, deletion,
 * substitution, exchange of neighbours; no part edited twice), letters' case ignored.
 */
public final class Nearest {
  private static final int LISTED = 8;

  private Nearest() {}

  /**
   * The nearest of {@code known}, if one is near: at most one edit in three characters of the
   * longer word, and at least one edit allowed. Of equally near ones the first.
   */
  public static Optional<String> of(String word, Collection<String> known) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      int allowed = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance <= allowed && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The end of a message about an unknown word: {@code ; did you mean 'x'?}, or the known words if
   * none is near and there are few, or nothing.
   */
  public static String hint(String word, Collection<String> known) {
    return hint(word, known, LISTED);
  }

  /** As {@link #hint(String, Collection)}, where up to {@code listed} words are few. */
  public static String hint(String word, Collection<String> known, int listed) {
    Optional<String> nearest = of(word, known);
    if (nearest.isPresent()) {
      return "; did you mean '" + nearest.get() + "'?";
    }
    if (known.isEmpty() || known.size() > listed) {
      return "";
    }
    return known.stream()
        .map(w -> "'" + w + "'")
        .collect(Collectors.joining(", ", "; known: ", ""));
  }

  /** Edits that turn {@code a} into {@code b}. */
  public static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
