package dev.thawbench.drivers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port of this machine that refuses every connection. It is held meanwhile, without anybody
 * listening, so that no other test can be given it.
 */
public final class ShutPort implements AutoCloseable {
  private final Socket held = new Socket();

  /** Any port. */
  public ShutPort() throws IOException {
    held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  /** Its number. */
  public int number() {
    return held.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
