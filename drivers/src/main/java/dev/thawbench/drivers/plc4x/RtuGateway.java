package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.rtu.RtuBus;
import dev.thawbench.drivers.rtu.RtuOutcome;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/**
 * A Modbus gateway inside the process: MBAP frames of one PLC4X connection on one side, an RTU line
 * on the other. It always answers, silence with exception 11 and a bad frame with 4, so that PLC4X
 * never loses its slot for a request; the true outcome goes beside it, as the wire record. A
 * device's own exception becomes 4 for the same reason: to some codes PLC4X says nothing at all.
 *
 * <p>Has no thread and is not thread-safe: the link sees to it that requests and replies pass one
 * at a time.
 */
final class RtuGateway extends ChannelEnd {
  private static final int HEADER = 7;
  private static final byte DEVICE_FAILURE = 4;
  private static final byte PATH_UNAVAILABLE = 10;
  private static final byte NO_REPLY = 11;

  private final RtuBus bus;
  private final long timeoutNanos;
  private final SessionEvents events;
  private WireRecord newest = WireRecord.NOTHING;

  RtuGateway(RtuBus bus, long timeoutNanos, SessionEvents events) {
    super(events::lost);
    this.bus = bus;
    this.timeoutNanos = timeoutNanos;
    this.events = events;
  }

  WireRecord newest() {
    return newest;
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    // PLC4X writes each frame whole.
    ByteBuf buffer = (ByteBuf) message;
    byte[] frame = ByteBufUtil.getBytes(buffer);
    buffer.release();
    promise.setSuccess();
    byte[] pdu = new byte[frame.length - HEADER];
    System.arraycopy(frame, HEADER, pdu, 0, pdu.length);
    bus.submit(
        frame[6] & 0xFF,
        pdu,
        timeoutNanos,
        outcome -> events.alone(() -> answer(context, frame, outcome)));
  }

  private void answer(ChannelHandlerContext context, byte[] request, RtuOutcome outcome) {
    newest =
        new WireRecord(
            outcome.sentNanos(),
            outcome.endNanos(),
            outcome.evidence(),
            fault(outcome),
            Framing.RTU);
    byte[] pdu =
        switch (outcome.kind()) {
          case ANSWER -> outcome.pdu()[0] < 0 ? exception(request, DEVICE_FAILURE) : outcome.pdu();
          case SILENCE -> exception(request, NO_REPLY);
          case BAD_FRAME -> exception(request, DEVICE_FAILURE);
          case NO_LINE -> exception(request, PATH_UNAVAILABLE);
        };
    byte[] reply = new byte[HEADER + pdu.length];
    System.arraycopy(request, 0, reply, 0, HEADER);
    reply[4] = (byte) (pdu.length + 1 >>> 8);
    reply[5] = (byte) (pdu.length + 1);
    System.arraycopy(pdu, 0, reply, HEADER, pdu.length);
    context.fireChannelRead(Unpooled.wrappedBuffer(reply));
  }

  private static byte[] exception(byte[] request, byte code) {
    return new byte[] {(byte) (request[HEADER] | 0x80), code};
  }

  private static WireRecord.Fault fault(RtuOutcome outcome) {
    return switch (outcome.kind()) {
      case ANSWER -> WireRecord.Fault.NONE;
      case SILENCE -> WireRecord.Fault.SILENCE;
      case BAD_FRAME -> new WireRecord.Fault(WireRecord.Kind.BAD_FRAME, outcome.why());
      case NO_LINE -> new WireRecord.Fault(WireRecord.Kind.GONE, outcome.why());
    };
  }
}
