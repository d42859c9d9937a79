package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.drivers.pty.PseudoTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * A device's console on a pseudo-terminal: answers lines, and prints lines of its own accord.
 *
 * <p>Owns one daemon thread, {@code console-server}; on it the handler is asked.
 */
public final class ConsoleServer implements AutoCloseable {
  private static final int IDLE_MILLIS = 100;
  private static final int LONGEST = 4096;

  private final PseudoTerminal terminal;
  private final Function<String, Optional<String>> handler;
  private final BusFaults faults = new BusFaults();

  private ConsoleServer(PseudoTerminal terminal, Function<String, Optional<String>> handler) {
    this.terminal = terminal;
    this.handler = handler;
  }

  /**
   * Opens a console on a pseudo-terminal of its own; empty where this system has none.
   *
   * @param handler gets each line without its end, and says the answer, of one line or several
   *     separated by LF, or nothing
   */
  public static Optional<ConsoleServer> onPseudoTerminal(
      Function<String, Optional<String>> handler) {
    return PseudoTerminal.open()
        .map(
            terminal -> {
              ConsoleServer server = new ConsoleServer(terminal, handler);
              Thread serving = new Thread(server::serve, "console-server " + terminal.path());
              serving.setDaemon(true);
              serving.start();
              return server;
            });
  }

  /** The path a driver opens: {@code /dev/pts/7}. */
  public String path() {
    return terminal.path();
  }

  /** The faults it is to show: silent, deaf, late, cut, stray and slow have a meaning here. */
  public BusFaults faults() {
    return faults;
  }

  /**
   * Prints a line; any thread. It is whole on the line, and before every answer given later. Where
   * nobody reads, lines are lost.
   */
  public void print(String line) {
    send(line);
  }

  private synchronized void send(String text) {
    try {
      terminal.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new LinkException("the console on " + path() + " can't print: " + e.getMessage(), e);
    }
  }

  private void serve() {
    StringBuilder line = new StringBuilder();
    byte[] chunk = new byte[512];
    while (true) {
      int count = terminal.read(chunk, IDLE_MILLIS);
      if (count < 0) {
        return;
      }
      for (int i = 0; i < count; i++) {
        char next = (char) (chunk[i] & 0xFF);
        if (next != '\n' && next != '\r') {
          line.append(next);
        } else if (!line.isEmpty()) {
          answer(line.toString());
          line.setLength(0);
        }
        if (line.length() > LONGEST) {
          line.setLength(0);
        }
      }
    }
  }

  private void answer(String line) {
    Optional<BusFault> fault = faults.take();
    if (fault.isPresent() && fault.get() instanceof BusFault.Deaf) {
      return;
    }
    Optional<String> answer = handler.apply(line);
    if (answer.isEmpty()) {
      return;
    }
    if (fault.isEmpty()) {
      send(answer.get());
      return;
    }
    byte[] good = (answer.get() + "\n").getBytes(StandardCharsets.UTF_8);
    Shaped shaped = Shaped.tcp(good, fault.get());
    Waiting.until(System.nanoTime() + shaped.delayNanos(), System::nanoTime);
    try {
      for (byte each : shaped.bytes()) {
        terminal.write(new byte[] {each});
        Waiting.until(System.nanoTime() + shaped.perByteNanos(), System::nanoTime);
      }
    } catch (IOException e) {
      // The other end is gone; reads will say so once this is closed.
      return;
    }
  }

  /** Unplugs: a driver on the other end sees its port hang up. */
  @Override
  public void close() {
    terminal.close();
  }
}
