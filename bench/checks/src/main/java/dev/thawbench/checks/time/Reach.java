package dev.thawbench.checks.time;

/**
 * Where a value known to ±U surely lies in an interval of values, and where it surely does not. The
 * bounds are the very numbers at which {@code value ± U}, rounded as Java rounds, passes the ends.
 */
final class Reach {
  private final double inFrom;
  private final double inTo;
  private final double outTo;
  private final double outFrom;

  Reach(ValueSet.Piece piece, double uncertainty) {
    inFrom = least(uncertainty, piece.low());
    inTo = -least(uncertainty, -piece.high());
    outTo = -least(uncertainty, -Math.nextDown(piece.low()));
    outFrom = least(uncertainty, Math.nextUp(piece.high()));
  }

  /**
   * The least number that is at least {@code bound} when {@code uncertainty} is taken from it.
   * Found by halving all the numbers there are: around 0 they lie so close that one by one takes
   * years.
   */
  private static double least(double uncertainty, double bound) {
    if (uncertainty == 0 || Double.isInfinite(bound)) {
      return bound;
    }
    long low = rank(-Double.MAX_VALUE);
    long high = rank(Double.MAX_VALUE);
    while (low < high) {
      long middle = (low & high) + ((low ^ high) >> 1); // rounds down, and does not overflow
      if (ofRank(middle) - uncertainty >= bound) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return ofRank(low);
  }

  /** Ranks ascend with the numbers. */
  private static long rank(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }

  private static double ofRank(long rank) {
    return Double.longBitsToDouble(rank < 0 ? Long.MIN_VALUE - rank : rank);
  }

  /** TRUE, FALSE or UNKNOWN; UNKNOWN for a value that is not there. */
  byte of(double value) {
    if (value >= inFrom && value <= inTo) {
      return Timeline.TRUE;
    }
    return value <= outTo || value >= outFrom ? Timeline.FALSE : Timeline.UNKNOWN;
  }

  /** The first value of each zone but the lowest. */
  double[] cuts() {
    return new double[] {inFrom, Math.nextUp(inTo), Math.nextUp(outTo), outFrom};
  }
}
