package dev.thawbench.checks.language;

import java.util.Collection;
import java.util.Optional;

/** The known word that a misspelt one was most likely meant to be. */
final class Nearest {
  private Nearest() {}

  /** The candidate with the least edits, if they are few for its length. */
  static Optional<String> to(String found, Collection<String> candidates) {
    String best = null;
    int bestEdits = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int edits = edits(found, candidate);
      if (edits < bestEdits && edits <= Math.max(1, candidate.length() / 3)) {
        best = candidate;
        bestEdits = edits;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Least number of letters put in, left out, changed, or swapped with their neighbour. */
  static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
