package dev.thawbench.drivers.serial;

import java.io.IOException;

/** An open line that carries bytes both ways. Belongs to one thread, but for {@link #close}. */
public interface ByteLine extends AutoCloseable {
  /**
   * Takes the bytes that are there, waiting for the first of them up to 100 ms.
   *
   * @param into filled from its beginning
   * @return how many; 0 for none in time
   * @throws IOException once the line is gone
   */
  int read(byte[] into) throws IOException;

  /**
   * How many bytes are there, without waiting.
   *
   * @throws IOException once the line is gone
   */
  int available() throws IOException;

  /**
   * Sends all bytes.
   *
   * @throws IOException where the line is gone
   */
  void write(byte[] bytes) throws IOException;

  @Override
  void close();
}
