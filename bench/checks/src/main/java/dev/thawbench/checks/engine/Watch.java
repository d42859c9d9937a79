package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;

/**
 * Says when what a step waits for has come true. It is fed every row from the start of the run, so
 * that it knows which phase it is in; {@link #start} is called when its step begins, and events
 * count from there.
 */
public final class Watch {
  private final Awaited awaited;
  private final Network network;
  private final EventLog events;
  private final Timeline condition;
  private final int wanted;
  private int next;
  private int count;
  private long rows;

  /**
   * A watch before its first row.
   *
   * @throws IllegalArgumentException if it speaks of a signal that the layout does not have
   */
  public Watch(Awaited awaited, TraceLayout layout) {
    this.awaited = awaited;
    network = new Network(layout);
    if (awaited instanceof Awaited.Happened happened) {
      events = network.log(happened.event());
      condition = null;
      wanted = happened.count();
    } else {
      events = null;
      condition = network.timeline(((Awaited.Holds) awaited).condition());
      wanted = 0;
    }
  }

  /** What it waits for. */
  public Awaited awaited() {
    return awaited;
  }

  /** The step begins: events count from the next row on. */
  public void start() {
    count = 0;
    next = events == null ? 0 : events.end();
  }

  /** Takes the next row. */
  public void add(ScanRow row) {
    network.add(row);
    for (; events != null && next < events.end(); next++) {
      if (events.sure(next)) {
        count++;
      }
    }
    if (++rows % Judge.FORGET_EVERY == 0) {
      network.forgetBefore(Long.MAX_VALUE, 512);
    }
  }

  /** How often the event has happened since the step began; 0 for a condition. */
  public int count() {
    return count;
  }

  /** Whether it is known to be true, by the rows so far. */
  public boolean isTrue() {
    if (events != null) {
      return count >= wanted;
    }
    int last = condition.end() - 1;
    return last >= 0 && !condition.open() && condition.value(last) == Timeline.TRUE;
  }
}
