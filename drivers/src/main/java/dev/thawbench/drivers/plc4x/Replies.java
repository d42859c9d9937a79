package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Bits;
import dev.thawbench.drivers.link.Content;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.DeviceException;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.Registers;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Written;
import org.apache.plc4x.java.api.messages.PlcReadResponse;
import org.apache.plc4x.java.api.messages.PlcResponse;
import org.apache.plc4x.java.api.messages.PlcWriteResponse;
import org.apache.plc4x.java.api.types.PlcResponseCode;

/** What PLC4X said, and what passed on the wire, as a reply of ours. */
final class Replies {
  private Replies() {}

  /** The reply where PLC4X completed a request, with a response, with null, or with an error. */
  static Reply of(Exchange exchange, PlcResponse response, Throwable error, WireRecord wire) {
    Reply fault = lineFault(exchange, wire);
    if (fault != null) {
      return fault;
    }
    int code = wire.framing().exceptionCode(wire.evidence());
    if (code > 0) {
      return new DeviceException(sent(exchange, wire), wire.receivedNanos(), code, wire.evidence());
    }
    Content content = error == null && response != null ? content(exchange, response) : null;
    if (content != null && wire.framing().hasGoodReply(wire.evidence())) {
      return new Data(sent(exchange, wire), wire.receivedNanos(), content, wire.evidence());
    }
    String why = wire.framing().diagnosis(wire.evidence());
    if (why.isEmpty()) {
      why =
          error == null
              ? "it does not carry what was asked for"
              : String.valueOf(error.getMessage());
    }
    return new BadFrame(sent(exchange, wire), wire.receivedNanos(), why, wire.evidence());
  }

  /** The reply where the link's own deadline passed. */
  static Reply overdue(Exchange exchange, WireRecord wire, long nowNanos) {
    WireRecord own = own(exchange, wire);
    if (own.evidence().received().length == 0) {
      return new NoReply(sent(exchange, own), nowNanos, own.evidence());
    }
    int code = own.framing().exceptionCode(own.evidence());
    if (code > 0) {
      // PLC4X drops an exception whose code it does not know, and with it the connection.
      return new DeviceException(sent(exchange, own), own.receivedNanos(), code, own.evidence());
    }
    String why = own.framing().diagnosis(own.evidence());
    return new BadFrame(
        sent(exchange, own), nowNanos, why.isEmpty() ? "it fits no request" : why, own.evidence());
  }

  /** Whether this request's frame has gone out. */
  static boolean isSent(Exchange exchange, WireRecord wire) {
    return own(exchange, wire).wasSent();
  }

  /** Whether a good reply to this request is in, which PLC4X is about to hand over. */
  static boolean isAnswered(Exchange exchange, WireRecord wire) {
    WireRecord own = own(exchange, wire);
    return own.evidence().received().length > 0
        && own.framing().exceptionCode(own.evidence()) == 0
        && own.framing().hasGoodReply(own.evidence());
  }

  /** The reply where the connection went away. */
  static Reply lost(Exchange exchange, WireRecord wire, long nowNanos, String why) {
    WireRecord own = own(exchange, wire);
    return new Gone(sent(exchange, own), nowNanos, why, own.wasSent(), own.evidence());
  }

  /** What a line of ours found itself, in place of what it had to tell PLC4X; null for nothing. */
  private static Reply lineFault(Exchange exchange, WireRecord wire) {
    long sent = sent(exchange, wire);
    long end = wire.receivedNanos();
    return switch (wire.fault().kind()) {
      case NONE -> null;
      case SILENCE -> new NoReply(sent, end, wire.evidence());
      case BAD_FRAME -> new BadFrame(sent, end, wire.fault().why(), wire.evidence());
      case GONE -> new Gone(sent, end, wire.fault().why(), wire.wasSent(), wire.evidence());
    };
  }

  /** The record, unless it is of an earlier request: then this one has not been sent. */
  private static WireRecord own(Exchange exchange, WireRecord wire) {
    return wire.sentNanos() >= exchange.takenNanos()
            && wire.framing().carries(wire.evidence(), exchange.request())
        ? wire
        : WireRecord.NOTHING;
  }

  private static long sent(Exchange exchange, WireRecord wire) {
    return wire.wasSent() ? wire.sentNanos() : exchange.takenNanos();
  }

  private static Content content(Exchange exchange, PlcResponse response) {
    if (response instanceof PlcWriteResponse written) {
      return written.getResponseCode(Requests.VALUES) == PlcResponseCode.OK ? new Written() : null;
    }
    PlcReadResponse read = (PlcReadResponse) response;
    if (read.getResponseCode(Requests.VALUES) != PlcResponseCode.OK) {
      return null;
    }
    byte[] bytes = read.getPlcValue(Requests.VALUES).getRaw();
    int quantity = exchange.request().quantity();
    return exchange.request().table().holdsRegisters()
        ? registers(bytes, quantity)
        : bits(bytes, quantity);
  }

  /** Big-endian words (Modbus Application Protocol V1.1b3, 4.2); null for another number. */
  private static Registers registers(byte[] bytes, int quantity) {
    if (bytes.length != 2 * quantity) {
      return null;
    }
    int[] registers = new int[quantity];
    for (int i = 0; i < quantity; i++) {
      registers[i] = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
    }
    return new Registers(registers);
  }

  /** The first is the lowest bit of the first byte (6.1 there); null for another number. */
  private static Bits bits(byte[] bytes, int quantity) {
    if (bytes.length != (quantity + 7) / 8) {
      return null;
    }
    boolean[] bits = new boolean[quantity];
    for (int i = 0; i < quantity; i++) {
      bits[i] = (bytes[i / 8] >>> i % 8 & 1) != 0;
    }
    return new Bits(bits);
  }
}
