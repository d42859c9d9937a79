package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Requirement;
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
  private final Network network;
  private final Rule[] rules;
  private final List<PhaseTimes> phases = new ArrayList<>();
  private long rows;
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

  /** Takes all rows of a trace and ends the run with the last of them. */
  public void addAll(Trace trace) {
    ScanRow row = new ScanRow(trace.layout());
    long end = 0;
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      add(row);
      for (int source = 0; source < trace.layout().sources().size(); source++) {
        end = Math.max(end, row.toNanos(source));
      }
    }
    finish(end);
  }

  /** Takes the next row; it may be reused by the caller afterwards. */
  public void add(ScanRow row) {
    if (rows++ == 0) {
      long start = Long.MAX_VALUE;
      for (int source = 0; source < network.layout().sources().size(); source++) {
        start = Math.min(start, row.fromNanos(source));
      }
      for (Rule rule : rules) {
        if (rule instanceof RateRule rate) {
          rate.startsAt(start);
        }
      }
    }
    network.add(row);
    for (Rule rule : rules) {
      rule.advance(false);
    }
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

  /** The times of one phase. */
  private record PhaseTimes(String name, Timeline timeline) {
    boolean isOn() {
      int last = timeline.end() - 1;
      return last >= 0 && !timeline.open() && timeline.value(last) == Timeline.TRUE;
    }

    List<PhaseInterval> intervals() {
      List<PhaseInterval> list = new ArrayList<>();
      int i = timeline.first();
      while (i < timeline.end()) {
        if (timeline.value(i) != Timeline.TRUE) {
          i++;
          continue;
        }
        int last = i;
        while (last + 1 < timeline.end() && timeline.value(last + 1) == Timeline.TRUE) {
          last++;
        }
        boolean cut = last + 1 >= timeline.end();
        list.add(
            new PhaseInterval(
                name,
                i == 0 ? timeline.by(i) : timeline.until(i - 1),
                timeline.by(i),
                timeline.until(last),
                cut ? timeline.until(last) : timeline.by(last + 1),
                i == 0,
                cut));
        i = last + 1;
      }
      return list;
    }
  }
}
