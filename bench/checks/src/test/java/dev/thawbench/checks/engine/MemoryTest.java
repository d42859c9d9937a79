package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.trace.ScanRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A run of months remembers no more than a run of days. */
class MemoryTest {
  private static final long SECOND = 1_000_000_000L;

  /** One of each form; states change every few seconds, and some occurrences never end. */
  private static final List<String> SENTENCES =
      List.of(
          "whenever coil temperature < -6 °C, defrost starts within 60 s",
          "whenever mode is heating, outdoor fan is off",
          "whenever mode is heating, outdoor fan comes on within 60 s",
          "when compressor starts, reported defrost comes on within 5 s",
          "when compressor starts, outdoor fan comes on within 20 s",
          "every compressor run lasts at most 5 s",
          "every compressor stop outside changeover lasts at least 3 s, unless setpoint changes",
          "during every defrost, from 5 s after its start, outdoor fan is off",
          "at every outdoor fan start, compressor running since the last defrost end is at least 10 min",
          "at every outdoor fan start, compressor running since the last power-up is at least 1 s",
          "when compressor is on, summed since the last power-up, reaches 10 min, outdoor fan comes on within 60 s",
          "compressor starts at most 6 times in any 10 min",
          "setpoint changes at most 3 times in any 10 min",
          "outdoor fan switches or compressor switches at most 30 times in any 10 min",
          "outdoor fan never comes on while compressor is on",
          "no defrost ends below 18 °C unless it lasted 1 min",
          "reported defrost agrees with defrost, but for 5 s after each edge",
          "when outdoor fan comes on, within 90 s in this order - compressor stops, compressor starts",
          "when outdoor fan comes on, compressor is off for at least 1 s",
          "when reported coil sensor alarm comes on, compressor stops within 5 s"
              .replace("reported ", ""));

  private static int[] remembered(int rows, int... at) {
    List<Requirement> all =
        Stream.of(SENTENCES.toArray(String[]::new)).map(MemoryTest::read).toList();
    Judge judge = new Judge(all, List.copyOf(Lab.WORDS.phases()), Lab.LAYOUT);
    ScanRow row = new ScanRow(Lab.LAYOUT);
    int coil = Lab.LAYOUT.indexOf("coil temperature").orElseThrow();
    int fan = Lab.LAYOUT.indexOf("outdoor fan").orElseThrow();
    int speed = Lab.LAYOUT.indexOf("compressor speed").orElseThrow();
    int valve = Lab.LAYOUT.indexOf("reversing valve").orElseThrow();
    for (int s = 0; s < Lab.LAYOUT.signals().size(); s++) {
      row.value(s, 0);
    }
    row.value(Lab.LAYOUT.indexOf("mode").orElseThrow(), 1);
    row.value(Lab.LAYOUT.indexOf("controller supply").orElseThrow(), 1);
    row.value(Lab.LAYOUT.indexOf("supply temperature").orElseThrow(), Double.NaN);
    int[] found = new int[at.length];
    int next = 0;
    for (int i = 0; i < rows; i++) {
      row.scanNanos(i * SECOND);
      for (int source = 0; source < Lab.LAYOUT.sources().size(); source++) {
        row.window(source, i * SECOND, i * SECOND);
      }
      row.value(coil, i % 40 < 20 ? -7 : 3);
      row.value(fan, i % 14 < 7 ? 1 : 0);
      row.value(speed, i % 11 < 6 ? 60 : 0);
      row.value(valve, i < rows / 2 && i % 100 < 30 ? 1 : 0);
      judge.add(row);
      if (next < at.length && i == at[next]) {
        found[next++] = judge.remembered();
      }
    }
    return found;
  }

  private static Requirement read(String sentence) {
    return Lab.read("X-01", sentence);
  }

  @Test
  void remembersNoMoreAfterManyRows() {
    int[] found = remembered(100_001, 25_000, 100_000);
    assertThat(found[1]).isLessThan(found[0] * 2 + 2_500);
  }

  @Test
  @Tag("thorough")
  void remembersNoMoreAfterTenMillionRows() {
    int[] found = remembered(10_000_001, 50_000, 4_000_000, 10_000_000);
    assertThat(found[1]).isLessThan(found[0] * 2 + 5_000);
    assertThat(found[2]).isLessThan(found[0] * 2 + 5_000);
  }
}
