package dev.thawbench.checks.finding;

import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.checks.measure.Margin;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Signals;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The occurrences of one requirement, and the verdict that they add up to. */
public final class Findings {
  /** So many occurrences of each verdict are listed, so that a run of months keeps its memory. */
  static final int MOST_LISTED = 10_000;

  private final Requirement requirement;
  private final Closeness closeness;

  /** Margins of unlike units compare without a unit; equal ones, such as without U, as they are. */
  private final Comparator<Draft> byCloseness;

  private final List<String> assumptions;
  private final List<Entry> entries = new ArrayList<>();
  private final int[] counts = new int[OccurrenceVerdict.values().length];
  private int wholePasses;
  private Entry closest;
  private boolean failed;

  /** Without an occurrence; {@code assumptions} are told with the verdict. */
  public Findings(Requirement requirement, Closeness closeness, List<String> assumptions) {
    this.requirement = requirement;
    this.closeness = closeness;
    this.byCloseness =
        Comparator.comparingDouble((Draft draft) -> closeness.of(draft.margin()))
            .thenComparingDouble(draft -> draft.margin().by().low());
    this.assumptions = assumptions;
  }

  private record Entry(long from, long to, Draft draft) {}

  /** Takes in an occurrence that began in (beginFrom, beginTo], nanoseconds. */
  public void add(long beginFrom, long beginTo, Draft draft) {
    Entry entry = new Entry(beginFrom, beginTo, draft);
    if (draft.verdict() == OccurrenceVerdict.PASS && !draft.cut()) {
      wholePasses++;
    }
    if (++counts[draft.verdict().ordinal()] <= MOST_LISTED) {
      entries.add(entry);
    } else if (draft.verdict() == OccurrenceVerdict.PASS && isCloser(draft)) {
      closest = entry;
    }
    failed |= draft.verdict() == OccurrenceVerdict.FAIL;
  }

  private boolean isCloser(Draft draft) {
    return draft.margin() != null
        && (closest == null || byCloseness.compare(draft, closest.draft()) < 0);
  }

  /** A FAIL is proven, though the occurrence is not over. */
  public void failing() {
    failed = true;
  }

  /** Whether a FAIL is proven; stays so. */
  public boolean failed() {
    return failed;
  }

  /** What is said with {@code running}, occurrences that have failed but are not over. */
  public RequirementVerdict verdict(List<Running> running) {
    List<Entry> all = new ArrayList<>(entries);
    if (closest != null) {
      all.add(closest);
    }
    running.forEach(r -> all.add(new Entry(r.from(), r.to(), r.draft())));
    all.sort(Comparator.comparingLong(Entry::from).thenComparingLong(Entry::to));
    List<Occurrence> occurrences = new ArrayList<>();
    for (Entry entry : all) {
      occurrences.add(occurrence(occurrences.size() + 1, entry));
    }
    Optional<Occurrence> decisive = decisive(occurrences);
    Verdict verdict = decisive.map(Findings::verdictOf).orElse(Verdict.NOT_EXERCISED);
    Optional<Reason> reason =
        verdict == Verdict.INCONCLUSIVE ? decisive.flatMap(Occurrence::reason) : Optional.empty();
    return new RequirementVerdict(
        requirement.id(),
        requirement.text(Style.NUMBERS),
        List.copyOf(Signals.of(requirement)),
        verdict,
        reason,
        occurrences,
        assumptions,
        message(verdict, reason, decisive, all, occurrences));
  }

  /** An occurrence that failed but is not over. */
  public record Running(long from, long to, Draft draft) {}

  private Occurrence occurrence(int number, Entry entry) {
    Draft draft = entry.draft();
    boolean marginal =
        draft.verdict() == OccurrenceVerdict.PASS && closeness.isClose(draft.margin());
    Optional<Margin> margin = Optional.ofNullable(draft.margin());
    return new Occurrence(
        number,
        draft.verdict(),
        draft.why(),
        entry.from(),
        entry.to(),
        draft.endNanos(),
        draft.awaited(),
        margin.map(Margin::measured),
        margin.map(Margin::limit).orElse(""),
        margin.map(Margin::by),
        draft.cause(),
        marginal,
        draft.cut(),
        draft.said());
  }

  private static Verdict verdictOf(Occurrence occurrence) {
    return switch (occurrence.verdict()) {
      case FAIL -> Verdict.FAIL;
      case INCONCLUSIVE -> Verdict.INCONCLUSIVE;
      default -> Verdict.PASS;
    };
  }

  /** The occurrence that decides: FAIL, else undecidable, else a whole PASS, else a cut one. */
  private static Optional<Occurrence> decisive(List<Occurrence> occurrences) {
    return first(occurrences, o -> o.verdict() == OccurrenceVerdict.FAIL)
        .or(
            () ->
                first(
                    occurrences, o -> o.verdict() == OccurrenceVerdict.INCONCLUSIVE && !cutOnly(o)))
        .or(() -> first(occurrences, o -> o.verdict() == OccurrenceVerdict.PASS))
        .or(() -> first(occurrences, o -> o.verdict() == OccurrenceVerdict.INCONCLUSIVE));
  }

  private static boolean cutOnly(Occurrence occurrence) {
    Reason reason = occurrence.reason().orElseThrow();
    return reason == Reason.OPEN_AT_END || reason == Reason.CENSORED_AT_START;
  }

  private static Optional<Occurrence> first(
      List<Occurrence> occurrences, java.util.function.Predicate<Occurrence> test) {
    return occurrences.stream().filter(test).findFirst();
  }

  private String message(
      Verdict verdict,
      Optional<Reason> reason,
      Optional<Occurrence> decisive,
      List<Entry> all,
      List<Occurrence> occurrences) {
    String head = requirement.id() + " " + verdict + reason.map(r -> " (" + r + ")").orElse("");
    return switch (verdict) {
      case FAIL, INCONCLUSIVE -> head + ": " + decisive.orElseThrow().message();
      case NOT_EXERCISED -> head + ": " + notExercised(occurrences);
      case PASS -> head + ": " + passed(all);
    };
  }

  private static String notExercised(List<Occurrence> occurrences) {
    return occurrences.isEmpty()
        ? "nothing put it to the test"
        : "nothing put it to the test; " + occurrences.get(0).message();
  }

  /** Tells the PASS that was closest to its limit, of those that count. */
  private String passed(List<Entry> all) {
    List<Draft> passes =
        all.stream()
            .map(Entry::draft)
            .filter(draft -> draft.verdict() == OccurrenceVerdict.PASS)
            .filter(draft -> wholePasses == 0 || !draft.cut())
            .toList();
    Optional<Draft> nearest =
        passes.stream().filter(draft -> draft.margin() != null).min(byCloseness);
    Draft told = nearest.orElse(passes.get(0));
    int times = wholePasses == 0 ? counts[OccurrenceVerdict.PASS.ordinal()] : wholePasses;
    String several = nearest.isPresent() ? " times, at the closest " : " times, such as ";
    int voids = counts[OccurrenceVerdict.VOID.ordinal()];
    return (times == 1 ? "once; " : times + several)
        + told.said()
        + (closeness.isClose(told.margin()) ? ", marginal" : "")
        + (voids > 0
            ? "; " + voids + (voids == 1 ? " void one" : " void ones") + " did not count"
            : "")
        + (times > MOST_LISTED ? "; the first " + MOST_LISTED + " of them are listed" : "");
  }
}
