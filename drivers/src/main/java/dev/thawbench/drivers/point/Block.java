package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Table;
import java.util.List;

/**
 * Points that one read fetches.
 *
 * @param table where
 * @param address first entry, as on the wire
 * @param quantity how many entries
 * @param points what lies in it, by address
 */
public record Block(Table table, int address, int quantity, List<Point> points) {
  /** Copies the list. */
  public Block {
    points = List.copyOf(points);
  }

  /** The read. */
  public ModbusRequest request() {
    return ModbusRequest.read(table, address, quantity);
  }

  /**
   * The value of one of its points in a reply to its read.
   *
   * @return value in the point's unit; NaN where it is not there
   */
  public double value(Point point, Data reply) {
    int index = point.address() - address;
    return table.holdsRegisters()
        ? PointCodec.decode(point, reply.registers(), index)
        : PointCodec.decode(point, reply.bits().value(index));
  }

  /**
   * The values of all its points, in the order of {@link #points()}.
   *
   * @param into at least as long as there are points
   */
  public void values(Data reply, double[] into) {
    for (int i = 0; i < points.size(); i++) {
      into[i] = value(points.get(i), reply);
    }
  }
}
