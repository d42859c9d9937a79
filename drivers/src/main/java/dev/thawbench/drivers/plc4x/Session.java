package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Reply;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.plc4x.java.api.PlcConnection;
import org.apache.plc4x.java.api.messages.PlcResponse;
import org.apache.plc4x.java.spi.connection.DefaultNettyPlcConnection;

/** One PLC4X connection, from its opening until it is discarded. */
final class Session {
  private final Requests requests;
  private final Channel channel;
  private final Supplier<WireRecord> wire;
  private final boolean outlivesBadReplies;

  private Session(
      PlcConnection connection,
      Channel channel,
      Supplier<WireRecord> wire,
      boolean outlivesBadReplies) {
    this.outlivesBadReplies = outlivesBadReplies;
    this.requests = new Requests(connection);
    this.channel = channel;
    this.wire = wire;
  }

  /**
   * The session on an open connection.
   *
   * @param wire tells what passed for the newest request
   * @param outlivesBadReplies whether the line behind the channel settles bad replies itself, so
   *     that the connection stays good after one
   */
  static Session on(
      DefaultNettyPlcConnection connection,
      Supplier<WireRecord> wire,
      boolean outlivesBadReplies,
      SessionEvents events) {
    Channel channel = connection.getChannel();
    channel
        .pipeline()
        .addLast(
            new ChannelInboundHandlerAdapter() {
              @Override
              public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
                events.undecodable();
              }
            });
    return new Session(connection, channel, wire, outlivesBadReplies);
  }

  /** Hands a request to PLC4X. The future may never complete: deadlines are the link's. */
  CompletableFuture<? extends PlcResponse> send(ModbusRequest request) {
    return requests.execute(request);
  }

  /** What passed for the newest request. */
  WireRecord wire() {
    return wire.get();
  }

  /** Whether the connection must be replaced after this reply. */
  boolean isSpoiledBy(Reply reply) {
    return !outlivesBadReplies && (reply instanceof Gone || reply instanceof BadFrame);
  }

  /**
   * Hangs up. PLC4X's own {@code close()} is not used: it waits two seconds, and throws after a
   * hang-up of the other side.
   */
  void discard() {
    channel.pipeline().close();
  }
}
