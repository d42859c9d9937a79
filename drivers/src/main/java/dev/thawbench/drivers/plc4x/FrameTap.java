package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.BusListener;
import dev.thawbench.drivers.link.Evidence;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** Stands between the socket and PLC4X: stamps and keeps the bytes that pass. */
final class FrameTap extends ChannelEnd {
  /** More than any frame; a device that babbles fills no memory. */
  private static final int MOST_KEPT = 1024;

  private final LongSupplier clock;
  private final BusListener listener;
  private volatile WireRecord newest = WireRecord.NOTHING;

  FrameTap(LongSupplier clock, BusListener listener, Runnable onLost) {
    super(onLost);
    this.clock = clock;
    this.listener = listener;
  }

  WireRecord newest() {
    return newest;
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof ByteBuf buffer) {
      byte[] bytes = ByteBufUtil.getBytes(buffer);
      long now = clock.getAsLong();
      newest =
          new WireRecord(
              now, now, new Evidence(bytes, new byte[0]), WireRecord.Fault.NONE, Framing.MBAP);
      listener.sent(now, bytes);
    }
    context.write(message, promise);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof ByteBuf buffer) {
      long now = clock.getAsLong();
      byte[] bytes = ByteBufUtil.getBytes(buffer);
      WireRecord record = newest;
      byte[] received = joined(record.evidence().received(), bytes);
      newest =
          new WireRecord(
              record.sentNanos(),
              now,
              new Evidence(record.evidence().sent(), received),
              WireRecord.Fault.NONE,
              Framing.MBAP);
      listener.received(now, bytes);
    }
    context.fireChannelRead(message);
  }

  private static byte[] joined(byte[] before, byte[] bytes) {
    if (before.length == 0) {
      return bytes;
    }
    int length = Math.min(before.length + bytes.length, MOST_KEPT);
    byte[] all = Arrays.copyOf(before, length);
    System.arraycopy(bytes, 0, all, before.length, length - before.length);
    return all;
  }
}
