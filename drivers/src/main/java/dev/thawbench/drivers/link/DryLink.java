package dev.thawbench.drivers.link;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/**
 * A link for a dry run: reads are carried out, writes are listed and confirmed without being sent.
 * What is read back is the device's own state, not what was listed. Owns no thread.
 */
public final class DryLink extends LinkAround {
  private final LongSupplier clock;
  private final List<Request> listed = new CopyOnWriteArrayList<>();

  /**
   * @param link carries out the reads
   * @param clock ns, for the times of writes that are only listed
   */
  public DryLink(Link link, LongSupplier clock) {
    super(link);
    this.clock = clock;
  }

  /** The writes so far, in their order. */
  public List<Request> listed() {
    return List.copyOf(listed);
  }

  @Override
  public Pending submit(Request request) {
    if (!request.isWrite()) {
      return within().submit(request);
    }
    listed.add(request);
    long now = clock.getAsLong();
    return Pending.answered(new Data(now, now, new Written(), Evidence.NONE));
  }
}
