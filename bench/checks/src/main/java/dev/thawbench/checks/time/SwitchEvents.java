package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;

/**
 * The instants at which a signal moves away from where it last stood by at least a distance. For a
 * signal of states the distance is any.
 */
final class SwitchEvents implements Feed {
  private final int signal;
  private final int source;
  private final boolean stimulus;
  private final long ageNanos;
  private final double distance;
  private final double twiceUncertainty;
  private final EventLog out = new EventLog();
  private double stood = Double.NaN;
  private double last = Double.NaN;
  private long lastFrom;
  private boolean lost;
  private int news = -1;

  SwitchEvents(TraceLayout layout, int signal, double distance) {
    Signal declared = layout.signals().get(signal);
    this.signal = signal;
    this.source = layout.sourceOf(signal);
    this.stimulus = declared.role() == SignalRole.STIMULUS;
    this.ageNanos = declared.ageNanos();
    this.distance = distance;
    this.twiceUncertainty = 2 * declared.uncertainty();
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
      lost |= last == last;
    } else {
      if (last == last) {
        moved(value, stimulus && !lost ? from : lastFrom, to);
      } else {
        stood = value;
      }
      last = value;
      lastFrom = stimulus ? to : from;
      lost = false;
    }
    if (!lost) {
      out.settle(stimulus ? to : from);
    }
  }

  @Override
  public int nextNews(Trace trace, int row) {
    if (news < row) {
      news = lost ? row : trace.firstOutside(signal, row, stood, stood);
    }
    return news;
  }

  private void moved(double value, long from, long to) {
    double way = Math.abs(value - stood);
    Reason why = lost ? Reason.GAP : Reason.SAMPLING;
    if (way - twiceUncertainty >= distance && way > 0) {
      out.add(from, to, true, why);
      stood = value;
    } else if (twiceUncertainty > 0 && way + twiceUncertainty >= distance && way > 0) {
      out.add(from, to, false, lost ? why : Reason.UNCERTAINTY);
    } else if (lost) {
      out.add(from, to, false, why);
    }
  }

  @Override
  public void finish(long endNanos) {
    if (lost) {
      out.add(lastFrom, endNanos, false, Reason.GAP);
    }
    out.settle(endNanos);
    out.finish();
  }
}
