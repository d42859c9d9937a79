package dev.thawbench.drivers.link;

/**
 * A link that asks again where that can do no harm: a read without a good reply, a write that never
 * left, a device that says it is busy. A write that may have happened is not repeated, unless it is
 * submitted as repeatable.
 *
 * <p>A repeated request takes its place behind those submitted meanwhile. Owns no thread: requests
 * are repeated on the thread that brings the bad reply.
 */
public final class RetryingLink extends LinkAround {
  private final int attempts;

  /**
   * @param link the link that carries requests out
   * @param attempts how often a request is tried at most, from 1
   */
  public RetryingLink(Link link, int attempts) {
    super(link);
    if (attempts < 1) {
      throw new IllegalArgumentException("a request is tried at least once, not " + attempts);
    }
    this.attempts = attempts;
  }

  @Override
  public Pending submit(Request request) {
    return submit(request, false);
  }

  /** The same; {@code repeatable} says that carrying the request out twice does no harm. */
  public Pending submit(Request request, boolean repeatable) {
    Pending pending = new Pending();
    attempt(request, repeatable || !request.isWrite(), attempts, pending);
    return pending;
  }

  private void attempt(Request request, boolean repeatable, int left, Pending pending) {
    within()
        .submit(request)
        .onReply(
            reply -> {
              if (left > 1 && mayRepeat(reply, repeatable)) {
                attempt(request, repeatable, left - 1, pending);
              } else {
                pending.complete(reply);
              }
            });
  }

  private static boolean mayRepeat(Reply reply, boolean repeatable) {
    if (reply.isGood()) {
      return false;
    }
    return !reply.mayHaveHappened() || repeatable && !(reply instanceof DeviceException);
  }
}
