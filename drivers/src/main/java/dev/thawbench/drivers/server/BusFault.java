package dev.thawbench.drivers.server;

/** A deliberate defect of a reply. Times are ns, bytes are counted in the whole frame. */
public sealed interface BusFault {
  /** The request is carried out and not answered. */
  record Silent() implements BusFault {}

  /** The request is not carried out, and not answered. */
  record Deaf() implements BusFault {}

  /**
   * The reply comes late.
   *
   * @param delayNanos by how much, ns
   */
  record Late(long delayNanos) implements BusFault {}

  /**
   * Of the reply only the beginning comes.
   *
   * @param bytes how many bytes, from 0
   */
  record Cut(int bytes) implements BusFault {}

  /** The checksum is wrong; over TCP, which has none, the protocol id. */
  record BadChecksum() implements BusFault {}

  /**
   * The reply is another unit's.
   *
   * @param unit 0 to 255
   */
  record WrongUnit(int unit) implements BusFault {}

  /**
   * The reply is to another function.
   *
   * @param function 1 to 127
   */
  record WrongFunction(int function) implements BusFault {}

  /**
   * The request is refused, and not carried out.
   *
   * @param code exception code, 1 to 255
   */
  record Refused(int code) implements BusFault {}

  /**
   * Noise around the reply; not copied.
   *
   * @param before bytes before it
   * @param after bytes after it
   */
  record Stray(byte[] before, byte[] after) implements BusFault {}

  /**
   * The reply comes byte by byte.
   *
   * @param perByteNanos pause after each, ns
   */
  record Slow(long perByteNanos) implements BusFault {}

  /** The connection is reset in place of a reply; a line without connections keeps silent. */
  record Reset() implements BusFault {}
}
