package dev.thawbench.loop.scan;

import dev.thawbench.loop.Settable;
import dev.thawbench.loop.profile.Values;
import java.util.function.DoubleConsumer;

/**
 * A stimulus that no plant drives.
 *
 * @param channel its way to the device
 * @param setter what else than the channel changes where the script sets it, the channel included
 */
record StimulusSettable(Channel channel, DoubleConsumer setter) implements Settable {
  @Override
  public String name() {
    return channel.wire.signal();
  }

  @Override
  public Values values() {
    return channel.wire.point().values();
  }

  @Override
  public boolean atStartOnly() {
    return false;
  }

  @Override
  public void set(double value) {
    setter.accept(value);
  }

  @Override
  public double get() {
    return channel.value();
  }
}
