package dev.thawbench.drivers;

import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.server.ModbusTcpServer;

/**
 * A server on a port that stays free while it is away. It lies below those that systems give to
 * anybody (32,768 and more): a link that knocks at such a port may even be given that very one.
 */
public final class OwnPort {
  private static final int FIRST = 21_000;
  private static final int LAST = 21_100;

  private OwnPort() {}

  /** A server on the first such port that is free. */
  public static ModbusTcpServer serve() {
    for (int port = FIRST; ; port++) {
      try {
        return ModbusTcpServer.onLoopback(port);
      } catch (LinkException taken) {
        if (port == LAST) {
          throw taken;
        }
      }
    }
  }
}
