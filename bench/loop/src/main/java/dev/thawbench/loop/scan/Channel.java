package dev.thawbench.loop.scan;

import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.coupling.PlantSource;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.device.WriteBlock;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.station.Wire;
import java.util.Optional;

/** A stimulus on its way out: where its value comes from, and where it goes. */
final class Channel {
  final Wire wire;
  final OpenDevice device;
  final WriteBlock block;
  final int indexInBlock;
  final int signal;
  final Optional<PlantSource> source;
  private double value = Double.NaN;

  Channel(Wire wire, OpenDevice device, WriteBlock block, int indexInBlock, int signal) {
    this.wire = wire;
    this.device = device;
    this.block = block;
    this.indexInBlock = indexInBlock;
    this.signal = signal;
    this.source = wire.source();
  }

  /**
   * The value as the device's registers say it, in the point's unit; NaN while nobody has set it.
   */
  double value() {
    return value;
  }

  /** Puts a value into its block. */
  void put(double wanted) {
    value = block.set(indexInBlock, wanted);
  }

  /**
   * Puts what the plant says now, if the plant drives it.
   *
   * @throws BenchException if the point can't hold it
   */
  void take(Emulation emulation) {
    if (source.isEmpty()) {
      return;
    }
    try {
      put(emulation.get(source.get()));
    } catch (IllegalArgumentException tooFar) {
      throw new BenchException(
          wire.place()
              + ": the plant drives '"
              + wire.signal()
              + "' where its point can't follow: "
              + tooFar.getMessage()
              + "; give the point the 'type', 'scale' or 'offset' that can",
          tooFar);
    }
  }

  /** Takes over what the device says that it holds. */
  void found(double held) {
    if (!Double.isNaN(held)) {
      value = block.found(indexInBlock, held);
    }
  }
}
