package dev.thawbench.drivers.plc4x;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import org.apache.plc4x.java.spi.events.CloseConnectionEvent;

/**
 * The handler next to the wire: tells when the channel is gone, and clears up after PLC4X, whose
 * threads would outlive it.
 */
abstract class ChannelEnd extends ChannelDuplexHandler {
  private final Runnable onLost;

  ChannelEnd(Runnable onLost) {
    this.onLost = onLost;
  }

  @Override
  public final void channelInactive(ChannelHandlerContext context) {
    onLost.run();
    context.fireUserEventTriggered(new CloseConnectionEvent());
    context.fireChannelInactive();
    context.pipeline().close();
  }

  @Override
  public final void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    // A reset by the peer; the channel is of no more use, channelInactive follows.
    context.pipeline().close();
  }
}
