package dev.thawbench.drivers.link;

/**
 * Sees every frame of a link as it passes. Called on the thread that moves the bytes: it must be
 * quick and must not throw.
 */
public interface BusListener {
  /** Sees nothing. */
  BusListener NONE =
      new BusListener() {
        @Override
        public void sent(long nanos, byte[] bytes) {}

        @Override
        public void received(long nanos, byte[] bytes) {}
      };

  /**
   * Bytes went out.
   *
   * @param nanos ns of the link's clock
   * @param bytes one frame; read only
   */
  void sent(long nanos, byte[] bytes);

  /**
   * Bytes came in.
   *
   * @param nanos ns of the link's clock
   * @param bytes what came at once: a frame, a part of one, or noise; read only
   */
  void received(long nanos, byte[] bytes);
}
