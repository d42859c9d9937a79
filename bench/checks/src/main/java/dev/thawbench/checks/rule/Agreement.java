package dev.thawbench.checks.rule;

import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.verdict.Reason;

/**
 * What is known of a report from one edge of a phase to the next. Lost reads cut that time into
 * pieces: the phase may have ended and begun again between them, so that after each the allowance
 * counts again before anything is surely wrong; and nothing is surely right where it may have been
 * otherwise for longer than the allowance.
 */
final class Agreement {
  private final Sources of;
  private final Violation violation;
  final boolean first;
  final byte value;
  final long from;
  final long by;
  private final Reason reasonBefore;
  private Held held;
  private long pieceBy;
  private Reason brokenBy = Reason.SAMPLING;
  private boolean doubted;
  private Reason worst = Reason.SAMPLING;
  boolean proven;

  /**
   * What is compared.
   *
   * @param phase the evidence
   * @param same whether report and evidence are the same
   * @param reported the report alone
   * @param allowance for so long after each edge nothing is compared, nanoseconds
   * @param before and for so long before each edge
   */
  record Sources(Timeline phase, Timeline same, Timeline reported, long allowance, long before) {}

  Agreement(Sources of, int anchor) {
    this.of = of;
    this.first = anchor == 0;
    this.value = of.phase.value(anchor);
    this.by = of.phase.by(anchor);
    this.from = first ? by : of.phase.until(anchor - 1);
    this.reasonBefore = of.phase.reasonBefore(anchor);
    this.violation = new Violation(of.same);
    begin(anchor);
  }

  private void begin(int anchor) {
    pieceBy = of.phase.by(anchor);
    held = new Held(of.same, Math.max(mustFrom(), pieceBy));
  }

  /** From when on it surely has to be reported so. */
  long mustFrom() {
    return by + of.allowance; // before the first edge: an edge may lie just before the run
  }

  /** Until when it surely has to be reported so, where {@code anchor} is the last one. */
  long mustTo(int anchor) {
    Timeline phase = of.phase;
    return (phase.exactAfter(anchor) ? phase.until(anchor) - 1 : phase.until(anchor)) - of.before;
  }

  /** Looks for a violation at all of {@code anchor}'s time that is known by now. */
  Violation look(int anchor) {
    long begin = pieceBy + of.allowance;
    if (begin <= mustTo(anchor)) {
      violation.look(begin, mustTo(anchor));
    }
    return violation;
  }

  /** The next anchor has the same value: what was in between is not known. */
  void breaks(int anchor) {
    look(anchor);
    holdTo(of.phase.until(anchor));
    long gapFrom = of.phase.until(anchor);
    long gapTo = of.phase.by(anchor + 1);
    long judgedFrom = Math.max(mustFrom(), gapFrom);
    boolean tooShort = gapTo - gapFrom <= of.allowance + of.before;
    if (judgedFrom <= gapTo && !(tooShort && of.reported.over(judgedFrom, gapTo) == value)) {
      doubt(of.phase.reasonBefore(anchor + 1));
    }
    brokenBy = Reasons.worse(brokenBy, of.phase.reasonBefore(anchor + 1));
    begin(anchor + 1);
  }

  /** The last piece is over at {@code to}. */
  void holdTo(long to) {
    held.lookTo(to);
    if (!held.whole()) {
      doubt(Reasons.worse(brokenBy, held.why()));
    }
  }

  private void doubt(Reason why) {
    doubted = true;
    worst = Reasons.worse(worst, why);
  }

  /**
   * Whether lost reads hide if {@code anchor}, the last one, lasted longer than the allowance and
   * was reported.
   */
  boolean hidden(int anchor) {
    long mayFrom = from + of.allowance;
    long mayTo = of.phase.by(anchor + 1) - of.before;
    Reason why = Reasons.worse(reasonBefore, of.phase.reasonBefore(anchor + 1));
    return !first
        && why == Reason.GAP
        && mayFrom <= mayTo
        && of.reported.over(mayFrom, mayTo) != value;
  }

  /** Whether it was surely reported so, as far as was looked. */
  boolean whole() {
    return !doubted;
  }

  /** The heaviest reason why that is not known. */
  Reason why() {
    return worst;
  }

  /** Nothing before it is asked for again while {@code anchor} is the last one. */
  long needsFrom(int anchor) {
    if (look(anchor).found()) {
      return Long.MAX_VALUE;
    }
    held.lookTo(Math.min(mustTo(anchor), of.same.settledTo()) - 1);
    long looked = Math.max(pieceBy + of.allowance, violation.lookedTo());
    return Math.min(held.lookedTo(), looked);
  }
}
