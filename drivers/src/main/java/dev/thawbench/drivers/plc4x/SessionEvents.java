package dev.thawbench.drivers.plc4x;

/** What a session tells and asks its link, on the thread that finds it. */
interface SessionEvents {
  /** The connection is gone, whoever ended it. */
  void lost();

  /** PLC4X could not make sense of what came; the request on the wire will never be completed. */
  void undecodable();

  /**
   * Carries a reply to PLC4X while nobody else uses the session; not at all once the link has given
   * it up.
   */
  void alone(Runnable delivery);
}
