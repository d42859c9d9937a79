package dev.thawbench.loop.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A locked file. The file stays when the lock is let go: removing it could take it from under a
 * process that opened it a moment before. Who was killed, or let go without a confirmed safe state,
 * stays named in it for the next one.
 */
final class HeldLock implements AutoCloseable {
  /**
   * Locks of this process. A POSIX lock is lost when its process closes any descriptor of the file
   * (fcntl(2)), so that a file held by this process is never opened a second time.
   */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  /** More than any holder's text. */
  private static final int MOST_BYTES = 8192;

  private final Path file;
  private final FileChannel channel;
  private final String found;
  private String leaves;

  private HeldLock(Path file, FileChannel channel, String found) {
    this.file = file;
    this.channel = channel;
    this.found = found;
    this.leaves = found;
  }

  /** Who held it before and ended without a confirmed safe state; empty if nobody did. */
  Optional<LockHolder> unsafeBefore() {
    return found.isEmpty() ? Optional.empty() : Optional.of(LockHolder.parse(found));
  }

  /** What the file says once it is let go: {@code unsafe}, or nothing. */
  void leave(Optional<LockHolder> unsafe) {
    leaves = unsafe.map(LockHolder::text).orElse("");
  }

  /**
   * Locks {@code file} for this process.
   *
   * @return empty if another process, or this one, has it
   * @throws IOException if the file can't be made or opened
   */
  static Optional<HeldLock> take(Path file, LockHolder holder) throws IOException {
    if (!OWN.add(file)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel = open(file);
      if (channel.tryLock() != null) {
        HeldLock held = new HeldLock(file, channel, read(channel));
        write(channel, holder.text());
        taken = true;
        return Optional.of(held);
      }
      return Optional.empty();
    } finally {
      if (!taken) {
        if (channel != null) {
          channel.close();
        }
        OWN.remove(file);
      }
    }
  }

  /** Who holds {@code file}, as far as it says. */
  static LockHolder holder(Path file, LockHolder self) {
    if (OWN.contains(file)) {
      return self;
    }
    try {
      return LockHolder.parse(Files.readString(file));
    } catch (IOException unreadable) {
      // Whoever holds it, it is held.
      return LockHolder.parse("");
    }
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (LockFolder.isPosix()) {
        // Other users of this machine lock the same file.
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
      }
      return channel;
    } catch (FileAlreadyExistsException usual) {
      return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
      // more may come
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      write(channel, leaves);
    } catch (IOException kept) {
      // Then the next one is warned of us though nothing is wrong: better than the other way round.
    }
    try {
      channel.close();
    } catch (IOException gone) {
      // The descriptor is gone all the same, and the lock with it.
    }
    OWN.remove(file);
  }
}
