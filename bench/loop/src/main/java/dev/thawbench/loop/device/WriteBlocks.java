package dev.thawbench.loop.device;

import dev.thawbench.drivers.point.Point;
import dev.thawbench.loop.station.Wire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins the stimuli of an I/O device into blocks. The block that holds the clock comes last. A
 * controller's own points are never joined: writing one must not touch its neighbour. Bits of one
 * register are one block on any device: nobody can write one without the other.
 */
final class WriteBlocks {
  private static final int MOST_REGISTERS = 123;

  private WriteBlocks() {}

  static List<WriteBlock> of(
      String device, List<Wire> stimuli, Optional<Wire> clock, boolean joined) {
    List<Wire> sorted = new ArrayList<>(stimuli);
    clock.ifPresent(sorted::add);
    sorted.sort(
        Comparator.comparing((Wire wire) -> point(wire).table())
            .thenComparingInt(wire -> point(wire).address())
            .thenComparingInt(wire -> point(wire).field().firstBit()));
    List<List<Wire>> blocks = new ArrayList<>();
    for (List<Wire> register : registers(sorted)) {
      List<Wire> open = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
      if (joined && !open.isEmpty() && joins(open, register)) {
        open.addAll(register);
      } else {
        blocks.add(register);
      }
    }
    clock.ifPresent(wire -> blocks.sort(Comparator.comparing(block -> block.contains(wire))));
    List<WriteBlock> named = new ArrayList<>();
    for (List<Wire> block : blocks) {
      named.add(new WriteBlock(device + " write " + (named.size() + 1), block));
    }
    return named;
  }

  /** The wires of one register or coil together. */
  private static List<List<Wire>> registers(List<Wire> sorted) {
    List<List<Wire>> registers = new ArrayList<>();
    for (Wire wire : sorted) {
      List<Wire> open = registers.isEmpty() ? List.of() : registers.get(registers.size() - 1);
      if (!open.isEmpty()
          && point(open.get(0)).table() == point(wire).table()
          && point(open.get(0)).address() == point(wire).address()) {
        open.add(wire);
      } else {
        registers.add(new ArrayList<>(List.of(wire)));
      }
    }
    return registers;
  }

  /** Whether a register may join the block before it; what is rationed is alone in its block. */
  private static boolean joins(List<Wire> block, List<Wire> register) {
    Point first = point(block.get(0));
    Point last = point(block.get(block.size() - 1));
    Point next = point(register.get(0));
    return !isRationed(block)
        && !isRationed(register)
        && last.table() == next.table()
        && last.endAddress() == next.address()
        && next.endAddress() - first.address() <= MOST_REGISTERS;
  }

  private static boolean isRationed(List<Wire> wires) {
    return wires.stream().anyMatch(wire -> WriteBlock.isRationed(point(wire)));
  }

  private static Point point(Wire wire) {
    return wire.point().point();
  }
}
