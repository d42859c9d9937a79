package dev.thawbench.loop.scan;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.loop.coupling.PlantCommand;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.device.ReadBlock;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.List;

/** Reads all responses of a scan, links side by side, into the row and into the plant. */
final class Responses {
  private final List<Slot> slots = new ArrayList<>();
  private final Pace pace;
  private final Supply supply;
  private boolean requested;

  Responses(List<OpenDevice> devices, TraceLayout layout, Pace pace, Supply supply) {
    this.pace = pace;
    this.supply = supply;
    for (OpenDevice device : devices) {
      for (ReadBlock block : device.reads()) {
        slots.add(new Slot(device, block, layout));
      }
    }
  }

  /** Sends every read that is not on its way; replies are collected by {@link #collect}. */
  void request() {
    if (requested) {
      return;
    }
    requested = true;
    for (Slot slot : slots) {
      slot.pending =
          supply.feeds(slot.device.device())
              ? slot.device.link().submit(slot.block.request())
              : null;
    }
  }

  /** Waits for the replies, and fills the row. */
  void collect(ScanRow row) {
    requested = false;
    for (Slot slot : slots) {
      long now = row.scanNanos();
      if (slot.pending == null) {
        slot.unknown(row, now, now);
        continue;
      }
      Reply reply = slot.pending.await();
      supply.heard(slot.device.device(), reply.isGood());
      slot.device.judge(
          slot.block.request(), reply, supply.expectsAnswer(slot.device.device(), now));
      long from = pace.isLockstep() ? now : pace.scenarioNanos(reply.requestNanos());
      long to = pace.isLockstep() ? now : pace.scenarioNanos(reply.replyNanos());
      if (reply instanceof Data data) {
        slot.fill(row, data, from, to);
      } else {
        slot.unknown(row, from, to);
      }
    }
  }

  /** Forgets what is on its way. */
  void begin() {
    requested = false;
  }

  /** Gives the plant what the controller commands. */
  void command(ScanRow row, Emulation emulation) {
    for (Slot slot : slots) {
      for (int i = 0; i < slot.commands.length; i++) {
        if (slot.commands[i] != null) {
          emulation.command(slot.commands[i], row.value(slot.signals[i]));
        }
      }
    }
  }

  /** One block with its place in the row. */
  private static final class Slot {
    private final OpenDevice device;
    private final ReadBlock block;
    private final int source;
    private final int[] signals;
    private final PlantCommand[] commands;
    private final double[] values;
    private Pending pending;

    Slot(OpenDevice device, ReadBlock block, TraceLayout layout) {
      this.device = device;
      this.block = block;
      this.source = layout.sources().indexOf(block.source());
      this.signals = new int[block.wires().size()];
      this.commands = new PlantCommand[signals.length];
      this.values = new double[signals.length];
      for (int i = 0; i < signals.length; i++) {
        Wire wire = block.wires().get(i);
        signals[i] = layout.indexOf(wire.signal()).orElseThrow();
        commands[i] = wire.command().orElse(null);
      }
    }

    void fill(ScanRow row, Data data, long from, long to) {
      block.block().values(data, values);
      row.window(source, from, to);
      for (int i = 0; i < signals.length; i++) {
        row.value(signals[i], values[i]);
      }
    }

    void unknown(ScanRow row, long from, long to) {
      row.window(source, from, to);
      for (int signal : signals) {
        row.value(signal, Double.NaN);
      }
    }
  }
}
