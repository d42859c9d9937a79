package dev.thawbench.checks.time;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;

/**
 * Whether two signals of one row lie close together. Their difference counts as sampled in the
 * window that holds both of theirs, with the sum of their uncertainties.
 */
final class NearAtom implements Feed {
  private final TraceLayout layout;
  private final int one;
  private final int other;
  private final double factor;
  private final Classifier classifier;
  private final Atom atom;
  private final boolean holds;
  private final long oneAge;
  private final long otherAge;
  private byte last = Classifier.MISSING;
  private int news = -1;

  /**
   * @param factor turns a value of {@code other} into the unit of {@code one}
   */
  NearAtom(TraceLayout layout, int one, int other, double factor, double distance) {
    this.layout = layout;
    this.one = one;
    this.other = other;
    this.factor = factor;
    Signal a = layout.signals().get(one);
    Signal b = layout.signals().get(other);
    this.classifier =
        Classifier.of(
            ValueSet.between(-distance, distance), a.uncertainty() + b.uncertainty() * factor);
    this.atom = new Atom(layout, one, other, classifier);
    this.holds = !atom.holdsBetweenSamples();
    this.oneAge = age(a);
    this.otherAge = age(b);
  }

  /** A device that caches may tell what was so before it was asked; what is written is new. */
  private static long age(Signal signal) {
    return signal.role() == SignalRole.STIMULUS ? 0 : signal.ageNanos();
  }

  Timeline timeline() {
    return atom.timeline();
  }

  @Override
  public int nextNews(Trace trace, int row) {
    if (news < row) {
      int next = row;
      while (next < trace.rows() && classifier.keeps(difference(trace, next), last)) {
        next++;
      }
      news = next;
    }
    return holds ? row : news;
  }

  private double difference(Trace trace, int row) {
    return trace.value(one, row) - trace.value(other, row) * factor;
  }

  @Override
  public void take(ScanRow row) {
    last = classifier.classify(row.value(one) - row.value(other) * factor);
    int oneSource = layout.sourceOf(one);
    int otherSource = layout.sourceOf(other);
    atom.read(
        last,
        Math.min(row.fromNanos(oneSource) - oneAge, row.fromNanos(otherSource) - otherAge),
        Math.max(row.toNanos(oneSource), row.toNanos(otherSource)));
  }

  @Override
  public void finish(long endNanos) {
    atom.finish(endNanos);
  }
}
