package dev.thawbench.loop.scan;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.loop.Settable;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.device.WriteBlock;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what changed among the stimuli, the block with the clock last.
 *
 * <p>What an I/O device did not confirm is written again in the next scan: it is a level. A point
 * of the controller itself, where the write may have happened all the same, is written again only
 * if its profile says that this does no harm.
 */
final class Stimuli {
  private static final Logger LOG = LoggerFactory.getLogger(Stimuli.class);

  private final Station station;
  private final List<Channel> channels = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final Pace pace;
  private final Supply supply;
  private final List<String> notRepeated = new ArrayList<>();
  private Optional<Channel> clock = Optional.empty();
  private Optional<Channel> power = Optional.empty();

  Stimuli(Station station, List<OpenDevice> devices, TraceLayout layout, Pace pace, Supply supply) {
    this.station = station;
    this.pace = pace;
    this.supply = supply;
    for (OpenDevice device : devices) {
      for (WriteBlock block : device.writes()) {
        Slot slot = new Slot(device, block, layout.sources().indexOf(block.source()));
        slots.add(slot);
        add(slot, layout);
      }
    }
    // The block that advances the clock must find everything else in place.
    slots.sort((a, b) -> Boolean.compare(a.holdsClock, b.holdsClock));
  }

  private void add(Slot slot, TraceLayout layout) {
    boolean io = !slot.device.device().isController();
    for (int i = 0; i < slot.block.wires().size(); i++) {
      Wire wire = slot.block.wires().get(i);
      boolean isClock = station.clock().filter(c -> c == wire).isPresent();
      Channel channel =
          new Channel(
              wire,
              slot.device,
              slot.block,
              i,
              isClock ? -1 : layout.indexOf(wire.signal()).orElseThrow());
      if (isClock) {
        clock = Optional.of(channel);
        slot.holdsClock = true;
      } else {
        if (wire.signal().equals(Station.POWER)) {
          power = Optional.of(channel);
        }
        channels.add(channel);
        slot.channels.add(channel);
        if (io && channel.source.isEmpty()) {
          channel.put(0);
        }
      }
    }
  }

  /** All stimuli but the clock. */
  List<Channel> channels() {
    return channels;
  }

  /** The stimulus that {@code wire} carries; the clock is none. */
  Optional<Channel> channel(Wire wire) {
    return channels.stream().filter(channel -> channel.wire == wire).findFirst();
  }

  /** The stimulus that switches the controller's supply, where the station has it. */
  Optional<Channel> power() {
    return power;
  }

  /** What is the script's to set; the supply is switched by {@code power}. */
  Stream<Settable> settables(Consumer<Boolean> switchPower) {
    return channels.stream()
        .filter(channel -> channel.source.isEmpty())
        .map(
            channel ->
                power.filter(p -> p == channel).isPresent()
                    ? new StimulusSettable(channel, value -> switchPower.accept(value != 0))
                    : new StimulusSettable(channel, channel::put));
  }

  /** The clock's point, in lock-step. */
  Optional<Channel> clock() {
    return clock;
  }

  /** Takes the plant's values into the blocks. */
  void take(Emulation emulation) {
    for (Channel channel : channels) {
      channel.take(emulation);
    }
  }

  /**
   * Writes what changed and waits for the replies.
   *
   * @param row gets values and windows
   * @param clockMillis what the clock is advanced to, in lock-step
   */
  void write(ScanRow row, long clockMillis) {
    clock.ifPresent(channel -> channel.put(clockMillis));
    for (Slot slot : slots) {
      if (slot.holdsClock) {
        awaitAll(row);
      }
      boolean wanted = slot.block.isDirty() && slot.isSet() && supply.feeds(slot.device.device());
      if (wanted && slot.isOnce() && !listens(slot.device, row.scanNanos())) {
        // A write would be lost for good.
        wanted = false;
      }
      wanted =
          wanted
              && slot.device.keepsOtherBits(
                  slot.block, supply.expectsAnswer(slot.device.device(), row.scanNanos()));
      if (wanted) {
        slot.device.admit(slot.block, row.scanNanos());
      }
      slot.request = wanted ? slot.block.request() : null;
      slot.pending = wanted ? slot.device.link().submit(slot.request) : null;
    }
    awaitAll(row);
    for (Channel channel : channels) {
      row.value(channel.signal, channel.value());
    }
  }

  /** Everything in a device may be gone after it lost its supply. */
  void suppliesLost() {
    for (Slot slot : slots) {
      if (slot.device.device().poweredBy().isPresent() && slot.isSet()) {
        slot.block.lost();
      }
    }
  }

  /**
   * Whether a device has booted: it answered in this scan, or, if never asked, has had the time.
   */
  private boolean listens(OpenDevice device, long nowNanos) {
    return device.reads().isEmpty()
        ? supply.expectsAnswer(device.device(), nowNanos)
        : supply.speaks(device.device());
  }

  /** The writes that were not answered and not sent again, one line each. */
  List<String> notRepeated() {
    return notRepeated;
  }

  private void awaitAll(ScanRow row) {
    for (Slot slot : slots) {
      if (slot.pending != null) {
        await(slot, row);
        slot.pending = null;
      } else if (slot.request == null) {
        row.window(slot.source, row.scanNanos(), row.scanNanos());
      }
    }
  }

  private void await(Slot slot, ScanRow row) {
    long now = row.scanNanos();
    Reply reply = slot.pending.await();
    slot.device.judge(
        slot.request, reply, slot.holdsClock || supply.expectsAnswer(slot.device.device(), now));
    while (slot.holdsClock && !reply.isGood()) {
      // Time can't go on without it, and writing the same time twice does no harm.
      reply = slot.device.link().execute(slot.request);
      slot.device.judge(slot.request, reply, true);
    }
    if (reply.isGood()) {
      slot.block.written();
    } else if (slot.isOnce() && reply.mayHaveHappened()) {
      slot.block.written();
      String line =
          slot.device.describe(slot.request, reply)
              + "; not sent again, as it may have happened and '"
              + slot.channels.get(0).wire.signal()
              + "' is not 'repeatable' in its profile";
      notRepeated.add(line);
      LOG.warn(line);
    }
    // In lock-step the controller's clock stands from the read to the write of a scan; that the
    // write came after the read is known all the same, and one nanosecond says it.
    long from = pace.isLockstep() ? now + 1 : pace.scenarioNanos(reply.requestNanos());
    long to = pace.isLockstep() ? now + 1 : pace.scenarioNanos(reply.replyNanos());
    row.window(slot.source, from, to);
  }

  /** One block with its place in the row. */
  private static final class Slot {
    private final OpenDevice device;
    private final WriteBlock block;
    private final int source;
    private final List<Channel> channels = new ArrayList<>();
    private boolean holdsClock;
    private ModbusRequest request;
    private Pending pending;

    Slot(OpenDevice device, WriteBlock block, int source) {
      this.device = device;
      this.block = block;
      this.source = source;
    }

    /** Whether it must not be written twice where the first time may have happened. */
    boolean isOnce() {
      return device.device().isController() && !holdsClock && !block.isRepeatable();
    }

    /** A controller's own point that nobody has set is never written. */
    boolean isSet() {
      if (holdsClock) {
        return true;
      }
      for (Channel channel : channels) {
        if (!Double.isNaN(channel.value())) {
          return true;
        }
      }
      return false;
    }
  }
}
