package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Frosting;
import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.language.Sentences;
import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static Awaited read(String text) {
    Problems problems = new Problems();
    var read = Sentences.readAwaited(text, Place.of("script.yaml"), Lab.WORDS, problems);
    problems.throwIfAny();
    return read.orElseThrow();
  }

  /** The second at which the watch becomes true, or -1. */
  private static long trueAt(String text, Trace trace, int startRow) {
    Watch watch = new Watch(read(text), Lab.LAYOUT);
    ScanRow row = new ScanRow(Lab.LAYOUT);
    for (int i = 0; i < trace.rows(); i++) {
      if (i == startRow) {
        watch.start();
      }
      trace.copyTo(i, row);
      watch.add(row);
      if (i >= startRow && watch.isTrue()) {
        return row.scanNanos() / 1_000_000_000L;
      }
    }
    return -1;
  }

  @Test
  void countsEventsFromTheStepOn() {
    Frosting night = new Frosting().defrost(36, 300);
    double first = night.now();
    night.defrost(36, 300).defrost(36, 300);
    Trace trace = night.maker().trace(1, night.now() + 60);
    assertThat(trueAt("1 defrost has ended", trace, 0)).isEqualTo((long) first - 22);
    assertThat(trueAt("defrost has ended", trace, (int) first)).isGreaterThan((long) first + 2000);
    assertThat(trueAt("3 defrosts have ended", trace, 0)).isEqualTo((long) night.now() - 22);
    assertThat(trueAt("3 defrosts have ended", trace, 10_000)).isEqualTo(-1);
  }

  @Test
  void knowsConditionsAndPhases() {
    Frosting night = new Frosting().defrost(36, 300);
    Trace trace = night.maker().trace(1, night.now() + 60);
    assertThat(trueAt("coil temperature is below -3 °C", trace, 0)).isEqualTo(210);
    assertThat(trueAt("defrost has begun", trace, 0)).isEqualTo(200 + 36 * 60 + 30);
    assertThat(trueAt("compressor has started", trace, 0)).isEqualTo(200);
    assertThat(trueAt("in defrost", trace, 0)).isEqualTo(200 + 36 * 60 + 30);
  }
}
