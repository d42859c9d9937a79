package dev.thawbench.checks.time;

import java.util.List;
import java.util.stream.DoubleStream;

/** Says whether a sample makes a condition true. May remember what came before. */
abstract class Classifier {
  /** The failed read: nothing is known. */
  static final byte MISSING = 3;

  private final Zones zones;

  private Classifier(List<Reach> reaches) {
    zones = new Zones(reaches.stream().flatMapToDouble(r -> DoubleStream.of(r.cuts())).toArray());
  }

  /**
   * {@link Timeline#TRUE}, {@link Timeline#FALSE}, {@link Timeline#UNKNOWN} where ±U does not let
   * one say, or {@link #MISSING} for {@link Double#NaN}.
   */
  abstract byte classify(double value);

  /** Whether a value says the same as the last one, and leaves the memory as it is. */
  boolean keeps(double value, byte last) {
    return classify(value) == last;
  }

  /** Zones of values; a value in the zone of the one before it says the same. */
  Zones zones() {
    return zones;
  }

  /** By a set of values: true where all of value ±U lies inside. */
  static Classifier of(ValueSet set, double uncertainty) {
    List<Reach> reaches =
        set.pieces().stream().map(piece -> new Reach(piece, uncertainty)).toList();
    return reaches.size() == 1 ? new OnePiece(reaches.get(0)) : new ManyPieces(reaches);
  }

  private static final class OnePiece extends Classifier {
    private final Reach reach;

    OnePiece(Reach reach) {
      super(List.of(reach));
      this.reach = reach;
    }

    @Override
    byte classify(double value) {
      byte found = reach.of(value);
      return found == Timeline.UNKNOWN && value != value ? MISSING : found;
    }
  }

  private static final class ManyPieces extends Classifier {
    private final Reach[] reaches;

    ManyPieces(List<Reach> reaches) {
      super(reaches);
      this.reaches = reaches.toArray(Reach[]::new);
    }

    @Override
    byte classify(double value) {
      if (value != value) {
        return MISSING;
      }
      byte found = Timeline.FALSE;
      for (Reach reach : reaches) {
        byte one = reach.of(value);
        if (one == Timeline.TRUE) {
          return one;
        }
        found = one == Timeline.UNKNOWN ? one : found;
      }
      return found;
    }
  }

  /**
   * True once the value lies in {@code on}, false once it lies in {@code off}; in neither it is
   * what it was. With ±U each sample leaves one or both possible.
   */
  static final class WithMemory extends Classifier {
    private final Reach on;
    private final Reach off;
    private boolean canBeOn = true;
    private boolean canBeOff = true;

    WithMemory(ValueSet.Piece on, ValueSet.Piece off, double uncertainty) {
      this(new Reach(on, uncertainty), new Reach(off, uncertainty));
    }

    private WithMemory(Reach on, Reach off) {
      super(List.of(on, off));
      this.on = on;
      this.off = off;
    }

    @Override
    boolean keeps(double value, byte last) {
      boolean wasOn = canBeOn;
      boolean wasOff = canBeOff;
      boolean same = classify(value) == last && canBeOn == wasOn && canBeOff == wasOff;
      canBeOn = wasOn;
      canBeOff = wasOff;
      return same;
    }

    @Override
    byte classify(double value) {
      if (value != value) {
        canBeOn = true;
        canBeOff = true;
        return MISSING;
      }
      byte inOn = on.of(value);
      byte inOff = off.of(value);
      canBeOn = inOn != Timeline.FALSE || (canBeOn && inOff != Timeline.TRUE);
      canBeOff = inOff != Timeline.FALSE || (canBeOff && inOn != Timeline.TRUE);
      if (canBeOn && canBeOff) {
        return Timeline.UNKNOWN;
      }
      return canBeOn ? Timeline.TRUE : Timeline.FALSE;
    }
  }
}
