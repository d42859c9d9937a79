package dev.thawbench.drivers.pty;

import dev.thawbench.drivers.link.LinkException;
import java.io.IOException;
import java.util.Optional;

/**
 * Two pseudo-terminals joined like two serial ports by a null-modem cable: what goes into one comes
 * out of the other. Owns a thread for each direction.
 */
public final class NullModem implements AutoCloseable {
  private final PseudoTerminal one;
  private final PseudoTerminal other;

  private NullModem(PseudoTerminal one, PseudoTerminal other) {
    this.one = one;
    this.other = other;
  }

  /** A cable; empty where this system has no pseudo-terminals. */
  public static Optional<NullModem> open() {
    return PseudoTerminal.open()
        .flatMap(one -> PseudoTerminal.open().map(other -> started(new NullModem(one, other))));
  }

  private static NullModem started(NullModem cable) {
    carry(cable.one, cable.other);
    carry(cable.other, cable.one);
    return cable;
  }

  private static void carry(PseudoTerminal from, PseudoTerminal to) {
    Thread carrying =
        new Thread(
            () -> {
              byte[] chunk = new byte[512];
              for (int count = from.read(chunk, 100); count >= 0; count = from.read(chunk, 100)) {
                write(to, java.util.Arrays.copyOf(chunk, count));
              }
            },
            "null-modem " + from.path());
    carrying.setDaemon(true);
    carrying.start();
  }

  private static void write(PseudoTerminal to, byte[] bytes) {
    try {
      to.write(bytes);
    } catch (IOException e) {
      throw new LinkException("the cable to " + to.path() + " is broken", e);
    }
  }

  /** The port at one end. */
  public String path() {
    return one.path();
  }

  /** The port at the other end. */
  public String otherPath() {
    return other.path();
  }

  @Override
  public void close() {
    one.close();
    other.close();
  }
}
