package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;

/** Turns the samples of one signal into a timeline. */
final class Atom implements Feed {
  private final int signal;
  private final int source;
  private final boolean stimulus;
  private final long ageNanos;
  private final long holdsNanos;
  private final boolean bridges;
  private final Classifier classifier;
  private final Timeline out = new Timeline();
  private byte last = Classifier.MISSING;
  private double lastValue = Double.NaN;
  private int news = -1;
  private boolean leftOut;

  Atom(TraceLayout layout, int signal, Classifier classifier) {
    Signal declared = layout.signals().get(signal);
    this.signal = signal;
    this.source = layout.sourceOf(signal);
    this.stimulus = declared.role() == SignalRole.STIMULUS;
    this.ageNanos = stimulus ? 0 : declared.ageNanos();
    this.holdsNanos = declared.holdsAtLeastNanos();
    this.bridges = holdsNanos > 0;
    this.classifier = classifier;
  }

  /**
   * What two signals say together, each sample given to {@link #read}.
   *
   * @param one number of the first one
   */
  Atom(TraceLayout layout, int one, int other, Classifier classifier) {
    long oneHolds = layout.signals().get(one).holdsAtLeastNanos();
    long otherHolds = layout.signals().get(other).holdsAtLeastNanos();
    this.signal = one;
    this.source = layout.sourceOf(one);
    this.stimulus = false;
    this.ageNanos = 0;
    this.bridges = oneHolds > 0 && otherHolds > 0;
    this.holdsNanos = bridges ? Math.min(oneHolds, otherHolds) : Math.max(oneHolds, otherHolds);
    this.classifier = classifier;
  }

  Timeline timeline() {
    return out;
  }

  /** Whether no state is shorter than the spacing of the samples. */
  boolean holdsBetweenSamples() {
    return holdsNanos == 0;
  }

  @Override
  public void take(ScanRow row) {
    double value = row.value(signal);
    long from = row.fromNanos(source) - ageNanos;
    long to = row.toNanos(source);
    if (value == lastValue && last <= Timeline.TRUE && holdsNanos == 0) {
      out.hold(stimulus ? to : from); // most values are what they were, and say the same
      return;
    }
    lastValue = value;
    last = classifier.classify(value);
    if (stimulus) {
      written(last, from, to);
    } else {
      read(last, from, to);
    }
    leftOut = false; // of rows left out, none lay too far from the next
  }

  @Override
  public int nextNews(Trace trace, int row) {
    if (news < row) {
      int apart =
          holdsNanos > 0
              ? trace.firstFurtherApart(signal, row, holdsNanos - ageNanos)
              : trace.rows();
      news = Math.min(apart, nextOther(trace, row));
    }
    return news;
  }

  @Override
  public void leaveOut() {
    leftOut = true;
  }

  /** The first row whose value does not say the same as the last one that was taken. */
  private int nextOther(Trace trace, int row) {
    double value = lastValue;
    int next = classifier.zones().leave(trace, signal, row, value);
    while (next < trace.rows() && classifier.keeps(trace.value(signal, next), last)) {
      value = trace.value(signal, next);
      next = classifier.zones().leave(trace, signal, next + 1, value);
    }
    return next;
  }

  /** A value that was true at some instant of [from, to]. */
  void read(byte found, long from, long to) {
    if (found <= Timeline.TRUE) {
      int last = out.end() - 1;
      if (last < 0) {
        out.begin(found, to, from, startReason());
      } else if (out.value(last) != found) {
        out.begin(found, to, from, out.open() ? out.openReason() : Reason.SAMPLING);
      } else if (holdsThrough(to - out.until(last))) {
        out.resume(from);
      } else {
        out.begin(found, to, from, out.open() ? out.openReason() : Reason.SAMPLING);
      }
    } else {
      out.lose(found == Classifier.MISSING ? Reason.GAP : Reason.UNCERTAINTY);
    }
    out.advance(from);
  }

  /** A value that holds from its write in [from, to] until the next write. */
  private void written(byte found, long from, long to) {
    int last = out.end() - 1;
    boolean known = last >= 0 && !out.open();
    if (known) {
      out.extend(Math.max(out.until(last), from));
    }
    if (found <= Timeline.TRUE) {
      if (known && out.value(last) == found) {
        out.extend(to);
      } else {
        Reason why = last < 0 ? startReason() : out.open() ? out.openReason() : Reason.SAMPLING;
        out.begin(found, to, to, why);
      }
    } else {
      out.lose(found == Classifier.MISSING ? Reason.GAP : Reason.UNCERTAINTY);
    }
    out.advance(to);
  }

  @Override
  public void finish(long endNanos) {
    if (stimulus && !out.open()) {
      out.extend(Math.max(endNanos, out.until(out.end() - 1)));
      out.advance(endNanos);
    }
    out.finish();
  }

  private Reason startReason() {
    return out.knownTo() == Long.MIN_VALUE ? Reason.CENSORED_AT_START : out.openReason();
  }

  /** Whether equal samples so far apart, with or without lost ones between, mean that it held. */
  private boolean holdsThrough(long apartNanos) {
    boolean near = holdsNanos == 0 || apartNanos <= holdsNanos || leftOut;
    return near && (bridges || !out.open());
  }
}
