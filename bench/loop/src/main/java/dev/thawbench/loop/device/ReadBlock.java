package dev.thawbench.loop.device;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.point.Block;
import dev.thawbench.loop.station.Wire;
import java.util.List;

/**
 * Points of one device that one request fetches, and the signals they carry.
 *
 * @param source its name among the sources of a trace: {@code io read 1}
 * @param block the planned read
 * @param request its request, made once
 * @param wires the signals in the order of the block's points
 */
public record ReadBlock(String source, Block block, ModbusRequest request, List<Wire> wires) {
  public ReadBlock {
    wires = List.copyOf(wires);
  }
}
