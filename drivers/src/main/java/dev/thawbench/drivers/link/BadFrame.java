package dev.thawbench.drivers.link;

/**
 * Something came that is no reply to the request: a wrong checksum, a cut frame, another unit or
 * function. A write may have happened all the same.
 *
 * @param requestNanos when the request went out, ns
 * @param replyNanos when the link gave up on it, ns
 * @param why what is wrong with it, in a few words: {@code CRC is 0x1234, expected 0xABCD}
 * @param evidence the bytes of the exchange
 */
public record BadFrame(long requestNanos, long replyNanos, String why, Evidence evidence)
    implements Reply {
  @Override
  public String describe(Request request) {
    String bytes = evidence.text();
    return "bad reply to '"
        + request.describe()
        + "': "
        + why
        + (bytes.isEmpty() ? "" : " (" + bytes + ")");
  }
}
