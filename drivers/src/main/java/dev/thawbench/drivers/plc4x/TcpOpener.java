package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.LinkSettings;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.apache.plc4x.java.api.exceptions.PlcConnectionException;
import org.apache.plc4x.java.spi.connection.ChannelFactory;

/**
 * Opens connections over TCP, all on one event loop. PLC4X's own factory is not used: it makes a
 * thread for each connection, takes two seconds to end it, and prints a stack trace on a refused
 * connect.
 */
final class TcpOpener implements Opener {
  private final InetSocketAddress target;
  private final int unit;
  private final LinkSettings settings;
  private final NioEventLoopGroup loop;

  TcpOpener(String device, InetSocketAddress target, int unit, LinkSettings settings) {
    this.target = target;
    this.unit = unit;
    this.settings = settings;
    this.loop = new NioEventLoopGroup(1, new DefaultThreadFactory("bus " + device, true));
  }

  @Override
  public Session open(SessionEvents events) throws PlcConnectionException {
    FrameTap tap = new FrameTap(settings.clock(), settings.listener(), events::lost);
    var connection = new ModbusDriver().open(new Channels(tap), unit, settings.timeoutNanos());
    return Session.on(connection, tap::newest, false, events);
  }

  @Override
  public void close() {
    loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  private final class Channels implements ChannelFactory {
    private final FrameTap tap;

    Channels(FrameTap tap) {
      this.tap = tap;
    }

    @Override
    public Channel createChannel(ChannelHandler handler) throws PlcConnectionException {
      // Resolved anew for each attempt: a device may come back with another address.
      InetSocketAddress address =
          target.isUnresolved()
              ? new InetSocketAddress(target.getHostString(), target.getPort())
              : target;
      if (address.isUnresolved()) {
        throw new PlcConnectionException("the host name is not known");
      }
      ChannelFuture connecting =
          new Bootstrap()
              .group(loop)
              .channel(NioSocketChannel.class)
              .option(ChannelOption.TCP_NODELAY, true)
              .option(ChannelOption.SO_KEEPALIVE, true)
              .option(
                  ChannelOption.CONNECT_TIMEOUT_MILLIS,
                  (int) Math.max(1, settings.timeoutNanos() / 1_000_000))
              .handler(handler)
              .connect(address);
      connecting.awaitUninterruptibly();
      if (!connecting.isSuccess()) {
        throw new PlcConnectionException(ConnectText.of(connecting.cause()), connecting.cause());
      }
      return connecting.channel();
    }

    @Override
    public void initializePipeline(ChannelPipeline pipeline) {
      pipeline.addLast(tap);
    }

    @Override
    public boolean isPassive() {
      return false;
    }
  }
}
