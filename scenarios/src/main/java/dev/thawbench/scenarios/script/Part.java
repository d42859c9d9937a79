package dev.thawbench.scenarios.script;

import dev.thawbench.config.TextNode;
import java.util.ArrayList;
import java.util.List;

/** A part of a sentence that keeps its places. */
final class Part {
  private Part() {}

  /** The characters from {@code from} to before {@code to}. */
  static TextNode of(TextNode whole, int from, int to) {
    List<TextNode.Run> runs = new ArrayList<>();
    runs.add(new TextNode.Run(0, whole.placeOf(from)));
    for (TextNode.Run run : whole.runs()) {
      if (run.from() > from && run.from() < to) {
        runs.add(new TextNode.Run(run.from() - from, run.place()));
      }
    }
    return new TextNode(
        whole.placeOf(from), whole.text().substring(from, to), java.util.Optional.empty(), runs);
  }
}
