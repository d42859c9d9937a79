package dev.thawbench.trace;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a text file up to and with its last line break; a line under way is not shown. */
final class WholeLines extends FilterInputStream {
  private long left;

  private WholeLines(InputStream in, long length) {
    super(in);
    this.left = length;
  }

  static InputStream open(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    long length = lengthOfWholeLines(file);
    return new WholeLines(new BufferedInputStream(Files.newInputStream(file), 1 << 16), length);
  }

  private static long lengthOfWholeLines(Path file) throws IOException {
    byte[] block = new byte[4096];
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
      for (long end = access.length(); end > 0; ) {
        int size = (int) Math.min(block.length, end);
        access.seek(end - size);
        access.readFully(block, 0, size);
        for (int i = size - 1; i >= 0; i--) {
          if (block[i] == '\n') {
            return end - size + i + 1;
          }
        }
        end -= size;
      }
    }
    return 0;
  }

  @Override
  public int read() throws IOException {
    if (left == 0) {
      return -1;
    }
    int value = super.read();
    if (value >= 0) {
      left--;
    }
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      return -1;
    }
    int count = super.read(target, offset, (int) Math.min(length, left));
    if (count > 0) {
      left -= count;
    }
    return count;
  }
}
