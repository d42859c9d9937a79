package dev.thawbench.reports;

import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.run.BenchVersion;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.JudgedRequirement;
import dev.thawbench.run.Pacing;
import dev.thawbench.run.Percentiles;
import dev.thawbench.run.RequirementOrigin;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.RunVerdict;
import dev.thawbench.run.SafeState;
import dev.thawbench.run.ScanTiming;
import dev.thawbench.run.ScriptIdentity;
import dev.thawbench.run.StationIdentity;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A made-up run of 3 h with three defrosts, the last one too long, for the tests of this module.
 */
public final class SampleRun {
  public static final Instant START = Instant.parse("2026-01-31T20:15:00.250Z");

  private SampleRun() {}

  /** The record, with one requirement of each verdict. */
  public static RunRecord record() {
    return record(RunVerdict.FAIL);
  }

  /** The record with another verdict of the run. */
  public static RunRecord record(RunVerdict verdict) {
    return started()
        .change()
        .controller(
            new ControllerIdentity(
                "Thawbench HP-8",
                "hp-8",
                "77aa".repeat(16),
                "1.4.2",
                "VHP-0001",
                "modbus tcp, 127.0.0.1:15020, unit 1"))
        .scenarioNanos(10_800_000_000_000L)
        .timing(
            new ScanTiming(
                1_000_000_000L,
                10_801,
                0,
                new Percentiles(412, 540, 903.2, 2210, 31_480),
                Optional.empty()))
        .requirements(requirements())
        .phases(phases())
        .safeState(SafeState.CONFIRMED, "compressor off, fan off, sensors at 7 °C")
        .note("frost growth ×2 (plant parameter of this script)")
        .finished(verdict, START.plusMillis(8_412));
  }

  /** A run that has only begun. */
  public static RunRecord started() {
    return RunRecord.running(
        new ScriptIdentity(
            "Frost at A2/W35 is cleared on demand",
            "scenarios/library/defrost/frost-point.yaml",
            "9f3c".repeat(16),
            "The frost point of EN 14511, and the most common winter night.",
            List.of("defrost", "bench-night")),
        new StationIdentity("virtual", "scenarios/stations/virtual.yaml", "11bb".repeat(16)),
        new BenchVersion("0.1.0", "458f9cc", "17.0.15 (Debian)", "Linux 6.1 amd64"),
        Map.of("sensor noise", 42L),
        Pacing.LOCKSTEP,
        START);
  }

  /** The trace of it. */
  public static Trace trace() {
    return SampleTrace.of(10_800, 7);
  }

  private static List<PhaseInterval> phases() {
    List<PhaseInterval> phases = new ArrayList<>();
    for (int i = 0; i < SampleTrace.DEFROSTS_S.length; i++) {
      long begin = SampleTrace.DEFROSTS_S[i][0] * 1_000_000_000L;
      long end = SampleTrace.DEFROSTS_S[i][1] * 1_000_000_000L;
      long scan = 1_000_000_000L;
      phases.add(
          new PhaseInterval("defrost", i + 1, begin - scan, begin, end - scan, end, false, false));
      phases.add(
          new PhaseInterval(
              "changeover", i + 1, begin - 30 * scan, begin, end, end + 60 * scan, false, false));
    }
    return phases;
  }

  private static List<JudgedRequirement> requirements() {
    List<JudgedRequirement> all = new ArrayList<>();
    all.add(script(tooLong()));
    all.add(
        script(
            plain(
                "DEF-02",
                "during every defrost, from 5 s after its start, outdoor fan is off",
                Verdict.PASS,
                3,
                "3 defrosts, fan off in all")));
    all.add(
        script(
            plain(
                "DEF-03",
                "when coil temperature first rises above 18 °C in a defrost, defrost exit begins"
                    + " within 15 s",
                Verdict.INCONCLUSIVE,
                2,
                "2 of 2 latencies span the limit: 14.2 s to 15.2 s, limit 15 s")));
    all.add(
        script(
            plain(
                "DEF-05",
                "at every defrost start, compressor running outside defrost since the last defrost"
                    + " end is at least 35 min",
                Verdict.PASS,
                3,
                "3 defrosts started after 46 min or more")));
    all.add(
        JudgedRequirement.of(
            RequirementOrigin.PROFILE,
            plain(
                "CMP-02",
                "compressor starts outside changeover at most 6 times in any 60 min",
                Verdict.NOT_EXERCISED,
                0,
                "the compressor never started outside changeover")));
    all.add(
        new JudgedRequirement(
            RequirementOrigin.PROFILE,
            plain(
                "ALM-01",
                "no alarm while </script><b>heating</b> & \"well\"",
                Verdict.FAIL,
                1,
                "an alarm at 1:02:00"),
            Optional.of("the long defrost raises it")));
    return all;
  }

