package dev.thawbench.scenarios.script;

import dev.thawbench.config.TextNode;

/** What a {@code run until} waits for. */
public sealed interface Goal {
  /** {@code all is judged}: no requirement of the script waits for an answer any more. */
  record AllJudged() implements Goal {}

  /** A condition in words of station and profile: {@code 3 defrosts have ended}. */
  record Condition(TextNode sentence) implements Goal {}
}
