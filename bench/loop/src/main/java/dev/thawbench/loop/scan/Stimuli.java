package dev.thawbench.loop.scan;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.device.WriteBlock;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what changed among the stimuli, the block with the clock last. */
final class Stimuli {
  private final Station station;
  private final List<Channel> channels = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final Pace pace;
  private final Supply supply;
  private Optional<Channel> clock = Optional.empty();

  Stimuli(Station station, List<OpenDevice> devices, TraceLayout layout, Pace pace, Supply supply) {
    this.station = station;
    this.pace = pace;
    this.supply = supply;
    for (OpenDevice device : devices) {
      int number = 1;
      for (WriteBlock block : device.writes()) {
        Slot slot =
            new Slot(
                device, block, layout.sources().indexOf(Layouts.writeSource(device, number++)));
        slots.add(slot);
        add(slot, layout);
      }
    }
    // The block that advances the clock must find everything else in place.
    slots.sort((a, b) -> Boolean.compare(holdsClock(a), holdsClock(b)));
  }

  private void add(Slot slot, TraceLayout layout) {
    boolean io = !slot.device.device().name().equals(Station.CONTROLLER);
    for (int i = 0; i < slot.block.wires().size(); i++) {
      Wire wire = slot.block.wires().get(i);
      boolean isClock = station.clock().filter(c -> c == wire).isPresent();
      Channel channel =
          new Channel(
              wire,
              slot.device,
              slot.block,
              i,
              isClock ? -1 : layout.indexOf(wire.signal()).orElseThrow(),
              isClock ? Optional.empty() : PlantOutput.named(wire.signal()));
      if (isClock) {
        clock = Optional.of(channel);
      } else {
        channels.add(channel);
        if (io && channel.source.isEmpty()) {
          channel.put(0);
        }
      }
    }
  }

  private boolean holdsClock(Slot slot) {
    return clock.filter(channel -> channel.block == slot.block).isPresent();
  }

  /** All stimuli but the clock. */
  List<Channel> channels() {
    return channels;
  }

  /** The stimulus called {@code name}. */
  Optional<Channel> channel(String name) {
    return channels.stream().filter(channel -> channel.wire.signal().equals(name)).findFirst();
  }

  /** The clock's point, in lock-step. */
  Optional<Channel> clock() {
    return clock;
  }

  /** Takes the plant's values into the blocks. */
  void take(Emulation emulation) {
    for (Channel channel : channels) {
      if (channel.source.isPresent()) {
        channel.put(emulation.get(channel.source.get()));
      }
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
      if (holdsClock(slot)) {
        awaitAll(row);
      }
      boolean wanted = slot.block.isDirty() && isSet(slot) && supply.feeds(slot.device.device());
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
      if (slot.device.device().poweredBy().isPresent() && isSet(slot)) {
        slot.block.lost();
      }
    }
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
    boolean isClock = holdsClock(slot);
    slot.device.judge(
        slot.request, reply, isClock || supply.expectsAnswer(slot.device.device(), now));
    while (isClock && !reply.isGood()) {
      // Time can't go on without it, and writing the same time twice does no harm.
      reply = slot.device.link().execute(slot.request);
      slot.device.judge(slot.request, reply, true);
    }
    if (reply.isGood()) {
      slot.block.written();
    }
    // In lock-step the controller's clock stands from the read to the write of a scan; that the
    // write came after the read is known all the same, and one nanosecond says it.
    long from = pace.isLockstep() ? now + 1 : pace.scenarioNanos(reply.requestNanos());
    long to = pace.isLockstep() ? now + 1 : pace.scenarioNanos(reply.replyNanos());
    row.window(slot.source, from, to);
  }

  /** A controller's own point that nobody has set is never written. */
  private boolean isSet(Slot slot) {
    if (holdsClock(slot)) {
      return true;
    }
    for (Channel channel : channels) {
      if (channel.block == slot.block && !Double.isNaN(channel.value())) {
        return true;
      }
    }
    return false;
  }

  /** One block with its place in the row. */
  private static final class Slot {
    private final OpenDevice device;
    private final WriteBlock block;
    private final int source;
    private ModbusRequest request;
    private Pending pending;

    Slot(OpenDevice device, WriteBlock block, int source) {
      this.device = device;
      this.block = block;
      this.source = source;
    }
  }
}
