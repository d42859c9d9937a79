package dev.thawbench.run;

import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.PhaseInterval;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records for the tests of this package. */
final class SampleRuns {
  static final Instant START = Instant.parse("2026-01-31T20:15:00.250Z");

  private SampleRuns() {}

  static RunRecord running() {
    return RunRecord.running(
        new ScriptIdentity("Frost \"A2\"", "frost-point.yaml", "ab12", "", List.of("defrost")),
        new StationIdentity("virtual", "virtual.yaml", "cd34"),
        BenchVersion.here("0.1.0", "1234567"),
        Map.of("noise", 42L),
        Pacing.LOCKSTEP,
        START);
  }

  static RunRecord finished(RunVerdict verdict, SafeState safeState) {
    return running()
        .change()
        .controller(
            new ControllerIdentity("HP-8", "hp8", "ef", "1.4.2", "", "modbus tcp, 127.0.0.1:1502"))
        .scenarioNanos(18_000_000_000_000L)
        .timing(
            new ScanTiming(
                1_000_000_000L,
                18_000,
                0,
                new Percentiles(400, 510.25, 900, 2000, 31000),
                Optional.empty()))
        .requirements(
            List.of(
                judged("DEF-01", Verdict.FAIL),
                judged("DEF-02", Verdict.PASS),
                new JudgedRequirement(
                    RequirementOrigin.PROFILE,
                    verdict("CMP-01", Verdict.INCONCLUSIVE),
                    Optional.of("it is provoked"))))
        .phases(List.of(new PhaseInterval("defrost", 1, 5, 6, 9, 10, false, true)))
        .safeState(safeState, "")
        .note("the station does without its console")
        .finished(verdict, START.plusSeconds(15));
  }

  static JudgedRequirement judged(String id, Verdict verdict) {
    return JudgedRequirement.of(RequirementOrigin.SCRIPT, verdict(id, verdict));
  }

  static RequirementVerdict verdict(String id, Verdict verdict) {
    Occurrence occurrence =
        new Occurrence(
            1,
            OccurrenceVerdict.FAIL,
            Optional.of(Reason.SAMPLING),
            1_000_000_000L,
            2_000_000_000L,
            3_000_000_000L,
            "lasts at most 600 s ± 12 s",
            Optional.of(new Interval(724, 725.1, Unit.SECOND)),
            "600 s ± 12 s",
            Optional.of(new Interval(Double.NEGATIVE_INFINITY, -112, Unit.KELVIN)),
            "TOO_LONG",
            false,
            false,
            "defrost 1 lasted 724 s to 725.1 s");
    return new RequirementVerdict(
        id,
        "every defrost lasts at most 10 min ± 2 %",
        List.of("reversing valve"),
        verdict,
        Optional.empty(),
        verdict == Verdict.NOT_EXERCISED ? List.of() : List.of(occurrence),
        List.of("valve: no change shorter than 1 s"),
        id + " " + verdict);
  }
}
