package dev.thawbench.checks.oracle;

import java.util.SplittableRandom;

/**
 * Which reads of three signals came through, and what they let one know of a change: 0 is alpha and
 * 1 the level, both of the first source; 2 is beta, of the second one.
 */
final class Reads {
  private static final String[] NAMES = {"alpha", "level", "beta"};

  private final Windows windows;
  private final long betaAge;
  private final boolean[][] lost = new boolean[3][];

  /** All of the first and the last row come through; of the rest some are lost, often in a row. */
  Reads(SplittableRandom random, Windows windows, long betaAge) {
    this.windows = windows;
    this.betaAge = betaAge;
    int rate = random.nextInt(3) == 0 ? 3 : 0;
    for (int s = 0; s < 3; s++) {
      lost[s] = new boolean[windows.rows()];
      for (int k = 1; k + 1 < windows.rows(); k++) {
        lost[s][k] = random.nextInt(100) < rate || (lost[s][k - 1] && random.nextInt(3) == 0);
      }
    }
  }

  static int source(int signal) {
    return signal == 2 ? 1 : 0;
  }

  boolean lost(int signal, int row) {
    return lost[signal][row];
  }

  /** When the first read, or write, of the level was sent. */
  long firstRequest() {
    return windows.from(0, 0);
  }

  /** From when on all signals have been read a few times. */
  long start() {
    return Math.max(windows.to(0, 2), windows.to(1, 2));
  }

  /** When the last row was read. */
  long last() {
    int row = windows.rows() - 1;
    return Math.max(windows.to(0, row), windows.to(1, row));
  }

  /** Latest instant of which all signals were read well. */
  long end() {
    long end = Long.MAX_VALUE;
    for (int s = 0; s < 3; s++) {
      int k = windows.rows() - 1;
      while (lost[s][k]) {
        k--;
      }
      end = Math.min(end, sampledFrom(s, k));
    }
    return end;
  }

  /** The earliest instant at which a sample can have been true. */
  private long sampledFrom(int signal, int row) {
    return windows.from(source(signal), row) - (signal == 2 ? betaAge : 0);
  }

  /** When the change of a signal at {@code t} had been seen. */
  long seenBy(int signal, long t) {
    for (int k = 0; k < windows.rows(); k++) {
      if (!lost[signal][k] && sampledFrom(signal, k) >= t) {
        return windows.to(source(signal), k);
      }
    }
    return Long.MAX_VALUE / 4;
  }

  /** Until when it was known that the change of a signal at {@code t} had not come. */
  long unseenUntil(int signal, long t) {
    for (int k = windows.rows() - 1; k >= 0; k--) {
      if (!lost[signal][k] && windows.to(source(signal), k) < t) {
        return sampledFrom(signal, k);
      }
    }
    return Long.MIN_VALUE / 4;
  }

  /** When the last write of the level up to {@code t} was sent. */
  long writtenUntil(long t) {
    long held = Long.MIN_VALUE / 4;
    for (int k = 0; k < windows.rows(); k++) {
      held = windows.from(0, k) <= t ? windows.from(0, k) : held;
    }
    return held;
  }

  /** Where reads were lost, for messages. */
  String lostReads() {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < 3; s++) {
      for (int k = 0; k < windows.rows(); k++) {
        if (lost[s][k]) {
          text.append(NAMES[s]).append(" lost at ");
          text.append(windows.from(source(s), k) / World.MS).append("; ");
        }
      }
    }
    return text.toString();
  }
}
