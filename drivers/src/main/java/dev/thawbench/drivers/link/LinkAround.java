package dev.thawbench.drivers.link;

import java.util.Objects;

/**
 * A link around another, which it owns: it does something with requests or replies, and leaves the
 * rest to the link within. Owns no thread.
 */
public abstract class LinkAround implements Link {
  private final Link within;

  /** Wraps {@code within}, and closes it when it is closed. */
  protected LinkAround(Link within) {
    this.within = Objects.requireNonNull(within);
  }

  /** The link that carries requests out. */
  protected final Link within() {
    return within;
  }

  @Override
  public final LinkAddress address() {
    return within.address();
  }

  @Override
  public final LinkHealth health() {
    return within.health();
  }

  @Override
  public final void close() {
    within.close();
  }
}
