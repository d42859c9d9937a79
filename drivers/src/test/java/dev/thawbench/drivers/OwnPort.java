package dev.thawbench.drivers;

import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.server.ModbusTcpServer;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on a port that stays free while it is away. It lies below those that systems give to
 * anybody (32,768 and more): a link that knocks at such a port may even be given that very one.
 * Nobody is given the same port twice, and test processes side by side begin at different ones.
 */
public final class OwnPort {
  private static final int FIRST = 20_000;
  private static final int PORTS = 12_000;
  private static final int MOST_ATTEMPTS = 100;
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (ProcessHandle.current().pid() * 101 % PORTS));

  private OwnPort() {}

  /** A server on the next such port that is free. */
  public static ModbusTcpServer serve() {
    return open(ModbusTcpServer::onLoopback);
  }

  /** What {@code opening} opens on the next such port where it can. */
  public static <T> T open(Opening<T> opening) {
    LinkException last = null;
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        return opening.on(FIRST + NEXT.getAndIncrement() % PORTS);
      } catch (LinkException taken) {
        last = taken;
      }
    }
    throw last;
  }

  /** Opens something on a port. */
  public interface Opening<T> {
    /**
     * Opens it.
     *
     * @throws LinkException where the port is taken
     */
    T on(int port);
  }
}
