package dev.thawbench.checks.finding;

import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What takes an occurrence out of the test: the events after {@code unless}, and a power cut. */
public final class Exemptions {
  private final List<Source> sources = new ArrayList<>();
  private final List<One> seen = new ArrayList<>();
  private final boolean named;
  private EventLog triggers;

  /** Events of one kind; {@code next} is the first that was not taken in. */
  private static final class Source {
    final EventLog log;
    final String words;
    int next;

    Source(EventLog log, String words) {
      this.log = log;
      this.words = words;
    }
  }

  /** An exempting event; kept here, so that the whole network need not remember for its sake. */
  private record One(EventLog log, long from, long to, boolean sure, String words) {}

  /** The events that excuse from {@code requirement}, as {@code network} learns of them. */
  public Exemptions(Requirement requirement, Network network) {
    named = !requirement.unless().isEmpty();
    for (Event event : requirement.unless()) {
      sources.add(new Source(network.log(event), event.text(Style.NUMBERS)));
    }
    requirement
        .powerCut()
        .ifPresent(event -> sources.add(new Source(network.log(event), "the power was cut")));
  }

  /** Names the log of the triggers, so that no trigger excuses itself. */
  public void triggeredBy(EventLog log) {
    triggers = log;
  }

  /** Whether the sentence itself says {@code unless}. */
  public boolean named() {
    return named;
  }

  /** Up to when it is known whether something excuses, nanoseconds. */
  public long settledTo() {
    long settled = Long.MAX_VALUE;
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      EventLog log = source.log;
      for (; source.next < log.end(); source.next++) {
        int event = source.next;
        seen.add(new One(log, log.from(event), log.to(event), log.sure(event), source.words));
      }
      settled = Math.min(settled, log.finished() ? Long.MAX_VALUE : log.settledTo());
    }
    return settled;
  }

  /** Forgets what happened before {@code nanos}; no occurrence that is open began before it. */
  public void forgetBefore(long nanos) {
    settledTo();
    seen.removeIf(one -> one.to() < nanos);
  }

  /** Whether an exempting event may have fallen between a beginning and {@code end}. */
  public boolean mayExcuse(long beginFrom, long beginTo, long end) {
    return !sources.isEmpty()
        && (inside(beginFrom, beginTo, end, false).isPresent()
            || hidden(beginFrom, beginTo).isPresent());
  }

  /**
   * A kind of event of which one may have fallen into the occurrence before its signals were first
   * read. An occurrence that had begun before the run did is known from the first sample on alone.
   */
  private Optional<Source> hidden(long beginFrom, long beginTo) {
    return sources.stream()
        .filter(source -> beginFrom < beginTo && source.log.hiddenTo() > beginFrom)
        .findFirst();
  }

  /**
   * The draft, or what becomes of it where an exempting event fell, or may have fallen, into the
   * occurrence.
   */
  public Draft applied(Draft draft, long beginTo, long beginFrom) {
    return applied(draft, beginTo, beginFrom, draft.endNanos());
  }

  /** The same, where only what happened until {@code end} counts. */
  public Draft applied(Draft draft, long beginTo, long beginFrom, long end) {
    if (sources.isEmpty()) {
      return draft;
    }
    Optional<String> sure = inside(beginFrom, beginTo, end, true);
    if (sure.isPresent()) {
      return Draft.excused("UNLESS", draft.endNanos(), "does not count: " + sure.get())
          .awaiting(draft.awaited());
    }
    if (draft.verdict() != OccurrenceVerdict.PASS) {
      Optional<String> maybe = inside(beginFrom, beginTo, end, false);
      if (maybe.isPresent()) {
        return doubted(draft, Reason.UNORDERED, maybe.get());
      }
      Optional<Source> hidden = hidden(beginFrom, beginTo);
      if (hidden.isPresent()) {
        String why = "whether " + hidden.get().words + " before its first sample is not known";
        return doubted(draft, Reason.CENSORED_AT_START, why);
      }
    }
    return draft.verdict() == OccurrenceVerdict.FAIL ? unlessCut(draft, end) : draft;
  }

  /** A FAIL, or what becomes of it where the run ended before all that may excuse it was known. */
  private Draft unlessCut(Draft draft, long end) {
    for (Source source : sources) {
      if (source.log.finished() && source.log.settledTo() < end) {
        String why = "the run ended before it was known whether " + source.words;
        return doubted(draft, Reason.OPEN_AT_END, why);
      }
    }
    return draft;
  }

  private static Draft doubted(Draft draft, Reason reason, String why) {
    String said = draft.said() + "; may not count: " + why;
    return Draft.inconclusive(reason, draft.endNanos(), said).awaiting(draft.awaited());
  }

  private Optional<String> inside(long beginFrom, long beginTo, long end, boolean surely) {
    settledTo();
    for (One one : seen) {
      boolean itself = one.log() == triggers && one.from() == beginFrom && one.to() == beginTo;
      boolean in =
          surely
              ? one.sure() && one.from() >= beginTo && one.to() <= end
              : mayLie(one, beginFrom, beginTo, end);
      if (in && !itself) {
        return Optional.of(one.words());
      }
    }
    return Optional.empty();
  }

  /** Both ends are closed; an instant that is not known exactly lies behind its window's begin. */
  private static boolean mayLie(One one, long beginFrom, long beginTo, long end) {
    boolean after = one.to() > beginFrom || (one.to() == beginFrom && beginFrom == beginTo);
    return after && (one.from() < end || (one.from() == end && one.to() == end));
  }
}
