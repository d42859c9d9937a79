package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.List;

/** Judges a sentence over a whole trace and row by row, which has to say the same. */
final class BothWays {
  private BothWays() {}

  /** What is said of a sentence in the words of the paper heat pump. */
  static RequirementVerdict judged(String sentence, Trace trace) {
    return judged(Lab.read("X-01", sentence, Lab.words(trace.layout())), trace);
  }

  /** What is said of a sentence that speaks of the signals of a layout alone. */
  static RequirementVerdict plainly(String sentence, Trace trace) {
    Vocabulary words = Vocabulary.builder().layout(trace.layout()).build(new Problems());
    return judged(Lab.read("X-01", sentence, words), trace);
  }

  /** The one occurrence of a verdict. */
  static Occurrence only(RequirementVerdict verdict) {
    assertThat(verdict.occurrences()).as(verdict.message()).hasSize(1);
    return verdict.occurrences().get(0);
  }

  private static RequirementVerdict judged(Requirement requirement, Trace trace) {
    RequirementVerdict whole = Judge.judge(List.of(requirement), List.of(), trace).get(0);
    TraceLayout layout = trace.layout();
    assertThat(live(new Judge(List.of(requirement), List.of(), layout), trace)).isEqualTo(whole);
    assertThat(live(ForgetfulJudge.of(List.of(requirement), layout), trace)).isEqualTo(whole);
    return whole;
  }

  private static RequirementVerdict live(Judge judge, Trace trace) {
    ScanRow row = new ScanRow(trace.layout());
    long end = 0;
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
      for (int source = 0; source < trace.layout().sources().size(); source++) {
        end = Math.max(end, row.toNanos(source));
      }
    }
    judge.finish(end);
    return judge.verdicts().get(0);
  }
}
