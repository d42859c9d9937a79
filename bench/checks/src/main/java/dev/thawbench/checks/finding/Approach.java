package dev.thawbench.checks.finding;

import dev.thawbench.checks.measure.Extremes;
import dev.thawbench.checks.measure.Reading;
import dev.thawbench.checks.measure.ValueLimit;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.verdict.OccurrenceVerdict;
import dev.thawbench.checks.verdict.Reason;
import java.util.List;

/**
 * How close values came to the limits of a condition, or how far they went beyond, in windows that
 * follow one another. Of several limits the one is told that was closest in multiples of its U.
 */
public final class Approach {
  private final List<ValueLimit> limits;
  private final Extremes[] seen;
  private final Extremes[] around;

  /** The limits of a condition; the list is empty where it sets none to values. */
  public record Limits(List<ValueLimit> list) {
    /** The limits that {@code condition} sets to what {@code network} measures. */
    public static Limits of(Condition condition, Network network) {
      return new Limits(ValueLimit.of(condition, network));
    }

    /** An approach of which nothing was looked at. */
    public Approach begin() {
      return new Approach(list);
    }

    /** All of [from, to], where that is settled; nothing that was read after {@code known}. */
    public Approach over(long from, long to, long known) {
      Approach whole = begin();
      whole.look(from, to);
      whole.lookAround(from, to, known);
      return whole;
    }

    /**
     * An instant in [from, to], where that is settled; nothing that was read after {@code known}.
     */
    public Approach at(long from, long to, long known) {
      Approach instant = begin();
      instant.lookAround(from, to, known);
      return instant;
    }
  }

  private Approach(List<ValueLimit> limits) {
    this.limits = limits;
    this.seen = new Extremes[limits.size()];
    this.around = new Extremes[limits.size()];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = new Extremes(limits.get(i).measurand());
    }
  }

  /** Looks at [from, to] as far as that was not looked at before. */
  public void look(long from, long to) {
    for (Extremes one : seen) {
      one.look(from, to);
    }
  }

  /**
   * Takes the values next to [from, to] of each measurand of which none was read inside, but none
   * that was read after {@code known}.
   */
  public void lookAround(long from, long to, long known) {
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i].found()) {
        around[i] = new Extremes(limits.get(i).measurand());
        around[i].lookAround(from, to, known);
      }
    }
  }

  /** What came closest, or null if nothing was read. */
  public Reading closest() {
    Reading closest = null;
    for (int i = 0; i < seen.length; i++) {
      Reading one = reading(i);
      if (one != null
          && (closest == null || one.margin().timesScale() < closest.margin().timesScale())) {
        closest = one;
      }
    }
    return closest;
  }

  private Reading reading(int i) {
    ValueLimit limit = limits.get(i);
    if (seen[i].found()) {
      double least = seen[i].least();
      double most = seen[i].most();
      double worst = least - limit.low() < limit.high() - most ? least : most;
      return Reading.of(limit, worst, worst, true);
    }
    boolean read = around[i] != null && around[i].found();
    return read ? Reading.of(limit, around[i].least(), around[i].most(), false) : null;
  }

  /** The draft with what came closest and its margin, where that is what the verdict rests on. */
  public Draft told(Draft draft) {
    Reading closest = closest();
    if (closest == null || !decides(closest, draft)) {
      return draft;
    }
    String name = limits.size() > 1 ? closest.limit().measurand().name() + " " : "";
    String by = closest.breaks() ? ", " + closest.outsideBy() : "";
    return draft
        .measured(closest.margin())
        .saying(draft.said() + ", " + name + closest.text() + by);
  }

  private static boolean decides(Reading reading, Draft draft) {
    if (draft.verdict() == OccurrenceVerdict.PASS) {
      return reading.keeps();
    }
    return draft.verdict() == OccurrenceVerdict.FAIL
        ? reading.breaks()
        : draft.reason() == Reason.UNCERTAINTY && !reading.keeps() && !reading.breaks();
  }
}
