package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which reads fetch a set of points. Neighbours are joined over gaps of at most {@code maximumGap}
 * entries, never over a hole, never beyond what one read may ask for.
 *
 * @param blocks the reads, by table and address
 */
public record BlockPlan(List<Block> blocks) {
  /** A gap of so many registers is cheaper to read than a request more: 16 at any baud rate. */
  public static final int USUAL_GAP = 16;

  /** Copies the list. */
  public BlockPlan {
    blocks = List.copyOf(blocks);
  }

  /** The plan for the readable ones of {@code points}, with {@link #USUAL_GAP}. */
  public static BlockPlan of(Collection<Point> points, Collection<Hole> holes) {
    return of(points, holes, USUAL_GAP, 125);
  }

  /**
   * The plan for the readable ones of {@code points}.
   *
   * @param maximumGap most entries read for nothing between two points of a block
   * @param maximumRegisters most registers of a block, 2 to 125: some devices take less
   * @throws IllegalArgumentException where a point lies in a hole
   */
  public static BlockPlan of(
      Collection<Point> points, Collection<Hole> holes, int maximumGap, int maximumRegisters) {
    if (maximumGap < 0 || maximumRegisters < 2 || maximumRegisters > 125) {
      throw new IllegalArgumentException("a gap is 0 or more, a block has 2 to 125 registers");
    }
    List<Point> sorted =
        points.stream()
            .filter(point -> point.access().reads())
            .sorted(Comparator.comparing(Point::table).thenComparingInt(Point::address))
            .toList();
    List<Block> blocks = new ArrayList<>();
    List<Point> open = new ArrayList<>();
    int end = 0;
    for (Point point : sorted) {
      for (Hole hole : holes) {
        if (hole.meets(point.table(), point.address(), point.endAddress())) {
          throw new IllegalArgumentException(
              point.describe() + " lies in the hole " + hole.from() + " to " + hole.to());
        }
      }
      if (!open.isEmpty()) {
        Point first = open.get(0);
        Table table = first.table();
        int most = table.holdsRegisters() ? maximumRegisters : table.maximumRead();
        boolean joins =
            point.table() == table
                && point.address() - end <= maximumGap
                && point.endAddress() - first.address() <= most
                && !isCut(holes, table, end, point.address());
        if (!joins) {
          blocks.add(block(open, end));
          open.clear();
        }
      }
      end = open.isEmpty() ? point.endAddress() : Math.max(end, point.endAddress());
      open.add(point);
    }
    if (!open.isEmpty()) {
      blocks.add(block(open, end));
    }
    return new BlockPlan(blocks);
  }

  /**
   * How long the plan takes on a serial wire, the silence around each frame included; what devices
   * take to think comes on top.
   *
   * @param characterNanos one character, ns
   * @param silenceNanos silence between frames, ns
   */
  public long wireNanos(long characterNanos, long silenceNanos) {
    return PlanText.wireNanos(this, characterNanos, silenceNanos);
  }

  /** The plan in words: a line for the whole, and one for each read. */
  public String describe() {
    return PlanText.of(this, 0, 0);
  }

  /** The same with the time on a serial wire, as {@link #wireNanos} counts it. */
  public String describe(long characterNanos, long silenceNanos) {
    return PlanText.of(this, characterNanos, silenceNanos);
  }

  private static boolean isCut(Collection<Hole> holes, Table table, int from, int to) {
    return from < to && holes.stream().anyMatch(hole -> hole.meets(table, from, to));
  }

  private static Block block(List<Point> points, int end) {
    Point first = points.get(0);
    return new Block(first.table(), first.address(), end - first.address(), points);
  }
}
