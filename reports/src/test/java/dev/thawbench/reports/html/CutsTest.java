package dev.thawbench.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.reports.SampleTrace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CutsTest {
  private static final int RUN_S = 600;

  private final Cuts cuts = new Cuts(Optional.of(SampleTrace.of(RUN_S, 1)));

  @Test
  void saysWhichEndOfTheRunCutAnOccurrence() {
    assertThat(cuts.words(whole())).isEmpty();
    assertThat(cuts.words(cut(0, 0, 200))).contains("cut by the run's begin");
    assertThat(cuts.words(cut(399, 400, RUN_S))).contains("cut by the run's end");
    assertThat(cuts.words(cut(400, 400, RUN_S))).contains("cut by the run's end");
    assertThat(cuts.words(cut(0, 0, RUN_S))).contains("cut by the run's begin and end");
    assertThat(cuts.words(open(Reason.CENSORED_AT_START))).contains("cut by the run's begin");
    assertThat(cuts.words(open(Reason.OPEN_AT_END))).contains("cut by the run's end");
  }

  @Test
  void saysSoWithoutATraceToo() {
    Cuts untraced = new Cuts(Optional.empty());
    assertThat(untraced.words(cut(0, 0, 200))).contains("cut by the run's begin");
    assertThat(untraced.words(cut(399, 400, RUN_S))).contains("cut by the run's end");
  }

  @Test
  void countsACutOneOnlyWhereNoWholeOnePassed() {
    Occurrence cut = cut(0, 0, 200);
    assertThat(Cuts.counts(cut, List.of(cut))).isTrue();
    assertThat(Cuts.counts(cut, List.of(cut, whole()))).isFalse();
    assertThat(Cuts.counts(whole(), List.of(cut, whole()))).isTrue();
  }

  private static Occurrence whole() {
    return occurrence(OccurrenceVerdict.PASS, Optional.empty(), 200, 201, 300, false);
  }

  private static Occurrence cut(int fromS, int toS, int endS) {
    return occurrence(OccurrenceVerdict.PASS, Optional.empty(), fromS, toS, endS, true);
  }

  private static Occurrence open(Reason why) {
    return occurrence(OccurrenceVerdict.INCONCLUSIVE, Optional.of(why), 0, 0, RUN_S, true);
  }

  private static Occurrence occurrence(
      OccurrenceVerdict verdict, Optional<Reason> why, int fromS, int toS, int endS, boolean cut) {
    long second = 1_000_000_000L;
    return new Occurrence(
        1,
        verdict,
        why,
        fromS * second,
        toS * second,
        endS * second,
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        "",
        false,
        cut,
        "as said");
  }
}
