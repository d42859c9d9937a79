package dev.thawbench.loop.device;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.FailureText;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Request;
import dev.thawbench.drivers.point.Block;
import dev.thawbench.drivers.point.BlockPlan;
import dev.thawbench.drivers.point.Point;
import dev.thawbench.drivers.point.WriteGuard;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A device of an open station: its link, its planned reads and writes, and its run of failures. */
public final class OpenDevice implements AutoCloseable {
  private final Device device;
  private final Link link;
  private final List<ReadBlock> reads;
  private final List<WriteBlock> writes;
  private final WriteGuard guard = new WriteGuard();
  private final int mostFailures;
  private int failuresInARow;
  private OptionalLong lastGoodNanos = OptionalLong.empty();

  /** A device of {@code station} spoken to over {@code link}. */
  public OpenDevice(Station station, Device device, Link link) {
    this.device = device;
    this.link = link;
    this.mostFailures = station.failuresInARow();
    this.reads = plan(station, device);
    this.writes =
        WriteBlocks.of(
            device.name(),
            station.stimuli().stream().filter(wire -> wire.device().equals(device.name())).toList(),
            station.clock().filter(wire -> wire.device().equals(device.name())),
            !device.isController());
  }

  private static List<ReadBlock> plan(Station station, Device device) {
    List<Wire> wires =
        station.responses().stream().filter(wire -> wire.device().equals(device.name())).toList();
    List<Point> points = wires.stream().map(wire -> wire.point().point()).distinct().toList();
    List<ReadBlock> reads = new ArrayList<>();
    for (Block block : BlockPlan.of(points, device.holes()).blocks()) {
      List<Wire> ofBlock =
          block.points().stream()
              .map(
                  point ->
                      wires.stream()
                          .filter(w -> w.point().point() == point)
                          .findFirst()
                          .orElseThrow())
              .toList();
      reads.add(
          new ReadBlock(
              device.name() + " read " + (reads.size() + 1), block, block.request(), ofBlock));
    }
    return reads;
  }

  /** What the station says of it. */
  public Device device() {
    return device;
  }

  /** The link to it. */
  public Link link() {
    return link;
  }

  /** What is read in every scan. */
  public List<ReadBlock> reads() {
    return reads;
  }

  /** What is written when it changes; a block with the clock comes last. */
  public List<WriteBlock> writes() {
    return writes;
  }

  /**
   * Checks that a block may be written now, and counts the write.
   *
   * @param nowNanos scenario time, ns
   * @throws BenchException if its profile or station allows no such write yet
   */
  public void admit(WriteBlock block, long nowNanos) {
    refuse(block.refusal(guard, nowNanos));
  }

  /**
   * Checks that a block may be written before a run begins, from when on writes are counted.
   *
   * @throws BenchException if a value lies outside its point's range
   */
  public void admit(WriteBlock block) {
    refuse(block.outOfRange(guard));
  }

  private void refuse(Optional<String> why) {
    if (why.isPresent()) {
      throw new BenchException(link.address() + ": " + why.get());
    }
  }

  /**
   * Reads what a register of the controller holds of which only some bits are to be written, so
   * that its other bits are written as they are. On a device of the bench, what no stimulus drives
   * is 0.
   *
   * @param countsAsFailure whether a bad reply counts, see {@link #judge}
   * @return whether the block may be written: it may not where the device did not answer
   * @throws BenchException as {@link #judge} does
   */
  public boolean keepsOtherBits(WriteBlock block, boolean countsAsFailure) {
    if (!device.isController() || !block.isPartOfARegister()) {
      return true;
    }
    ModbusRequest read = block.presentRequest();
    Reply reply = link.execute(read);
    judge(read, reply, countsAsFailure);
    if (reply instanceof Data data) {
      block.present(data.registers());
    }
    return reply.isGood();
  }

  /**
   * Counts what came of an exchange.
   *
   * @param countsAsFailure whether a bad reply counts, as it does not while the device boots
   * @throws BenchException when it has failed too often in a row, or says that the request itself
   *     is wrong
   */
  public void judge(Request request, Reply reply, boolean countsAsFailure) {
    if (reply.isGood()) {
      failuresInARow = 0;
      lastGoodNanos = OptionalLong.of(reply.replyNanos());
      return;
    }
    if (!countsAsFailure) {
      return;
    }
    failuresInARow++;
    boolean configuration =
        reply instanceof DeviceException exception && exception.isConfigurationFault();
    if (configuration || failuresInARow >= mostFailures) {
      throw new BenchException(describe(request, reply));
    }
  }

  /** What went wrong, in one line: device, request, how often, since when. */
  public String describe(Request request, Reply reply) {
    return FailureText.of(link.address(), request, reply, failuresInARow, lastGoodNanos);
  }

  /**
   * Reads one point now.
   *
   * @return its value, NaN where the device says that there is none; empty if it did not answer
   */
  public Optional<Double> read(DevicePoint point) {
    Block block = alone(point);
    return asked(block) instanceof Data data
        ? Optional.of(block.value(point.point(), data))
        : Optional.empty();
  }

  /**
   * Reads one point that must be there.
   *
   * @param attempts how often it is asked, at least once
   * @throws BenchException with the last reply if it did not answer
   */
  public double readOrTell(DevicePoint point, int attempts) {
    Block block = alone(point);
    Reply reply = asked(block);
    for (int i = 1; i < attempts && !(reply instanceof Data); i++) {
      reply = asked(block);
    }
    if (reply instanceof Data data) {
      return block.value(point.point(), data);
    }
    throw new BenchException(describe(block.request(), reply));
  }

  private Reply asked(Block block) {
    Reply reply = link.execute(block.request());
    if (reply.isGood()) {
      lastGoodNanos = OptionalLong.of(reply.replyNanos());
    }
    return reply;
  }

  private static Block alone(DevicePoint point) {
    return BlockPlan.of(List.of(point.point()), List.of()).blocks().get(0);
  }

  @Override
  public void close() {
    link.close();
  }
}
