package dev.thawbench.drivers.pty;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The master of a pseudo-terminal pair. It is raw from the beginning (by default a terminal
 * echoes), and holds one descriptor of its other end itself, so that it lives on when a driver
 * closes it.
 *
 * <p>Bytes that nobody reads are dropped once the kernel's buffer (4 KiB) is full, as on a wire.
 * Thread-safe; one thread reads.
 */
public final class PseudoTerminal implements AutoCloseable {
  /** More than {@code struct termios} on any Linux. */
  private static final int TERMIOS = 128;

  private static final int READ_AT_ONCE = 4096;

  private final int master;
  private final int keeper;
  private final String path;
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private boolean closed;

  private PseudoTerminal(int master, int keeper, String path) {
    this.master = master;
    this.keeper = keeper;
    this.path = path;
  }

  /** A new pair; empty where this system has none. */
  public static Optional<PseudoTerminal> open() {
    if (!Platform.isLinux()) {
      return Optional.empty();
    }
    try {
      return opened();
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      // Native access forbidden, or no library for this processor: as good as none.
      return Optional.empty();
    }
  }

  private static Optional<PseudoTerminal> opened() {
    int master = LibC.posix_openpt(LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_CLOEXEC);
    if (master < 0) {
      return Optional.empty();
    }
    byte[] name = new byte[256];
    int keeper = -1;
    String path = "";
    if (LibC.grantpt(master) == 0
        && LibC.unlockpt(master) == 0
        && LibC.ptsname_r(master, name, new NativeLong(name.length)) == 0) {
      path = Native.toString(name, StandardCharsets.US_ASCII);
      keeper = LibC.open(path, LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_CLOEXEC);
    }
    byte[] termios = new byte[TERMIOS];
    if (keeper < 0 || LibC.tcgetattr(keeper, termios) != 0) {
      LibC.close(master);
      return Optional.empty();
    }
    LibC.cfmakeraw(termios);
    LibC.tcsetattr(keeper, 0, termios);
    LibC.fcntl(master, LibC.F_SETFL, LibC.O_RDWR | LibC.O_NONBLOCK);
    return Optional.of(new PseudoTerminal(master, keeper, path));
  }

  /** The path a driver opens: {@code /dev/pts/7}. */
  public String path() {
    return path;
  }

  /**
   * Waits for bytes from the other end.
   *
   * @param into filled from its beginning
   * @param waitMillis how long at most, ms
   * @return how many came; 0 for none in time; −1 once this is closed
   */
  public int read(byte[] into, int waitMillis) {
    open.readLock().lock();
    try {
      if (closed) {
        return -1;
      }
      ByteBuffer descriptor = ByteBuffer.allocate(8).order(ByteOrder.nativeOrder());
      descriptor.putInt(0, master).putShort(4, LibC.POLLIN);
      if (LibC.poll(descriptor.array(), new NativeLong(1), waitMillis) <= 0) {
        return 0;
      }
      long count =
          LibC.read(master, into, new NativeLong(Math.min(into.length, READ_AT_ONCE))).longValue();
      return (int) Math.max(0, count);
    } finally {
      open.readLock().unlock();
    }
  }

  /**
   * Sends bytes to the other end. Where its buffer is full the rest is dropped.
   *
   * @return how many bytes went
   */
  public int write(byte[] bytes) throws IOException {
    open.readLock().lock();
    try {
      int written = 0;
      while (written < bytes.length && !closed) {
        byte[] rest = written == 0 ? bytes : Arrays.copyOfRange(bytes, written, bytes.length);
        long count = LibC.write(master, rest, new NativeLong(rest.length)).longValue();
        int error = Native.getLastError();
        if (count < 0 && error == LibC.EINTR) {
          continue;
        }
        if (count <= 0 && error != LibC.EAGAIN) {
          throw new IOException("can't write to " + path + ": error " + error);
        }
        if (count <= 0) {
          return written;
        }
        written += (int) count;
      }
      return written;
    } finally {
      open.readLock().unlock();
    }
  }

  /** Ends the pair: a driver on the other end sees its port hang up. */
  @Override
  public void close() {
    open.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        LibC.close(keeper);
        LibC.close(master);
      }
    } finally {
      open.writeLock().unlock();
    }
  }
}
