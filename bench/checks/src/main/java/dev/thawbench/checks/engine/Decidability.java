package dev.thawbench.checks.engine;

import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Parts;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.trace.Dimension;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Says before a run which limits of a requirement can't be decided. A duration between two sampled
 * edges is known to ±1 scan period, so a controller that keeps to its nominal value exactly is told
 * from a wrong one only where the product's tolerance is at least that wide.
 */
public final class Decidability {
  private Decidability() {}

  /**
   * A limit that can't be decided.
   *
   * @param limit as in the sentence, with its numbers
   * @param why in one line, with what to do
   * @param periodNanos the longest scan period that would decide it; 0 if none would
   */
  public record Undecidable(String limit, String why, long periodNanos) {}

  /**
   * Limits of {@code requirement} that can't be decided.
   *
   * @param scanPeriodNanos time from one sample of a signal to the next
   * @return empty if all can be
   */
  public static List<Undecidable> of(Requirement requirement, long scanPeriodNanos) {
    List<Undecidable> found = new ArrayList<>();
    Parts.visit(requirement.body(), part -> look(part, scanPeriodNanos, found));
    return List.copyOf(found);
  }

  private static boolean look(Object part, long period, List<Undecidable> found) {
    if (part instanceof Limit limit) {
      duration(limit, period, found);
      return true;
    }
    if (part instanceof Condition.InBand band) {
      Unit unit = band.signal().unit();
      double width = band.high().in(unit) - band.low().in(unit);
      band(band.text(Style.NUMBERS), width, band.signal().uncertainty(), found);
      return true;
    }
    if (part instanceof Condition.Near near) {
      Unit unit = near.distance().unit();
      double sum = near.signal().uncertainty() + near.other().uncertainty();
      band(near.text(Style.NUMBERS), 2 * near.distance().in(unit), sum, found);
      return true;
    }
    if (part instanceof Event.Changes changes) {
      change(changes, found);
      return true;
    }
    if (part instanceof Bound bound) {
      bound.high().ifPresent(high -> latest(high, period, found));
    } else if (part instanceof Obligation.Follows follows) {
      latest(follows.within(), period, found);
    } else if (part instanceof Obligation.InOrder order) {
      latest(order.within(), period, found);
    }
    return false;
  }

  /** A time within which something must come or be over. */
  private static void latest(Limit limit, long period, List<Undecidable> found) {
    if (limit.unit().dimension() != Dimension.DURATION) {
      return;
    }
    long nanos = limit.longestNanos();
    if (nanos < period) {
      String why =
          "it is over before the next sample is taken, with a scan period of "
              + Texts.given(period)
              + "; scan every "
              + Texts.given(nanos)
              + " or faster";
      found.add(new Undecidable(limit.numbers(), why, nanos));
    }
  }

  private static void duration(Limit limit, long period, List<Undecidable> found) {
    if (limit.unit().dimension() != Dimension.DURATION || limit.parameter().isEmpty()) {
      return;
    }
    long tolerance = limit.toleranceNanos();
    if (tolerance == 0) {
      String why =
          "it is the nominal value itself, without a tolerance; give the parameter one in the"
              + " profile";
      found.add(new Undecidable(limit + " = " + limit.numbers(), why, 0));
    } else if (2 * period > 2 * tolerance) {
      String why =
          "a scan period of "
              + Texts.given(period)
              + " leaves the duration open by more than its tolerance of ± "
              + Texts.given(tolerance)
              + "; scan every "
              + Texts.given(tolerance)
              + " or faster";
      found.add(new Undecidable(limit + " = " + limit.numbers(), why, tolerance));
    }
  }

  private static void band(String text, double width, double uncertainty, List<Undecidable> found) {
    if (width < 2 * uncertainty) {
      String why =
          "the band is narrower than twice the uncertainty, so that no value can be known to lie in"
              + " it";
      found.add(new Undecidable(text, why, 0));
    }
  }

  /** Two samples of a value that stands still lie 2U apart at most, and look like 4U. */
  private static void change(Event.Changes changes, List<Undecidable> found) {
    Unit unit = changes.by().unit();
    Unit of = unit == Unit.KELVIN ? unit : changes.signal().unit();
    double uncertainty = of.convert(changes.signal().uncertainty(), unit);
    if (uncertainty > 0 && changes.by().value() <= 4 * uncertainty) {
      String why =
          "a value that stands still looks like a change, its uncertainty is ± "
              + Limit.of(uncertainty, unit).numbers()
              + "; say 'changes by at least …' with more than "
              + Limit.of(4 * uncertainty, unit).numbers();
      found.add(new Undecidable(changes.text(Style.NUMBERS), why, 0));
    }
  }
}
