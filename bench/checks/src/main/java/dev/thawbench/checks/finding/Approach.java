package dev.thawbench.checks.finding;

import dev.thawbench.checks.measure.Extremes;
import dev.thawbench.checks.measure.Reading;
import dev.thawbench.checks.measure.ValueLimit;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
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
  private final Timeline condition;
  private final Extremes[] seen;
  private final Extremes[] around;

  /**
   * The limits of a condition.
   *
   * @param list empty where it sets none to values
   * @param condition what is known of it; nothing is told that was read later
   */
  public record Limits(List<ValueLimit> list, Timeline condition) {
    /** The limits that {@code condition}, known as {@code known}, sets to what is measured. */
    public static Limits of(Condition condition, Timeline known, Network network) {
      return new Limits(ValueLimit.of(condition, network), known);
    }

    /** An approach of which nothing was looked at. */
    public Approach begin() {
      return new Approach(this);
    }

    /** All of [from, to], where that is settled. */
    public Approach over(long from, long to) {
      Approach whole = begin();
      whole.look(from, to);
      whole.lookAround(from, to);
      return whole;
    }

    /** An instant in [from, to], where that is settled. */
    public Approach at(long from, long to) {
      Approach instant = begin();
      instant.lookAround(from, to);
      return instant;
    }
  }

  private Approach(Limits of) {
    this.limits = of.list();
    this.condition = of.condition();
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

  /** Takes the values next to [from, to] of each measurand of which none was read inside. */
  public void lookAround(long from, long to) {
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i].found()) {
        around[i] = new Extremes(limits.get(i).measurand());
        around[i].lookAround(from, to, condition.knownTo());
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
