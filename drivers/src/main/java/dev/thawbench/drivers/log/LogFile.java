package dev.thawbench.drivers.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is appended to, flushed about every second, and forgiven when it fails. */
final class LogFile implements AutoCloseable {
  private static final long FLUSH_NANOS = 1_000_000_000L;

  private final OutputStream out;
  private long flushedNanos;
  private IOException failure;

  LogFile(Path path) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
  }

  synchronized void append(byte[] bytes, long nowNanos) {
    if (failure != null) {
      return;
    }
    try {
      out.write(bytes);
      if (nowNanos - flushedNanos >= FLUSH_NANOS) {
        out.flush();
        flushedNanos = nowNanos;
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  synchronized Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
