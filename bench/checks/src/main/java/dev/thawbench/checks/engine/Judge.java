package dev.thawbench.checks.engine;

import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.checks.rule.Rule;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Judges requirements while rows come in, or from a whole trace, with the same verdicts.
 *
 * <p>Belongs to the thread that feeds it. Rows ascend in time.
 */
public final class Judge {
  /** How often what nobody will look at any more is forgotten, in rows. */
  static final int FORGET_EVERY = 4096;

  private final Network network;
  private final Rule[] rules;
  private final List<PhaseTimes> phases = new ArrayList<>();
  private final int forgetEvery;
  private long rows;
  private boolean begun;
  private boolean finished;

  /**
   * A judge before its first row.
   *
   * @param requirements what is judged
   * @param phases phases whose times are kept for reports
   * @param layout which signals rows have
   * @throws IllegalArgumentException if a requirement or phase speaks of a signal that the layout
   *     does not have, or of the plant's own truth
   */
  public Judge(List<Requirement> requirements, List<Phase> phases, TraceLayout layout) {
    this(requirements, phases, layout, Closeness.DEFAULT);
  }

  /** A judge with its own idea of what is marginal. */
  public Judge(
      List<Requirement> requirements, List<Phase> phases, TraceLayout layout, Closeness closeness) {
    this(requirements, phases, layout, closeness, FORGET_EVERY);
  }

  Judge(
      List<Requirement> requirements,
      List<Phase> phases,
      TraceLayout layout,
      Closeness closeness,
      int forgetEvery) {
    this.forgetEvery = forgetEvery;
    network = new Network(layout);
    Rules factory = new Rules(network, closeness);
    rules = requirements.stream().map(factory::of).toArray(Rule[]::new);
    for (Phase phase : phases) {
      this.phases.add(new PhaseTimes(phase.name(), network.timeline(phase)));
    }
  }

  /** Judges a whole trace that ends with its last row. */
  public static List<RequirementVerdict> judge(
      List<Requirement> requirements, List<Phase> phases, Trace trace) {
    Judge judge = new Judge(requirements, phases, trace.layout());
    judge.addAll(trace);
    return judge.verdicts();
  }

  /**
   * Takes all rows of a trace and ends the run with the last of them. Rows that say nothing new are
   * left out, so that this is much faster than row by row, with the same verdicts.
   */
  public void addAll(Trace trace) {
    long end = 0;
    for (int source = 0; source < trace.layout().sources().size() && trace.rows() > 0; source++) {
      int signal = firstSignalOf(source, trace.layout());
      end = signal < 0 ? end : Math.max(end, trace.toNanos(signal, trace.rows() - 1));
    }
    if (trace.rows() > 0) {
      ScanRow first = new ScanRow(trace.layout());
      trace.copyTo(0, first);
      begin(first);
    }
    network.addAll(trace, this::advance);
    finish(end);
  }

  private static int firstSignalOf(int source, TraceLayout layout) {
    for (int signal = 0; signal < layout.signals().size(); signal++) {
      if (layout.sourceOf(signal) == source) {
        return signal;
      }
    }
    return -1;
  }

  private void begin(ScanRow row) {
    long start = Long.MAX_VALUE;
    for (int source = 0; source < network.layout().sources().size(); source++) {
      start = Math.min(start, row.fromNanos(source));
    }
    for (Rule rule : rules) {
      rule.startsAt(start);
    }
  }

  private void advance() {
    for (Rule rule : rules) {
      rule.advance(false);
    }
    if (++rows % forgetEvery == 0) {
      forget();
    }
  }

  private void forget() {
    long needed = Long.MAX_VALUE;
    for (Rule rule : rules) {
      needed = Math.min(needed, rule.needsFrom());
    }
    phases.forEach(PhaseTimes::advance);
    network.forgetBefore(needed, Math.min(512, forgetEvery));
  }

  /** How many pieces of knowledge about the past are remembered, to show that they don't grow. */
  int remembered() {
    return network.remembered();
  }

  /** Takes the next row; it may be reused by the caller afterwards. */
  public void add(ScanRow row) {
    if (!begun) {
      begun = true;
      begin(row);
    }
    network.add(row);
    advance();
  }

  /** Ends the run at {@code endNanos}: what is open is cut there. */
  public void finish(long endNanos) {
    if (finished) {
      return;
    }
    finished = true;
    network.finish(endNanos);
    for (Rule rule : rules) {
      rule.advance(true);
    }
  }

  /** What is said of each requirement so far, in their order; final after {@link #finish}. */
  public List<RequirementVerdict> verdicts() {
    List<RequirementVerdict> verdicts = new ArrayList<>();
    for (Rule rule : rules) {
      verdicts.add(rule.findings().verdict(finished ? List.of() : rule.running()));
    }
    return verdicts;
  }

  /** Whether a requirement has FAILed; stays so. */
  public boolean failed() {
    for (Rule rule : rules) {
      if (rule.findings().failed()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no occurrence is open: nothing that was triggered still awaits its answer. */
  public boolean allJudged() {
    for (Rule rule : rules) {
      if (rule.open()) {
        return false;
      }
    }
    return true;
  }

  /** Every time of every kept phase so far, in order of their beginning. */
  public List<PhaseInterval> phaseIntervals() {
    List<PhaseInterval> all = new ArrayList<>();
    phases.forEach(phase -> all.addAll(phase.intervals()));
    all.sort(Comparator.comparingLong(PhaseInterval::beginFromNanos));
    return all;
  }

  /** Names of the kept phases that the last row lies in, in the order in which they were given. */
  public List<String> currentPhases() {
    List<String> names = new ArrayList<>();
    for (PhaseTimes phase : phases) {
      if (phase.isOn()) {
        names.add(phase.name());
      }
    }
    return names;
  }
}
