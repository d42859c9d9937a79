package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.modbus.RtuFrame;

/** How the bytes of an exchange are to be read. */
enum Framing {
  /** Modbus TCP. */
  MBAP {
    @Override
    int exceptionCode(Evidence evidence) {
      return MbapFrames.exceptionCode(evidence);
    }

    @Override
    boolean carries(Evidence evidence, ModbusRequest request) {
      return MbapFrames.carries(evidence, request);
    }

    @Override
    String diagnosis(Evidence evidence) {
      return MbapFrames.diagnosis(evidence);
    }

    @Override
    boolean hasGoodReply(Evidence evidence) {
      return MbapFrames.hasGoodReply(evidence);
    }
  },

  /** Modbus RTU; whether a reply fits its request has been seen to by the line. */
  RTU {
    @Override
    int exceptionCode(Evidence evidence) {
      byte[] received = evidence.received();
      int from = received.length - 5;
      boolean exception =
          from >= 0
              && evidence.sent().length > 1
              && (received[from + 1] & 0xFF) == (evidence.sent()[1] | 0x80)
              && RtuFrame.hasGoodCrc(received, from, 5);
      return exception ? received[from + 2] & 0xFF : 0;
    }

    @Override
    boolean carries(Evidence evidence, ModbusRequest request) {
      byte[] sent = evidence.sent();
      return sent.length >= 8
          && (sent[1] & 0xFF) == request.functionCode()
          && ((sent[2] & 0xFF) << 8 | sent[3] & 0xFF) == request.address();
    }

    @Override
    String diagnosis(Evidence evidence) {
      return "";
    }

    @Override
    boolean hasGoodReply(Evidence evidence) {
      return true;
    }
  };

  /** The exception code of the reply; 0 where it is none. */
  abstract int exceptionCode(Evidence evidence);

  /** Whether the bytes sent are a frame with this request. */
  abstract boolean carries(Evidence evidence, ModbusRequest request);

  /** Whether a frame that fits what was sent is among the bytes received. */
  abstract boolean hasGoodReply(Evidence evidence);

  /** What is wrong with the bytes received, in a few words; empty where nothing is known. */
  abstract String diagnosis(Evidence evidence);
}
