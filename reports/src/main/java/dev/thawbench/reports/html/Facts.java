package dev.thawbench.reports.html;

import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.Pacing;
import dev.thawbench.run.Percentiles;
import dev.thawbench.run.RunRecord;
import dev.thawbench.run.ScanTiming;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who, what, when and how of a run, as lists. */
final class Facts {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Facts() {}

  /** What stands beside the title. */
  static List<Fact> head(RunRecord run) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Controller", run.controller().map(ControllerIdentity::name).orElse(""));
    add(facts, "Firmware", run.controller().map(ControllerIdentity::firmware).orElse(""));
    add(facts, "Station", run.station().name());
    add(facts, "Started", time(run.started()));
    return facts;
  }

  /** The lists at the end of the page. */
  static List<FactGroup> groups(RunRecord run) {
    List<FactGroup> groups = new ArrayList<>();
    groups.add(new FactGroup("Controller", controller(run)));
    groups.add(new FactGroup("Scenario and station", scenario(run)));
    groups.add(new FactGroup("Timing", timing(run)));
    groups.add(new FactGroup("Bench", bench(run)));
    return groups.stream().filter(group -> !group.facts().isEmpty()).toList();
  }

  private static List<Fact> controller(RunRecord run) {
    List<Fact> facts = new ArrayList<>();
    run.controller()
        .ifPresent(
            controller -> {
              add(facts, "Name", controller.name());
              add(facts, "Firmware", controller.firmware());
              add(facts, "Serial number", controller.serialNumber());
              add(facts, "Connection", controller.connection());
              add(facts, "Profile", controller.profile());
              add(facts, "Profile SHA-256", controller.profileSha256());
            });
    return facts;
  }

  private static List<Fact> scenario(RunRecord run) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Script", run.script().path());
    add(facts, "Script SHA-256", run.script().sha256());
    add(facts, "Tags", String.join(", ", run.script().tags()));
    add(facts, "Station", run.station().name());
    add(facts, "Station file", run.station().path());
    add(facts, "Station SHA-256", run.station().sha256());
    return facts;
  }

  private static List<Fact> timing(RunRecord run) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Started", time(run.started()));
    add(facts, "Ended", run.ended().map(Facts::time).orElse("not recorded"));
    add(facts, "Pacing", run.pacing() == Pacing.REAL_TIME ? "real time" : "lock-step");
    run.timing()
        .ifPresent(
            timing -> {
              add(facts, "Scan period", Readable.duration(timing.periodNanos() / 1e9));
              add(facts, "Scans", scans(timing));
              add(facts, "Work in a scan", percentiles(timing.work()));
              timing.lateness().ifPresent(late -> add(facts, "Lateness", percentiles(late)));
            });
    return facts;
  }

  private static List<Fact> bench(RunRecord run) {
    List<Fact> facts = new ArrayList<>();
    String commit = run.bench().commit().isEmpty() ? "" : ", commit " + run.bench().commit();
    add(facts, "Thawbench", run.bench().version() + commit);
    run.seeds().forEach((name, seed) -> add(facts, "Seed of " + name, Long.toString(seed)));
    add(facts, "Java", run.bench().java());
    add(facts, "System", run.bench().system());
    add(facts, "Safe state", safeState(run));
    return facts;
  }

  private static String safeState(RunRecord run) {
    String outcome =
        switch (run.safeState()) {
          case NOT_NEEDED -> "not needed";
          case CONFIRMED -> "written and read back";
          case NOT_CONFIRMED -> "NOT CONFIRMED";
        };
    return run.safeStateText().isEmpty() ? outcome : outcome + ": " + run.safeStateText();
  }

  private static String scans(ScanTiming timing) {
    String scans = String.format(Locale.ROOT, "%,d", timing.scans());
    return timing.lateScans() == 0
        ? scans + ", none late"
        : scans + String.format(Locale.ROOT, ", %,d late", timing.lateScans());
  }

  private static String percentiles(Percentiles p) {
    return String.format(
        Locale.ROOT,
        "median %s, 99 %% %s, 99.9 %% %s, longest %s",
        micros(p.p50Micros()),
        micros(p.p99Micros()),
        micros(p.p999Micros()),
        micros(p.maxMicros()));
  }

  private static String micros(double micros) {
    return micros < 1000
        ? Readable.number(micros, 0) + " µs"
        : Readable.number(micros / 1000, micros < 10_000 ? 2 : 1) + " ms";
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(name, value));
    }
  }
}
