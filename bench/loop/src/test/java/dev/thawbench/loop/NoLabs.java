package dev.thawbench.loop;

/** For stations whose devices have addresses of their own. */
public final class NoLabs implements Labs {
  @Override
  public Endpoints open(String lab) {
    throw new BenchException("no lab is needed here");
  }

  @Override
  public void close() {
    // Nothing was started.
  }
}
