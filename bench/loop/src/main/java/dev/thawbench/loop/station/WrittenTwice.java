package dev.thawbench.loop.station;

import dev.thawbench.config.Problems;
import dev.thawbench.drivers.point.BitField;
import dev.thawbench.drivers.point.Point;
import java.util.List;

/**
 * Refuses writes that would spoil one another: two stimuli in one register, unless they are bits of
 * it that differ; a bit of the controller whose register can't be read, so that its other bits
 * would be lost.
 */
final class WrittenTwice {
  private WrittenTwice() {}

  /** Adds a problem for each such stimulus; {@code written} are all stimuli and the clock. */
  static void check(List<Wire> written, Problems problems) {
    for (int i = 0; i < written.size(); i++) {
      Wire wire = written.get(i);
      Point point = wire.point().point();
      if (wire.device().equals(Station.CONTROLLER)
          && point.isPartOfARegister()
          && !point.access().reads()) {
        problems.add(
            wire.point().place(),
            "point '"
                + point.name()
                + "' is a bit whose register can't be read, so that writing it would clear the other"
                + " bits; give 'access: read and write', or make the whole register a point");
      }
      for (Wire other : written.subList(0, i)) {
        if (wire.device().equals(other.device()) && overlap(point, other.point().point())) {
          problems.add(
              wire.place(),
              "'"
                  + wire.signal()
                  + "' overwrites '"
                  + other.signal()
                  + "' ("
                  + other.place()
                  + "): point '"
                  + point.name()
                  + "' lies where point '"
                  + other.point().name()
                  + "' does; only one of them can be written");
        }
      }
    }
  }

  private static boolean overlap(Point a, Point b) {
    boolean apart =
        a.table() != b.table() || a.endAddress() <= b.address() || b.endAddress() <= a.address();
    return !apart
        && (!a.isPartOfARegister() || !b.isPartOfARegister() || overlap(a.field(), b.field()));
  }

  private static boolean overlap(BitField a, BitField b) {
    return a.firstBit() < b.firstBit() + b.bits() && b.firstBit() < a.firstBit() + a.bits();
  }
}
