package dev.thawbench.drivers.point;

import java.util.Locale;

/** A block plan in words, and its time on a serial wire. */
final class PlanText {
  /** A read's request: unit, function, address, quantity, checksum. */
  private static final int REQUEST_BYTES = 8;

  /** Around a reply's values: unit, function, count, checksum. */
  private static final int REPLY_BYTES = 5;

  private PlanText() {}

  static long wireNanos(BlockPlan plan, long characterNanos, long silenceNanos) {
    return plan.blocks().stream()
        .mapToLong(block -> wireNanos(block, characterNanos, silenceNanos))
        .sum();
  }

  private static long wireNanos(Block block, long characterNanos, long silenceNanos) {
    int values = block.table().holdsRegisters() ? 2 * block.quantity() : (block.quantity() + 7) / 8;
    return (REQUEST_BYTES + REPLY_BYTES + values) * characterNanos + 2 * silenceNanos;
  }

  /** The plan in words; without a wire (0 ns a character) nothing is said of time. */
  static String of(BlockPlan plan, long characterNanos, long silenceNanos) {
    StringBuilder text = new StringBuilder();
    text.append(count(plan.blocks().size(), "read"));
    text.append(onTheWire(characterNanos, plan.wireNanos(characterNanos, silenceNanos)));
    text.append('\n');
    for (Block block : plan.blocks()) {
      int used = 0;
      int end = 0;
      for (Point point : block.points()) {
        int fresh = point.endAddress() - Math.max(end, point.address());
        used += Math.max(fresh, 0);
        end = Math.max(end, point.endAddress());
      }
      int unused = block.quantity() - used;
      text.append(
          String.format(
              Locale.ROOT,
              "  %ss %d to %d: %s%s%s%n",
              block.table().word(),
              block.address(),
              block.address() + block.quantity() - 1,
              count(block.points().size(), "point"),
              unused == 0 ? "" : ", " + unused + " of " + block.quantity() + " read for nothing",
              onTheWire(characterNanos, wireNanos(block, characterNanos, silenceNanos))));
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static String onTheWire(long characterNanos, long nanos) {
    return characterNanos == 0
        ? ""
        : String.format(Locale.ROOT, ", %.1f ms on the wire", nanos / 1e6);
  }

  private static String count(int n, String word) {
    return n + " " + word + (n == 1 ? "" : "s");
  }
}
