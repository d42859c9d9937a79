package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.rtu.RtuBus;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.DefaultEventLoopGroup;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalServerChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;
import org.apache.plc4x.java.api.exceptions.PlcConnectionException;
import org.apache.plc4x.java.spi.connection.ChannelFactory;

/**
 * Opens PLC4X connections to the gateway of an RTU line, by Netty's channels within the process.
 */
final class RtuOpener implements Opener {
  /** The gateway always answers in the end; a bus with many silent units may take its time. */
  private static final long GRACE_NANOS = 60_000_000_000L;

  private final RtuBus bus;
  private final boolean ownsBus;
  private final int unit;
  private final LinkSettings settings;
  private final DefaultEventLoopGroup loop;

  RtuOpener(String device, RtuBus bus, boolean ownsBus, int unit, LinkSettings settings) {
    this.bus = bus;
    this.ownsBus = ownsBus;
    this.unit = unit;
    this.settings = settings;
    this.loop = new DefaultEventLoopGroup(1, new DefaultThreadFactory("bus " + device, true));
  }

  @Override
  public Session open(SessionEvents events) throws PlcConnectionException {
    RtuGateway gateway = new RtuGateway(bus);
    Channel server =
        new ServerBootstrap()
            .group(loop)
            .channel(LocalServerChannel.class)
            .childHandler(gateway)
            .bind(LocalAddress.ANY)
            .syncUninterruptibly()
            .channel();
    try {
      ChannelFactory channels = new Channels(server.localAddress(), events::lost);
      var connection =
          new ModbusDriver().open(channels, unit, settings.timeoutNanos() + GRACE_NANOS);
      return Session.on(connection, gateway::newest, true, events);
    } finally {
      server.close();
    }
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
    loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  private final class Channels implements ChannelFactory {
    private final java.net.SocketAddress gateway;
    private final Runnable onLost;

    Channels(java.net.SocketAddress gateway, Runnable onLost) {
      this.gateway = gateway;
      this.onLost = onLost;
    }

    @Override
    public Channel createChannel(ChannelHandler handler) {
      ChannelFuture connecting =
          new Bootstrap().group(loop).channel(LocalChannel.class).handler(handler).connect(gateway);
      return connecting.syncUninterruptibly().channel();
    }

    @Override
    public void initializePipeline(ChannelPipeline pipeline) {
      // The gateway keeps the record of the line; here only the clearing up is needed.
      pipeline.addLast(
          new FrameTap(settings.clock(), dev.thawbench.drivers.link.BusListener.NONE, onLost));
    }

    @Override
    public boolean isPassive() {
      return false;
    }
  }
}
