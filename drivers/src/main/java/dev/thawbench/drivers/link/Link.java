package dev.thawbench.drivers.link;

/**
 * A connection over which one device is spoken to. It connects by itself, times every exchange, and
 * after a fault recovers by itself; the fault is a {@link Reply}.
 *
 * <p>Requests are carried out one after another in the order of their submission, so that of a
 * write and a read submitted together the read sees what was written. Any thread may submit;
 * whatever a link does besides, it does on threads of its own.
 */
public interface Link extends AutoCloseable {
  /** The device and where it is. */
  LinkAddress address();

  /**
   * Takes a request and returns at once. A link that does not speak the request's kind (a line
   * asked of a Modbus device) throws {@link IllegalArgumentException}.
   */
  Pending submit(Request request);

  /** Carries out a request and waits for what comes of it, at most the link's timeout. */
  default Reply execute(Request request) {
    return submit(request).await();
  }

  /** How the link has fared so far. */
  LinkHealth health();

  /**
   * Ends the link. Returns at once: what takes long is done behind it. Requests not answered yet,
   * and later ones, end as {@link Gone}.
   */
  @Override
  void close();
}
