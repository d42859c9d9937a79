package dev.thawbench.checks.engine;

import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.trace.TraceLayout;
import java.util.List;

/** Judges that forget after every row all that they can, to find what they should have kept. */
public final class ForgetfulJudge {
  private ForgetfulJudge() {}

  /** A judge that forgets after each row. */
  public static Judge of(List<Requirement> requirements, TraceLayout layout) {
    return new Judge(requirements, List.of(), layout, Closeness.DEFAULT, 1);
  }
}
