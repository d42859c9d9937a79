package dev.thawbench.checks.time;

/**
 * What was learned, in order of time, numbered from 0. Old ones can be forgotten; numbers stay.
 *
 * <p>Each property stands in a column of its own, which the subclass keeps: one that is remembered
 * under number {@code n} stands in row {@code n - dropped}.
 */
abstract sealed class Numbered permits EventLog, Timeline {
  /** Rows of a column at the beginning. */
  static final int ROWS = 16;

  /** How many are forgotten. */
  int dropped;

  /** How many are remembered. */
  int size;

  private int rows = ROWS;
  private boolean finished;

  /** Number of the first one that is still remembered. */
  public final int first() {
    return dropped;
  }

  /** One more than the number of the last one; counts all that there ever were. */
  public final int end() {
    return dropped + size;
  }

  /** No sample comes any more. */
  final void finish() {
    finished = true;
  }

  /** Whether no sample comes any more. */
  public final boolean finished() {
    return finished;
  }

  /** Makes room for a row more. */
  final void makeRoom() {
    if (size == rows) {
      rows = size * 2;
      lengthen(rows);
    }
  }

  /** Gives each column so many rows. */
  abstract void lengthen(int rows);

  /** Forgets the first {@code old} if they are at least so many, since what is kept has to move. */
  final void forget(int old, int atLeast) {
    if (old >= atLeast) {
      moveUp(old, size - old);
      size -= old;
      dropped += old;
    }
  }

  /** Moves {@code count} rows from row {@code old} to the first row, in each column. */
  abstract void moveUp(int old, int count);
}
