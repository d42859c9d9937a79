package dev.thawbench.drivers.pty;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;

/** The C library's calls for pseudo-terminals, mapped directly (Linux, glibc and musl). */
final class LibC {
  static final int O_RDWR = 2;
  static final int O_NOCTTY = 0x100;
  static final int O_NONBLOCK = 0x800;
  static final int O_CLOEXEC = 0x80000;
  static final int F_SETFL = 4;
  static final short POLLIN = 1;
  static final int EAGAIN = 11;
  static final int EINTR = 4;

  static {
    Native.register("c");
  }

  private LibC() {}

  static native int posix_openpt(int flags);

  static native int grantpt(int descriptor);

  static native int unlockpt(int descriptor);

  static native int ptsname_r(int descriptor, byte[] name, NativeLong length);

  static native int open(String path, int flags);

  static native int close(int descriptor);

  static native int fcntl(int descriptor, int command, int argument);

  static native NativeLong read(int descriptor, byte[] into, NativeLong count);

  static native NativeLong write(int descriptor, byte[] from, NativeLong count);

  /** One {@code struct pollfd} of 8 bytes: int fd, short events, short revents. */
  static native int poll(byte[] descriptors, NativeLong count, int timeoutMillis);

  static native int tcgetattr(int descriptor, byte[] termios);

  static native void cfmakeraw(byte[] termios);

  static native int tcsetattr(int descriptor, int when, byte[] termios);
}
