package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What takes an occurrence out of the test: the events after {@code unless}, and a power cut. */
final class Exemptions {
  private record One(EventLog log, String words) {}

  private final List<One> all = new ArrayList<>();
  private final boolean named;
  private EventLog triggers;

  Exemptions(Requirement requirement, Network network) {
    named = !requirement.unless().isEmpty();
    for (Event event : requirement.unless()) {
      all.add(new One(network.log(event), event.text(Style.NUMBERS)));
    }
    requirement
        .powerCut()
        .ifPresent(event -> all.add(new One(network.log(event), "the power was cut")));
  }

  /** Names the log of the triggers, so that no trigger excuses itself. */
  void triggeredBy(EventLog log) {
    triggers = log;
  }

  /** Whether the sentence itself says {@code unless}. */
  boolean named() {
    return named;
  }

  long settledTo() {
    long settled = Long.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      EventLog log = all.get(i).log();
      settled = Math.min(settled, log.finished() ? Long.MAX_VALUE : log.settledTo());
    }
    return settled;
  }

  /** Whether an exempting event may have fallen between a beginning and {@code end}. */
  boolean mayExcuse(long beginFrom, long beginTo, long end) {
    return !all.isEmpty() && inside(beginFrom, beginTo, end, false).isPresent();
  }

  /**
   * The draft, or what becomes of it where an exempting event fell, or may have fallen, into the
   * occurrence.
   */
  Draft applied(Draft draft, long beginTo, long beginFrom) {
    return applied(draft, beginTo, beginFrom, draft.endNanos());
  }

  /** The same, where only what happened until {@code end} counts. */
  Draft applied(Draft draft, long beginTo, long beginFrom, long end) {
    if (all.isEmpty()) {
      return draft;
    }
    Optional<String> sure = inside(beginFrom, beginTo, end, true);
    if (sure.isPresent()) {
      return Draft.excused("UNLESS", draft.endNanos(), "does not count: " + sure.get());
    }
    if (draft.verdict() != dev.thawbench.checks.verdict.OccurrenceVerdict.PASS) {
      Optional<String> maybe = inside(beginFrom, beginTo, end, false);
      if (maybe.isPresent()) {
        return Draft.inconclusive(
                dev.thawbench.checks.verdict.Reason.UNORDERED,
                draft.endNanos(),
                draft.said() + "; may not count: " + maybe.get())
            .awaiting(draft.awaited());
      }
    }
    return draft;
  }

  private Optional<String> inside(long beginFrom, long beginTo, long end, boolean surely) {
    for (One one : all) {
      EventLog log = one.log();
      for (int i = log.end() - 1; i >= log.first(); i--) {
        boolean itself = log == triggers && log.from(i) == beginFrom && log.to(i) == beginTo;
        boolean in =
            surely
                ? log.sure(i) && log.from(i) >= beginTo && log.to(i) <= end
                : log.to(i) > beginFrom && log.from(i) < end;
        if (in && !itself) {
          return Optional.of(one.words());
        }
      }
    }
    return Optional.empty();
  }
}
