package dev.thawbench.loop.lock;

import dev.thawbench.loop.StationFiles;
import java.nio.file.Path;
import java.time.Instant;

/** A process that holds a station until it is killed, or its standard input ends. */
final class HoldsALock {
  private HoldsALock() {}

  public static void main(String[] args) throws Exception {
    try (StationLock lock =
        StationLock.take(
            new StationFiles(Path.of(args[0]), Integer.parseInt(args[2])).read(),
            Path.of(args[1]),
            LockHolder.here("thawbench nightly night.yaml", "small", Instant.EPOCH))) {
      System.out.println("locked " + lock.getClass().getSimpleName());
      while (System.in.read() >= 0) {
        // Held until nobody is there any more.
        continue;
      }
    }
  }
}