  private static JudgedRequirement script(RequirementVerdict verdict) {
    return JudgedRequirement.of(RequirementOrigin.SCRIPT, verdict);
  }

  private static RequirementVerdict tooLong() {
    List<Occurrence> occurrences = new ArrayList<>();
    for (int i = 0; i < SampleTrace.DEFROSTS_S.length; i++) {
      int[] defrost = SampleTrace.DEFROSTS_S[i];
      double lasted = defrost[1] - defrost[0];
      boolean late = lasted > 612;
      occurrences.add(
          new Occurrence(
              i + 1,
              late ? OccurrenceVerdict.FAIL : OccurrenceVerdict.PASS,
              Optional.empty(),
              (defrost[0] - 1) * 1_000_000_000L,
              defrost[0] * 1_000_000_000L,
              defrost[1] * 1_000_000_000L,
              "ends within 600 s ± 12 s",
              Optional.of(new Interval(lasted - 1, lasted + 1, Unit.SECOND)),
              "600 s ± 12 s",
              Optional.of(new Interval(612 - lasted - 1, 612 - lasted + 1, Unit.SECOND)),
              late ? "TOO_LONG" : "",
              false,
              false,
              late
                  ? "defrost 3 lasted 723 s to 725 s, limit 600 s ± 12 s, 111 s to 113 s too long"
                      + " (ended by coil temperature 18.2 °C)"
                  : "defrost " + (i + 1) + " ended by coil temperature 18.1 °C"));
    }
    return new RequirementVerdict(
        "DEF-01",
        "every defrost lasts at most 10 min ± 2 %",
        List.of("reversing valve"),
        Verdict.FAIL,
        Optional.empty(),
        occurrences,
        List.of("reversing valve: no change shorter than the spacing of its samples (1 s)"),
        "DEF-01 FAIL: defrost 3 lasted 723 s to 725 s, limit 600 s ± 12 s, 111 s to 113 s too long"
            + " (ended by coil temperature 18.2 °C)");
  }

  /** A requirement whose occurrences all say the same. */
  public static RequirementVerdict plain(
      String id, String sentence, Verdict verdict, int count, String message) {
    List<Occurrence> occurrences = new ArrayList<>();
    boolean open = verdict == Verdict.INCONCLUSIVE;
    for (int i = 0; i < count; i++) {
      long begin = SampleTrace.DEFROSTS_S[i][0] * 1_000_000_000L;
      occurrences.add(
          new Occurrence(
              i + 1,
              OccurrenceVerdict.valueOf(verdict.name()),
              open ? Optional.of(Reason.SAMPLING) : Optional.empty(),
              begin,
              begin,
              begin + 15_000_000_000L,
              "as said",
              Optional.of(new Interval(14.2, 15.2, Unit.SECOND)),
              "15 s",
              Optional.of(new Interval(-0.2, 0.8, Unit.SECOND)),
              open ? "SPANS_LIMIT" : "",
              verdict == Verdict.PASS && i == 1,
              false,
              message));
    }
    return new RequirementVerdict(
        id,
        sentence,
        List.of("outdoor fan", "coil temperature"),
        verdict,
        open ? Optional.of(Reason.SAMPLING) : Optional.empty(),
        occurrences,
        List.of("outdoor fan: no change shorter than the spacing of its samples (1 s)"),
        id + " " + verdict + ": " + message);
  }
}
