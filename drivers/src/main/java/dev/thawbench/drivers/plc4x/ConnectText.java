package dev.thawbench.drivers.plc4x;

import io.netty.channel.ConnectTimeoutException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;

/** Why a connect failed, in a few words. */
final class ConnectText {
  private ConnectText() {}

  static String of(Throwable cause) {
    if (cause instanceof ConnectTimeoutException) {
      return "the host does not answer";
    }
    if (cause instanceof NoRouteToHostException) {
      return "no route to the host";
    }
    if (cause instanceof ConnectException) {
      return "connection refused";
    }
    if (cause instanceof SocketException && cause.getMessage() != null) {
      return cause.getMessage().toLowerCase(java.util.Locale.ROOT);
    }
    return String.valueOf(cause == null ? "unknown reason" : cause.getMessage());
  }
}
