package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;

/**
 * The instants at which a signal moves away from where it last stood by at least a distance, and
 * then stands there. For a signal of states the distance is any.
 *
 * <p>Where it stood is known to the signal's uncertainty. A move that only may have been one leaves
 * open from where the next is counted, and so do lost reads; only this is sure of every sample: it
 * lies nearer than the distance to where the signal stands.
 */
final class SwitchEvents implements Feed {
  private final int signal;
  private final int source;
  private final boolean stimulus;
  private final long ageNanos;
  private final double distance;
  private final double uncertainty;
  private final EventLog out = new EventLog();
  private double stoodLow;
  private double stoodHigh;
  private Reason vague = Reason.UNCERTAINTY;
  private double last = Double.NaN;
  private long lastFrom;
  private int lost;
  private int news = -1;

  SwitchEvents(TraceLayout layout, int signal, double distance) {
    Signal declared = layout.signals().get(signal);
    this.signal = signal;
    this.source = layout.sourceOf(signal);
    this.stimulus = declared.role() == SignalRole.STIMULUS;
    this.ageNanos = declared.ageNanos();
    this.distance = distance;
    this.uncertainty = declared.uncertainty();
  }

  EventLog log() {
    return out;
  }

  @Override
  public void take(ScanRow row) {
    double value = row.value(signal);
    long from = row.fromNanos(source) - (stimulus ? 0 : ageNanos);
    long to = row.toNanos(source);
    if (value != value) {
      lost += last == last ? 1 : 0;
    } else {
      if (last == last) {
        moved(value, stimulus && lost == 0 ? from : lastFrom, to);
      } else {
        stands(value);
        if (out.settledTo() == Long.MIN_VALUE) {
          out.hide(to);
        }
      }
      last = value;
      lastFrom = stimulus ? to : from;
      lost = 0;
    }
    if (lost == 0) {
      out.settle(stimulus ? to : from);
    }
  }

  @Override
  public int nextNews(Trace trace, int row) {
    if (news < row) {
      boolean any = distance == 0;
      double low = stoodHigh + uncertainty - distance;
      double high = stoodLow - uncertainty + distance;
      news =
          lost > 0
              ? row
              : trace.firstOutside(
                  signal, row, any ? low : Math.nextUp(low), any ? high : Math.nextDown(high));
    }
    return news;
  }

  private void moved(double value, long from, long to) {
    double low = value - uncertainty;
    double high = value + uncertainty;
    double least = Math.max(low - stoodHigh, stoodLow - high);
    double most = Math.max(high - stoodLow, stoodHigh - low);
    boolean sure = least >= distance && least > 0;
    boolean maybe = most >= distance && most > 0;
    if (lost > 0) {
      out.add(from, to, sure, Reason.GAP);
      // one lost read hides one value: none from which the signal could come back to where it stood
      boolean above = lost > 1 || high > stoodLow;
      boolean below = lost > 1 || low < stoodHigh;
      vague = above || below ? Reason.GAP : vague;
      standsNear(low, high, below ? low - distance : low, above ? high + distance : high);
    } else if (sure) {
      out.add(from, to, true, Reason.SAMPLING);
      stands(value);
    } else if (maybe) {
      out.add(from, to, false, vague);
      standsNear(low, high, low, high);
    }
  }

  private void stands(double value) {
    stoodLow = value - uncertainty;
    stoodHigh = value + uncertainty;
    vague = Reason.UNCERTAINTY;
  }

  /** Stands where it stood, or in [lowest, highest]; but nearer than the distance to its value. */
  private void standsNear(double low, double high, double lowest, double highest) {
    stoodLow = Math.max(Math.min(stoodLow, lowest), low - distance);
    stoodHigh = Math.min(Math.max(stoodHigh, highest), high + distance);
  }

  @Override
  public void finish(long endNanos) {
    if (lost > 0) {
      out.add(lastFrom, endNanos, false, Reason.GAP);
    }
    if (lost > 0 || stimulus) {
      out.settle(endNanos); // after its last sample a signal that is read may have moved
    }
    out.finish();
  }
}
