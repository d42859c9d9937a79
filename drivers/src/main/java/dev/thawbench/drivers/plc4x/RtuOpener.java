package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.rtu.RtuBus;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.embedded.EmbeddedChannel;
import org.apache.plc4x.java.api.exceptions.PlcConnectionException;
import org.apache.plc4x.java.spi.connection.ChannelFactory;

/**
 * Opens PLC4X connections whose channel ends at the gateway of an RTU line. It is Netty's embedded
 * channel, which has no thread: whoever submits a request takes it through PLC4X to the line, and
 * the line's thread takes the reply through PLC4X to who waits. An event loop between the two would
 * cost two more changes of thread on every exchange.
 */
final class RtuOpener implements Opener {
  /** The gateway always answers in the end; a bus with many silent units may take its time. */
  private static final long GRACE_NANOS = 60_000_000_000L;

  private final RtuBus bus;
  private final boolean ownsBus;
  private final int unit;
  private final LinkSettings settings;

  RtuOpener(RtuBus bus, boolean ownsBus, int unit, LinkSettings settings) {
    this.bus = bus;
    this.ownsBus = ownsBus;
    this.unit = unit;
    this.settings = settings;
  }

  @Override
  public Session open(SessionEvents events) throws PlcConnectionException {
    RtuGateway gateway = new RtuGateway(bus, settings.timeoutNanos(), events);
    var connection =
        new ModbusDriver().open(new Channels(gateway), unit, settings.timeoutNanos() + GRACE_NANOS);
    return Session.on(connection, gateway::newest, true, events);
  }

  @Override
  public long graceNanos() {
    return GRACE_NANOS;
  }

  @Override
  public void close() {
    if (ownsBus) {
      bus.close();
    }
  }

  private record Channels(RtuGateway gateway) implements ChannelFactory {
    @Override
    public Channel createChannel(ChannelHandler handler) {
      return new EmbeddedChannel(handler);
    }

    @Override
    public void initializePipeline(ChannelPipeline pipeline) {
      pipeline.addLast(gateway);
    }

    @Override
    public boolean isPassive() {
      return false;
    }
  }
}
