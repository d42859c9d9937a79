package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;

/** Threads, open file descriptors and heap, at a moment with which later ones are compared. */
record Growth(int threads, int descriptors, long heapBytes) {
  /** A connection of PLC4X is about 60 kB; a thousand that stayed would be 60 MB, fifty 3 MB. */
  private static final long MOST_BYTES = 2_000_000;

  /** Waits until what ended before has come to rest. */
  static Growth fromNow() {
    Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> true);
    return now();
  }

  private static Growth now() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    // Open file descriptors where the system tells, else none.
    String[] open = new File("/proc/self/fd").list();
    return new Growth(
        Thread.activeCount(),
        open == null ? 0 : open.length,
        runtime.totalMemory() - runtime.freeMemory());
  }

  /** Since then nothing has grown by more than what comes and goes; prints how things stand. */
  void isNone(String after) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              Growth now = now();
              assertThat(now.threads).as("threads").isLessThanOrEqualTo(threads + 2);
              assertThat(now.descriptors).as("descriptors").isLessThanOrEqualTo(descriptors + 4);
              assertThat(now.heapBytes - heapBytes).as("heap, B").isLessThan(MOST_BYTES);
            });
    Growth now = now();
    System.out.printf(
        Locale.ROOT,
        "%s: threads %d, then %d; file descriptors %d, then %d; heap %+,d B%n",
        after,
        threads,
        now.threads,
        descriptors,
        now.descriptors,
        now.heapBytes - heapBytes);
  }
}
