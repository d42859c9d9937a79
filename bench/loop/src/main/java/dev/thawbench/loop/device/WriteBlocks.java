package dev.thawbench.loop.device;

import dev.thawbench.loop.station.Wire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins the stimuli of an I/O device into blocks. The block that holds the clock comes last. A
 * controller's own points are never joined: writing one must not touch its neighbour.
 */
final class WriteBlocks {
  private WriteBlocks() {}

  static List<WriteBlock> of(List<Wire> stimuli, Optional<Wire> clock, boolean joined) {
    List<Wire> sorted = new ArrayList<>(stimuli);
    clock.ifPresent(sorted::add);
    sorted.sort(
        Comparator.comparing((Wire wire) -> wire.point().point().table())
            .thenComparingInt(wire -> wire.point().point().address()));
    List<WriteBlock> blocks = new ArrayList<>();
    List<Wire> open = new ArrayList<>();
    for (Wire wire : sorted) {
      boolean joins =
          joined
              && !open.isEmpty()
              && WriteBlock.joins(
                  open.get(0).point().point(),
                  open.get(open.size() - 1).point().point(),
                  wire.point().point());
      if (!open.isEmpty() && !joins) {
        blocks.add(new WriteBlock(open));
        open.clear();
      }
      open.add(wire);
    }
    if (!open.isEmpty()) {
      blocks.add(new WriteBlock(open));
    }
    clock.ifPresent(
        wire ->
            blocks.sort(Comparator.comparing((WriteBlock block) -> block.wires().contains(wire))));
    return blocks;
  }
}
