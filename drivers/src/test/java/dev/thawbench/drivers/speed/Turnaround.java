package dev.thawbench.drivers.speed;

import dev.thawbench.drivers.link.BusListener;

/** Measures how long after the silence behind a reply the next request goes out. */
final class Turnaround implements BusListener {
  private final long silenceNanos;
  private boolean heard;
  private long heardNanos;
  private long sumNanos;
  private long count;

  Turnaround(long silenceNanos) {
    this.silenceNanos = silenceNanos;
  }

  @Override
  public synchronized void sent(long nanos, byte[] bytes) {
    if (heard) {
      sumNanos += nanos - heardNanos - silenceNanos;
      count++;
      heard = false;
    }
  }

  @Override
  public synchronized void received(long nanos, byte[] bytes) {
    heard = true;
    heardNanos = nanos;
  }

  /** What comes next does not follow what came. */
  synchronized void pause() {
    heard = false;
  }

  /** What was measured so far does not count. */
  synchronized void forget() {
    sumNanos = 0;
    count = 0;
  }

  synchronized double meanNanos() {
    return (double) sumNanos / count;
  }
}
