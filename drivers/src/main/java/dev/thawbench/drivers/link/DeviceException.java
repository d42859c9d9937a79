package dev.thawbench.drivers.link;

/**
 * The device, or a gateway before it, refused (Modbus Application Protocol V1.1b3, 7).
 *
 * @param requestNanos when the request went out, ns
 * @param replyNanos when the reply was in, ns
 * @param code exception code, as on the wire where it is known: 1 to 255
 * @param evidence the bytes of the exchange
 */
public record DeviceException(long requestNanos, long replyNanos, int code, Evidence evidence)
    implements Reply {
  /** The device has no time now, and has not done what was asked. */
  static final int BUSY = 6;

  /** The protocol's name of the code. */
  public String meaning() {
    return meaning(code);
  }

  /** Whether profile or wiring are wrong: function, address or value that the device has not. */
  public boolean isConfigurationFault() {
    return code >= 1 && code <= 3;
  }

  @Override
  public String describe(Request request) {
    return "exception " + code + " (" + meaning() + ") to '" + request.describe() + "'";
  }

  private static String meaning(int code) {
    return switch (code) {
      case 1 -> "illegal function";
      case 2 -> "illegal data address";
      case 3 -> "illegal data value";
      case 4 -> "device failure";
      case 5 -> "acknowledged, still at work";
      case 6 -> "device busy";
      case 8 -> "memory parity error";
      case 10 -> "gateway path unavailable";
      case 11 -> "gateway got no reply from the device";
      default -> "not a code of the protocol";
    };
  }
}
