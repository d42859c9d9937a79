package dev.thawbench.checks.time;

/** Says whether a sample makes a condition true. May remember what came before. */
abstract class Classifier {
  /** The failed read: nothing is known. */
  static final byte MISSING = 3;

  /**
   * {@link Timeline#TRUE}, {@link Timeline#FALSE}, {@link Timeline#UNKNOWN} where ±U does not let
   * one say, or {@link #MISSING} for {@link Double#NaN}.
   */
  abstract byte classify(double value);

  /** Whether a value says the same as the last one, and leaves the memory as it is. */
  abstract boolean keeps(double value, byte last);

  /** By a set of values: true where all of value ±U lies inside. */
  static Classifier of(ValueSet set, double uncertainty) {
    if (set.pieces().size() == 1) {
      return new OnePiece(set.pieces().get(0), uncertainty);
    }
    return new ManyPieces(set, uncertainty);
  }

  private static final class OnePiece extends Classifier {
    private final double low;
    private final double high;
    private final double uncertainty;

    OnePiece(ValueSet.Piece piece, double uncertainty) {
      low = piece.low();
      high = piece.high();
      this.uncertainty = uncertainty;
    }

    @Override
    byte classify(double value) {
      double least = value - uncertainty;
      double most = value + uncertainty;
      if (least >= low && most <= high) {
        return Timeline.TRUE;
      }
      if (most < low || least > high) {
        return Timeline.FALSE;
      }
      return value != value ? MISSING : Timeline.UNKNOWN;
    }

    @Override
    boolean keeps(double value, byte last) {
      return classify(value) == last;
    }
  }

  private static final class ManyPieces extends Classifier {
    private final double[] lows;
    private final double[] highs;
    private final double uncertainty;

    ManyPieces(ValueSet set, double uncertainty) {
      lows = set.pieces().stream().mapToDouble(ValueSet.Piece::low).toArray();
      highs = set.pieces().stream().mapToDouble(ValueSet.Piece::high).toArray();
      this.uncertainty = uncertainty;
    }

    @Override
    byte classify(double value) {
      if (value != value) {
        return MISSING;
      }
      boolean touched = false;
      for (int i = 0; i < lows.length; i++) {
        if (value - uncertainty >= lows[i] && value + uncertainty <= highs[i]) {
          return Timeline.TRUE;
        }
        touched |= value + uncertainty >= lows[i] && value - uncertainty <= highs[i];
      }
      return touched ? Timeline.UNKNOWN : Timeline.FALSE;
    }

    @Override
    boolean keeps(double value, byte last) {
      return classify(value) == last;
    }
  }

  /**
   * True once the value lies in {@code on}, false once it lies in {@code off}; in neither it is
   * what it was. With ±U each sample leaves one or both possible.
   */
  static final class WithMemory extends Classifier {
    private final ValueSet.Piece on;
    private final ValueSet.Piece off;
    private final double uncertainty;
    private boolean canBeOn = true;
    private boolean canBeOff = true;

    WithMemory(ValueSet.Piece on, ValueSet.Piece off, double uncertainty) {
      this.on = on;
      this.off = off;
      this.uncertainty = uncertainty;
    }

    @Override
    boolean keeps(double value, byte last) {
      boolean on = canBeOn;
      boolean off = canBeOff;
      boolean same = classify(value) == last && canBeOn == on && canBeOff == off;
      canBeOn = on;
      canBeOff = off;
      return same;
    }

    @Override
    byte classify(double value) {
      if (value != value) {
        canBeOn = true;
        canBeOff = true;
        return MISSING;
      }
      double least = value - uncertainty;
      double most = value + uncertainty;
      boolean reachesOn = most >= on.low() && least <= on.high();
      boolean reachesOff = most >= off.low() && least <= off.high();
      boolean leavesOn = !(least >= on.low() && most <= on.high());
      boolean leavesOff = !(least >= off.low() && most <= off.high());
      boolean wasOn = canBeOn;
      canBeOn = reachesOn || (canBeOn && leavesOff);
      canBeOff = reachesOff || (canBeOff && leavesOn);
      if (canBeOn && canBeOff) {
        return Timeline.UNKNOWN;
      }
      return canBeOn || (!canBeOff && wasOn) ? Timeline.TRUE : Timeline.FALSE;
    }
  }
}
