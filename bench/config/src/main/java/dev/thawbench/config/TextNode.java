package dev.thawbench.config;

import java.util.List;
import java.util.Optional;

/**
 * A YAML scalar, always kept as the text that the file holds: {@code 10} is "10" and {@code yes} is
 * "yes".
 *
 * @param place where it begins, at the quote if it is quoted
 * @param text the text without quotes, lines folded as YAML says
 * @param comment where a comment begins on the scalar's last line, which in a sentence may have cut
 *     it
 * @param runs for stretches of {@code text} where each begins in the file; the first is at 0
 */
public record TextNode(Place place, String text, Optional<Place> comment, List<Run> runs)
    implements Node {
  /**
   * A stretch of the text that stands on one line of the file.
   *
   * @param from index in the text
   * @param place where that character stands
   */
  public record Run(int from, Place place) {}

  public TextNode {
    runs = List.copyOf(runs);
  }

  /** A text on one line without quotes. */
  public static TextNode plain(Place place, String text) {
    return new TextNode(place, text, Optional.empty(), List.of(new Run(0, place)));
  }

  /**
   * Where a character of the text stands in the file.
   *
   * @param index 0 to the length of the text
   */
  public Place placeOf(int index) {
    Run last = runs.get(0);
    for (Run run : runs) {
      if (run.from() <= index) {
        last = run;
      }
    }
    return last.place().right(index - last.from());
  }

  /** Adds a problem if a comment stands behind this text, which should be a whole sentence. */
  public void refuseComment(Problems problems) {
    comment.ifPresent(
        at ->
            problems.add(
                at,
                "'#' after a space begins a comment and cuts the sentence '"
                    + text
                    + "'; put the comment on a line of its own, or quote the sentence"));
  }

  @Override
  public String describe() {
    return text.isEmpty() ? "nothing" : "'" + text + "'";
  }
}
